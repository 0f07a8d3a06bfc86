import MonteCarlo
import Testing

@Suite struct BlockPlanTests {
  @Test(arguments: [
    ([10], 4), ([8], 4), ([0], 4), ([], 4), ([3, 0, 9, 1], 4), ([5, 5], 1), ([7, 2], 100),
  ])
  func `the blocks hold every path of every stratum once`(strata: [Int], blockSize: Int) {
    let plan = BlockPlan(strata: strata, blockSize: blockSize)
    var next = [Int](repeating: 0, count: strata.count)
    for (index, block) in plan.enumerated() {
      #expect(block.index == index)
      #expect(block.paths.lowerBound == next[block.stratum])
      #expect((1...blockSize).contains(block.paths.count))
      next[block.stratum] = block.paths.upperBound
    }
    #expect(next == strata)
    #expect(plan.paths == strata.reduce(0, +))
    #expect(plan.map(\.stratum) == plan.map(\.stratum).sorted())
  }

  @Test func `a plan for one stratum numbers paths from 0`() {
    let plan = BlockPlan(paths: 2_500)
    #expect(plan.map(\.paths) == [0..<1_024, 1_024..<2_048, 2_048..<2_500])
    #expect(plan.map(\.stratum) == [0, 0, 0])
  }
}
