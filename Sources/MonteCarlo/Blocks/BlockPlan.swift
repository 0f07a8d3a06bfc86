/// How the paths of a run are split into blocks: the same split for any number of workers.
///
/// Paths belong to strata (candidate models, say) and are numbered from 0 within each. A block holds
/// paths of one stratum, `blockSize` of them except where the stratum ends. The blocks are computed
/// when asked for, so that a plan takes no memory however many there are.
public struct BlockPlan: Sendable, Hashable {
  /// The number of paths of each stratum.
  public let strata: [Int]

  /// The number of paths in a full block.
  public let blockSize: Int

  /// The number of paths of all strata.
  public let paths: Int

  /// The index of the first block of each stratum, and at the end the number of blocks.
  private let starts: [Int]

  /// A plan for paths of several strata.
  ///
  /// - Parameters:
  ///   - strata: The number of paths of each stratum, at least 0.
  ///   - blockSize: Paths in a block, at least 1: enough that a task is worth starting and few enough
  ///     that all workers stay busy to the end.
  /// - Precondition: No stratum is negative and the block size is at least 1.
  public init(strata: [Int], blockSize: Int = 1024) {
    precondition(blockSize >= 1, "a block has at least one path")
    precondition(strata.allSatisfy { $0 >= 0 }, "a stratum has no negative number of paths")
    self.strata = strata
    self.blockSize = blockSize
    paths = strata.reduce(0, +)
    starts = strata.reduce(into: [0]) { starts, paths in
      starts.append(starts[starts.count - 1] + (paths + blockSize - 1) / blockSize)
    }
  }

  /// A plan for paths of a single stratum.
  public init(paths: Int, blockSize: Int = 1024) {
    self.init(strata: [paths], blockSize: blockSize)
  }
}

extension BlockPlan: RandomAccessCollection {
  /// The first index, 0.
  public var startIndex: Int { 0 }

  /// The number of blocks.
  public var endIndex: Int { starts[strata.count] }

  /// The block at an index.
  ///
  /// - Complexity: O(number of strata).
  public subscript(index: Int) -> Block {
    precondition(indices.contains(index), "there is no block \(index) among \(count)")
    var stratum = 0
    while starts[stratum + 1] <= index { stratum += 1 }
    let first = (index - starts[stratum]) * blockSize
    let end = Swift.min(first + blockSize, strata[stratum])
    return Block(index: index, stratum: stratum, paths: first..<end)
  }
}
