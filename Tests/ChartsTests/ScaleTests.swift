import Charts
import Testing

@Suite struct ScaleTests {
  @Test func `a scale meets both ends and carries on beyond them`() {
    let scale = LinearScale(domain: 10...20, from: 400, to: 100)
    #expect(scale.position(of: 10) == 400)
    #expect(scale.position(of: 20) == 100)
    #expect(scale.position(of: 15) == 250)
    #expect(scale.position(of: 30) == -200)
  }

  @Test func `an axis from zero has three to six whole ticks at round steps`() {
    for exponent in 0...7 {
      for factor in stride(from: 2.0, to: 20, by: 0.37) {
        var top = factor
        for _ in 0..<exponent { top *= 10 }
        let ticks = Ticks.values(within: 0...top, unit: 1)
        #expect((3...6).contains(ticks.count), "\(top): \(ticks)")
        #expect(ticks.allSatisfy { $0 == $0.rounded() && $0 >= 0 && $0 <= top })
        var step = ticks[1] - ticks[0]
        while step >= 10 { step /= 10 }
        #expect([1, 2, 2.5, 5].contains(step), "\(top): \(step)")
      }
    }
  }

  @Test func `an axis from elsewhere has two to six ticks inside its domain`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let low = Double.random(in: -1e5...1e6, using: &random)
      let domain = low...(low + Double.random(in: 3...1e6, using: &random))
      let ticks = Ticks.values(within: domain, unit: 1)
      #expect((2...6).contains(ticks.count), "\(domain)")
      #expect(ticks.allSatisfy { domain.contains($0) })
    }
  }

  @Test func `spread labels keep their order, their distance and the bounds`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let items = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Spread.Item(
          centre: Double.random(in: -50...350, using: &random),
          length: Double.random(in: 5...30, using: &random))
      }
      let centres = Spread.centres(of: items, within: 0...300, gap: 2)
      let order = items.indices.sorted { centres[$0] < centres[$1] }
      for (index, next) in zip(order, order.dropFirst()) {
        #expect(items[index].centre <= items[next].centre)
        let distance = centres[next] - centres[index]
        // The tolerance covers the rounding of sums of a few hundred pixels.
        #expect(distance >= (items[index].length + items[next].length) / 2 + 2 - 1e-9)
      }
      for index in order {
        #expect(centres[index] - items[index].length / 2 >= -1e-9)
        #expect(centres[index] + items[index].length / 2 <= 300 + 1e-9)
      }
    }
  }

  @Test func `labels with room stay where they want to be`() {
    let items = [40.0, 10, 90].map { Spread.Item(centre: $0, length: 12) }
    #expect(Spread.centres(of: items, within: 0...100, gap: 2) == [40, 10, 90])
  }

  @Test func `two labels that want one place move apart alike`() {
    let items = [50.0, 50].map { Spread.Item(centre: $0, length: 10) }
    #expect(Spread.centres(of: items, within: 0...100, gap: 2) == [44, 56])
  }
}
