/// Simulates the blocks of a plan in parallel and folds their results in the order of the blocks.
///
/// The order makes the result the same for any number of workers, also where folding rounds. A
/// result is folded as soon as all before it are; no block starts that lies more than two blocks a
/// worker ahead of the next to fold, so that memory does not grow with the number of blocks.
///
/// - Parameters:
///   - plan: The blocks.
///   - workers: The number of blocks simulated at a time, at least 1.
///   - initial: The result before the first block.
///   - simulate: Simulates one block, in a task of its own; a long one calls
///     `Task.checkCancellation()` now and then.
///   - fold: Takes one block's result into the whole, in the caller's isolation.
///   - progress: Is told after each block how many paths are done, of how many.
/// - Returns: The result after the last block.
/// - Throws: `CancellationError` once the surrounding task is cancelled; else what `simulate` threw
///   for the first block, in the order of the plan, that failed.
public nonisolated(nonsending) func foldBlocks<Partial: Sendable, Result>(
  _ plan: BlockPlan, workers: Int, into initial: Result,
  simulate: @escaping @Sendable (Block) throws -> Partial,
  fold: (inout Result, Partial) throws -> Void,
  progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
) async throws -> Result {
  precondition(workers >= 1, "a run has at least one worker")
  typealias Outcome = Swift.Result<Partial, any Error>
  return try await withThrowingTaskGroup(of: (index: Int, outcome: Outcome).self) { group in
    var result = initial
    var (started, folded, pathsDone) = (0, 0, 0)
    var waiting: [Int: Outcome] = [:]
    while folded < plan.count {
      try Task.checkCancellation()
      while started < plan.count, started - folded - waiting.count < workers,
        started - folded < 2 * workers
      {
        let block = plan[started]
        group.addTask {
          let outcome = Outcome {
            try Task.checkCancellation()
            return try simulate(block)
          }
          return (block.index, outcome)
        }
        started += 1
      }
      guard let next = try await group.next() else { break }
      waiting[next.index] = next.outcome
      while let outcome = waiting.removeValue(forKey: folded) {
        try fold(&result, outcome.get())
        pathsDone += plan[folded].paths.count
        folded += 1
        progress(pathsDone, plan.paths)
      }
    }
    return result
  }
}
