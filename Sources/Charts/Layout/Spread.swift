/// Intervals pushed apart on a line, each as near to its wanted place as the others allow.
package enum Spread {
  /// A stretch with the place it wants.
  package struct Item: Sendable {
    /// The centre it wants.
    package var centre: Double

    /// Its length.
    package var length: Double

    /// An item from its wish and its length.
    package init(centre: Double, length: Double) {
      self.centre = centre
      self.length = length
    }
  }

  /// The centres that minimise the sum of squared moves, in the order of the items.
  ///
  /// Neighbours that would overlap merge into a block around their mean wish (pool adjacent
  /// violators); blocks that leave the bounds are moved in. Items that together are longer than the
  /// bounds leave them at the upper end: the caller drops some first.
  package static func centres(
    of items: [Item], within bounds: ClosedRange<Double>, gap: Double
  ) -> [Double] {
    let order = items.indices.sorted { (items[$0].centre, $0) < (items[$1].centre, $1) }
    var blocks: [Block] = []
    for index in order {
      var block = Block(items: [index], wish: items[index].centre, length: items[index].length)
      while let last = blocks.last, last.end(in: bounds) + gap > block.start(in: bounds) {
        blocks.removeLast()
        block = last.merged(with: block, gap: gap)
      }
      blocks.append(block)
    }
    var centres = items.map(\.centre)
    for block in blocks {
      var position = block.start(in: bounds)
      for index in block.items {
        centres[index] = position + items[index].length / 2
        position += items[index].length + gap
      }
    }
    return centres
  }

  private struct Block {
    var items: [Int]
    var wish: Double
    var length: Double

    func start(in bounds: ClosedRange<Double>) -> Double {
      max(bounds.lowerBound, min(wish - length / 2, bounds.upperBound - length))
    }

    func end(in bounds: ClosedRange<Double>) -> Double {
      start(in: bounds) + length
    }

    /// The wish of a block is the mean over its items of the centre that would put each where it
    /// wants.
    func merged(with next: Block, gap: Double) -> Block {
      let merged = length + gap + next.length
      let shiftOfFirst = wish + merged / 2 - length / 2
      let shiftOfNext = next.wish - merged / 2 + next.length / 2
      let count = Double(items.count + next.items.count)
      let wish =
        (shiftOfFirst * Double(items.count) + shiftOfNext * Double(next.items.count)) / count
      return Block(items: items + next.items, wish: wish, length: merged)
    }
  }
}
