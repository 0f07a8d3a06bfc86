import MonteCarlo
import Synchronization
import Testing

@Suite struct FoldBlocksTests {
  /// Sums that depend on their order, and a histogram that does not.
  private struct Sums: Equatable {
    var rounded = 0.0
    var order: [Int] = []
    var counts = CountHistogram()
  }

  private static func simulate(_ block: Block) -> (index: Int, sum: Double, counts: CountHistogram)
  {
    var (sum, counts) = (0.0, CountHistogram())
    // Blocks of very different length, so that they end out of order.
    for path in block.paths {
      for round in 0..<(block.index % 5) * 20 + 1 {
        sum += 1 / Double(1 + path * (round + 1) + 7 * block.stratum)
      }
      counts.add((path * 7_919 + block.stratum) % 3_001)
    }
    return (block.index, sum, counts)
  }

  private static func run(workers: Int) async throws -> Sums {
    try await foldBlocks(
      BlockPlan(strata: [5_000, 1, 0, 12_345], blockSize: 100), workers: workers, into: Sums(),
      simulate: { Self.simulate($0) },
      fold: { sums, part in
        sums.rounded += part.sum
        sums.order.append(part.index)
        sums.counts.merge(part.counts)
      })
  }

  @Test(arguments: [2, 3, 16])
  func `the result is that of one worker, to the last bit`(workers: Int) async throws {
    let alone = try await Self.run(workers: 1)
    #expect(try await Self.run(workers: workers) == alone)
    #expect(alone.order == Array(0..<175))
    #expect(alone.counts.total == 17_346)
  }

  @Test func `an empty plan gives the initial result`() async throws {
    let result = try await foldBlocks(
      BlockPlan(paths: 0), workers: 2, into: 42, simulate: { $0.index }, fold: { $0 += $1 })
    #expect(result == 42)
  }

  @Test func `progress counts paths, ends at all of them and never falls`() async throws {
    var seen: [Int] = []
    _ = try await foldBlocks(
      BlockPlan(strata: [250, 30], blockSize: 100), workers: 3, into: 0, simulate: { $0.index },
      fold: { $0 += $1 },
      progress: { done, total in
        #expect(total == 280)
        seen.append(done)
      })
    #expect(seen == [100, 200, 250, 280])
  }

  @Test(arguments: [1, 2, 3])
  func `no more blocks are under way or waiting than two a worker`(workers: Int) async throws {
    let underWay = Mutex((now: 0, most: 0, started: 0, furthest: 0))
    let folded = Mutex(0)
    _ = try await foldBlocks(
      BlockPlan(paths: 200, blockSize: 1), workers: workers, into: 0,
      simulate: { block in
        let done = folded.withLock { $0 }
        underWay.withLock { state in
          state.now += 1
          state.most = max(state.most, state.now)
          state.furthest = max(state.furthest, block.index - done)
        }
        // The first of every ten blocks takes longest: the others would run away from it.
        var sum = 0.0
        for step in 1...(block.index % 10 == 0 ? 200_000 : 100) { sum += 1 / Double(step) }
        underWay.withLock { $0.now -= 1 }
        return sum
      },
      fold: {
        $0 += $1 > 0 ? 1 : 0; folded.withLock { $0 += 1 }
      })
    let (_, most, _, furthest) = underWay.withLock { $0 }
    #expect(most <= workers)
    #expect(furthest < 2 * workers)
  }

  @Test(arguments: [1, 2, 16])
  func `the first block that fails, in the plan's order, is the one that is told`(
    workers: Int
  ) async {
    struct Failure: Error, Equatable { var block: Int }
    var folded: [Int] = []
    await #expect(throws: Failure(block: 11)) {
      _ = try await foldBlocks(
        BlockPlan(paths: 40, blockSize: 1), workers: workers, into: 0,
        simulate: { block in
          if block.index >= 11 { throw Failure(block: block.index) }
          // Block 10 is slow, so that later failures are there before it.
          var sum = 0.0
          for step in 1...(block.index == 10 ? 1_000_000 : 10) { sum += 1 / Double(step) }
          return sum > 0 ? block.index : -1
        },
        fold: { _, index in folded.append(index) })
    }
    #expect(folded == Array(0...10))
  }

  @Test func `an error while folding ends the run`() async {
    struct Failure: Error {}
    await #expect(throws: Failure.self) {
      _ = try await foldBlocks(
        BlockPlan(paths: 1_000, blockSize: 1), workers: 2, into: 0, simulate: { $0.index },
        fold: { _, index in if index == 3 { throw Failure() } })
    }
  }

  @Test(arguments: [1, 2])
  func `a cancelled run stops and says so`(workers: Int) async {
    let simulated = Mutex(0)
    let (reached, reach) = AsyncStream.makeStream(of: Void.self)
    let run = Task {
      try await foldBlocks(
        BlockPlan(paths: 1_000_000, blockSize: 1), workers: workers, into: 0,
        simulate: { block in
          simulated.withLock { $0 += 1 }
          // Waits for the cancellation without telling of it: the run itself must.
          if block.index == 5 { reach.yield() }
          while block.index >= 5, !Task.isCancelled {}
        },
        fold: { count, _ in count += 1 })
    }
    for await _ in reached { break }
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
    #expect(simulated.withLock { $0 } <= 5 + 2 * workers)
  }

  @Test func `a block that looks for cancellation is interrupted`() async {
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let run = Task {
      try await foldBlocks(
        BlockPlan(paths: 1), workers: 1, into: 0,
        simulate: { _ in
          start.yield()
          while true { try Task.checkCancellation() }
        },
        fold: { (_: inout Int, _: Int) in })
    }
    for await _ in started { break }
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
  }
}
