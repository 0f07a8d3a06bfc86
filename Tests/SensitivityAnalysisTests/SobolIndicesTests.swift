import Foundation
import Probability
import SensitivityAnalysis
import Testing

@Suite struct SobolIndicesTests {
  struct SmallDesign: Decodable {
    struct Peer: Decodable { let S1: [Double], ST: [Double] }
    let fA: [Double], fB: [Double], fAB: [[Double]]
    let S1_text: [String], ST_text: [String]
    let SALib: Peer
  }

  @Test func `a design of eight rows gives the exact rationals`() throws {
    let design = try JSONDecoder().decode(
      SmallDesign.self, from: reference("estimator_small_design"))
    let outputs = PickFreezeOutputs(a: design.fA, b: design.fB, mixed: design.fAB)
    let published = try #require(outputs.indices(bootstrap: wide, centre: .none))
    let centred = try #require(outputs.indices(bootstrap: wide))
    for group in 0..<3 {
      // Sums of eight products of size 10: rounding of some 1e-15.
      let first = try #require(Double(design.S1_text[group]))
      let total = try #require(Double(design.ST_text[group]))
      #expect(abs(published[group].first.value - first) < 1e-14)
      #expect(abs(published[group].total.value - total) < 1e-14)
      #expect(abs(centred[group].first.value - design.SALib.S1[group]) < 1e-14)
      #expect(abs(centred[group].total.value - design.SALib.ST[group]) < 1e-14)
    }
  }

  // Per index a false alarm in two of a thousand seeds; 34 indices.
  @Test(arguments: ReferenceFunction.all)
  func `intervals cover the exact indices`(function: ReferenceFunction) throws {
    let indices = try #require(Self.outputs(of: function, rows: 4_096).indices(bootstrap: wide))
    let exact = try function.exact
    for (index, (first, total)) in zip(indices, zip(exact.first, exact.total)) {
      #expect(index.first.covers(first), "\(first): \(index.first)")
      #expect(index.total.covers(total), "\(total): \(index.total)")
      #expect(index.interaction.covers(total - first))
    }
  }

  @Test func `a group that is frozen together has the index of all its parts`() throws {
    // Ishigami's x₁ and x₃ act together and apart from x₂, so both their indices are 1 − S₂.
    let function = ReferenceFunction.all[0]
    var stream = testStream(32)
    let a = function.points(4_096, using: &stream)
    let b = function.points(4_096, using: &stream)
    let outputs = PickFreezeOutputs(
      a: function.values(at: a), b: function.values(at: b),
      mixed: [function.values(at: [b[0], a[1], b[2]])])
    let group = try #require(outputs.indices(bootstrap: wide)?.first)
    let exact = try 1 - function.exact.first[1]
    #expect(group.first.covers(exact) && group.total.covers(exact))
    #expect(group.interaction.covers(0))
  }

  @Test func `an offset of the outputs changes only rounding`() throws {
    let outputs = Self.outputs(of: ReferenceFunction.all[0], rows: 512)
    let moved = PickFreezeOutputs(
      a: outputs.a.map { $0 + 1e4 }, b: outputs.b.map { $0 + 1e4 },
      mixed: outputs.mixed.map { $0.map { $0 + 1e4 } })
    let (one, other) = (outputs.indices(bootstrap: wide), moved.indices(bootstrap: wide))
    // 1e4 takes four digits off the sixteen.
    #expect(abs((one?[0].first.value ?? .nan) - (other?[0].first.value ?? .nan)) < 1e-9)
    #expect(abs((one?[0].total.upper ?? .nan) - (other?[0].total.upper ?? .nan)) < 1e-9)
  }

  @Test func `a group that changes nothing has indices of exactly 0`() throws {
    var stream = testStream(31)
    let (a, b) = (stream.standardNormals(200), stream.standardNormals(200))
    let index = try #require(
      PickFreezeOutputs(a: a, b: b, mixed: [a, b]).indices(bootstrap: wide))
    #expect(index[0].first.value == 0 && index[0].total.value == 0)
    #expect(index[0].total.upper == 0)
    // All inputs in one group: both indices are 1 but for error.
    #expect(index[1].first.covers(1) && index[1].total.covers(1))
  }

  @Test func `outputs that do not vary have no indices`() {
    let same = Array(repeating: 0.1, count: 10)
    #expect(PickFreezeOutputs(a: same, b: same, mixed: [same]).indices(bootstrap: wide) == nil)
  }

  private static func outputs(of function: ReferenceFunction, rows: Int) -> PickFreezeOutputs {
    var stream = testStream(30)
    let a = function.points(rows, using: &stream)
    let b = function.points(rows, using: &stream)
    return PickFreezeOutputs(
      a: function.values(at: a), b: function.values(at: b),
      mixed: a.indices.map { input in
        var mixed = a
        mixed[input] = b[input]
        return function.values(at: mixed)
      })
  }
}
