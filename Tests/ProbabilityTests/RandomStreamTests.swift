import Probability
import Testing

@Suite struct RandomStreamTests {
  static let purpose = RandomStream.Purpose(rawValue: 3)

  @Test func `the words of a stream are Philox blocks at the documented counter`() {
    var stream = RandomStream(
      seed: 0x0123_4567_89AB_CDEF, purpose: .init(rawValue: 0xA5), path: 0xFEDC_BA98_7654_3210,
      position: 0x00BE_EF01)
    for index in 0..<5 as Range<UInt32> {
      let block = Philox4x32.block(
        counter: [index, 0xA5BE_EF01, 0x7654_3210, 0xFEDC_BA98], key: [0x89AB_CDEF, 0x0123_4567])
      #expect(stream.next() == UInt64(block.y) << 32 | UInt64(block.x))
      #expect(stream.next() == UInt64(block.w) << 32 | UInt64(block.z))
    }
  }

  @Test func `a stream is a value: copies draw the same numbers`() {
    var first = RandomStream(seed: 1, purpose: Self.purpose, path: 2, position: 3)
    _ = first.next()
    var second = first
    #expect((0..<9).map { _ in first.next() } == (0..<9).map { _ in second.next() })
  }

  @Test func `seed, purpose, path and position each make another stream`() {
    let streams = [
      RandomStream(seed: 1, purpose: Self.purpose, path: 2, position: 3),
      RandomStream(seed: 2, purpose: Self.purpose, path: 2, position: 3),
      RandomStream(seed: 1 << 32 | 1, purpose: Self.purpose, path: 2, position: 3),
      RandomStream(seed: 1, purpose: .init(rawValue: 4), path: 2, position: 3),
      RandomStream(seed: 1, purpose: Self.purpose, path: 3, position: 3),
      RandomStream(seed: 1, purpose: Self.purpose, path: 1 << 32 | 2, position: 3),
      RandomStream(seed: 1, purpose: Self.purpose, path: 2, position: 4),
    ]
    let firstNumbers = streams.map { stream in
      var stream = stream
      return stream.next()
    }
    #expect(Set(firstNumbers).count == streams.count)
  }

  @Test func `a position is below 2 to the 24th`() async {
    var last = RandomStream(seed: 0, purpose: Self.purpose, path: 0, position: 1 << 24 - 1)
    _ = last.next()
    await #expect(processExitsWith: .failure) {
      _ = RandomStream(seed: 0, purpose: .init(rawValue: 0), path: 0, position: 1 << 24)
    }
  }

  @Test func `uniform numbers are odd multiples of 2 to the −53rd within the open interval`() {
    var stream = RandomStream(seed: 5, purpose: Self.purpose, path: 0, position: 0)
    for _ in 0..<10_000 {
      let u = stream.nextUniform()
      #expect(u > 0 && u < 1)
      #expect((u * 0x1p53).truncatingRemainder(dividingBy: 2) == 1)
    }
  }

  // 200,000 draws; a false alarm has probability 1e-6.
  @Test func `uniform numbers are uniform`() {
    var stream = RandomStream(seed: 11, purpose: Self.purpose, path: 0, position: 0)
    let draws = (0..<200_000).map { _ in stream.nextUniform() }
    #expect(GoodnessOfFit.kolmogorovSmirnov(draws) { $0 } > 1e-6)
  }

  // 200,000 draws; a false alarm has probability 1e-6.
  @Test func `normal numbers are normal`() {
    var stream = RandomStream(seed: 12, purpose: Self.purpose, path: 0, position: 0)
    let draws = (0..<200_000).map { _ in stream.nextStandardNormal() }
    let p = GoodnessOfFit.kolmogorovSmirnov(draws, StandardNormal.cumulativeProbability)
    #expect(p > 1e-6)
  }

  // Streams that differ in one bit of path or position, paired draw by draw: the correlation of
  // 20,000 pairs has standard deviation 0.0071; beyond 5 of them with probability 6e-7 each.
  @Test(arguments: [0, 1, 5, 31, 33])
  func `neighbouring streams are unrelated`(bit: UInt64) {
    var sum = 0.0
    for path in 0..<20_000 as Range<UInt64> {
      var first = RandomStream(seed: 3, purpose: Self.purpose, path: path, position: 0)
      var second = RandomStream(
        seed: 3, purpose: Self.purpose, path: path ^ (1 << bit), position: 1)
      sum += first.nextStandardNormal() * second.nextStandardNormal()
    }
    #expect(abs(sum / 20_000) < 5 * 0.0071)
  }

  @Test func `a normal number is the quantile of a uniform one`() {
    var normals = RandomStream(seed: 8, purpose: Self.purpose, path: 1, position: 2)
    var uniforms = normals
    for _ in 0..<1_000 {
      let (z, u) = (normals.nextStandardNormal(), uniforms.nextUniform())
      // The approximation without the polish is good to 16 digits.
      #expect(abs(z - StandardNormal.quantile(u)) <= 2e-15 * max(0.1, abs(z)))
    }
  }
}
