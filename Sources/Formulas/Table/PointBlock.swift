/// The numbers of four neighbouring points, which one instruction or two can add or multiply.
typealias PointBlock = SIMD4<Double>

extension SIMD4<Double> {
  /// The number of blocks that hold `points` points; the last may be partly in use.
  static func count(for points: Int) -> Int { (points + scalarCount - 1) / scalarCount }

  /// A column in blocks; its last number fills the last block.
  static func blocks(of column: [Double]) -> [PointBlock] {
    (0..<count(for: column.count)).map { block in
      var numbers = PointBlock()
      for lane in 0..<scalarCount {
        numbers[lane] = column[Swift.min(block * scalarCount + lane, column.count - 1)]
      }
      return numbers
    }
  }

  /// Each number with the other sign, 0 too: the prefix operator of SIMD subtracts from 0.
  var negated: PointBlock {
    @inline(__always) get { self * -1 }
  }

  /// A function of each number.
  @inline(__always)
  func mapped(_ function: (Double) -> Double) -> PointBlock {
    PointBlock(function(self[0]), function(self[1]), function(self[2]), function(self[3]))
  }

  /// A function of each number and its partner in another block.
  @inline(__always)
  func mapped(with other: PointBlock, _ function: (Double, Double) -> Double) -> PointBlock {
    PointBlock(
      function(self[0], other[0]), function(self[1], other[1]),
      function(self[2], other[2]), function(self[3], other[3]))
  }

  /// The product, 0 where either factor is 0 even if the other is infinite or undefined.
  @inline(__always)
  func timesUnlessZero(_ other: PointBlock) -> PointBlock {
    (self * other).replacing(with: 0, where: (self .== 0) .| (other .== 0))
  }
}
