public import LinearAlgebra

/// The columns of a linear regression, one a coefficient, to twice the working precision.
///
/// Powers of a predictor take up to 32 digits where the predictor takes 16. Rounding them to doubles
/// changes the question: the coefficients of NIST's Filip, of degree 10, keep 8 digits then and
/// 14 without.
public struct RegressionDesign: Sendable, Hashable {
  /// The columns, rounded to doubles.
  public let heads: Matrix

  /// What the rounding left; nothing where the columns are doubles.
  public let tails: Matrix?

  /// Columns of doubles.
  public init(_ columns: Matrix) {
    heads = columns
    tails = nil
  }

  /// The powers 0 to `degree` of a predictor, in this order.
  public init(degree: Int, of predictor: [Double]) {
    precondition(degree >= 0, "a polynomial has no negative degree")
    var power = predictor.map { _ in DoubleDouble(1) }
    var (heads, tails) = (power.map(\.head), power.map(\.tail))
    for _ in 0..<degree {
      for (i, x) in predictor.enumerated() { power[i] = power[i] * DoubleDouble(x) }
      heads += power.map(\.head)
      tails += power.map(\.tail)
    }
    let (rows, columns) = (predictor.count, degree + 1)
    self.heads = Matrix(rows: rows, columns: columns, elements: heads)
    self.tails =
      tails.contains { $0 != 0 } ? Matrix(rows: rows, columns: columns, elements: tails) : nil
  }

  private init(heads: Matrix, tails: Matrix?) {
    self.heads = heads
    self.tails = tails
  }

  /// Each column times its power of two, which rounds nothing.
  func scaled(by exponents: [Int]) -> RegressionDesign {
    RegressionDesign(
      heads: heads.scaled(by: exponents), tails: tails.map { $0.scaled(by: exponents) })
  }

  /// Of each column the power of two that brings its length between 1 and 2.
  var scales: [Int] {
    (0..<heads.columns).map { j in
      let column = heads.column(j)
      let largest = column.reduce(0) { max($0, $1.magnitude) }
      guard largest > 0 else { return 0 }
      let exponent = -Int(largest.exponent)
      let squares = column.reduce(0.0) { sum, x in
        let part = Double(sign: .plus, exponent: exponent, significand: x)
        return sum + part * part
      }
      return exponent - Int(squares.squareRoot().exponent)
    }
  }

  /// The columns' combination with these coefficients, subtracted from each row's number.
  func subtract(_ coefficients: [Double], from rows: inout [DoubleDouble]) {
    for (j, coefficient) in coefficients.enumerated() {
      for i in rows.indices {
        rows[i] -= DoubleDouble(product: heads[i, j], coefficient)
        if let tails { rows[i] -= DoubleDouble(product: tails[i, j], coefficient) }
      }
    }
  }

  /// The sum of the rows times these numbers, one element a column.
  func combination(of rows: [Double]) -> [DoubleDouble] {
    (0..<heads.columns).map { j in
      var sum = DoubleDouble(0)
      for (i, row) in rows.enumerated() {
        sum += DoubleDouble(product: heads[i, j], row)
        if let tails { sum += DoubleDouble(product: tails[i, j], row) }
      }
      return sum
    }
  }
}

extension Matrix {
  fileprivate func scaled(by exponents: [Int]) -> Matrix {
    let elements = exponents.enumerated().flatMap { j, exponent in
      column(j).map { Double(sign: .plus, exponent: exponent, significand: $0) }
    }
    return Matrix(rows: rows, columns: columns, elements: elements)
  }
}
