public import LinearAlgebra

/// The coefficients b that make Σ wᵢ·(yᵢ − Σⱼ xᵢⱼ·bⱼ)² least, and what they tell.
///
/// The columns are scaled, factored by QR and the solution refined with residuals of twice the
/// working precision, so that coefficients and standard errors are right to about the last digits
/// of a double even where columns nearly depend on each other ([Björck 1967]).
public struct LinearLeastSquares: Sendable, Hashable {
  /// The coefficients, one a column of the design.
  public let coefficients: [Double]

  /// The standard error of each coefficient; nan where there are no degrees of freedom.
  public let standardErrors: [Double]

  /// (Xᵀ·W·X)⁻¹, which times the variance of an observation of weight 1 is the covariance.
  public let inverseGram: Matrix

  /// The fitted response of each row.
  public let fitted: [Double]

  /// Response less fitted response.
  public let residuals: [Double]

  /// Σ wᵢ·(residual of row i)²; 0 where the coefficients give the response exactly.
  public let residualSumOfSquares: Double

  /// The root of the residual sum of squares a degree of freedom; nan where there are none.
  public let residualStandardDeviation: Double

  /// Rows less columns.
  public let degreesOfFreedom: Int

  /// Whether the columns combine to a constant, so that sums of squares are about the mean.
  public let isAboutMean: Bool

  /// The sum of squares that the fit explains over that of the response, from 0 to 1.
  ///
  /// Both are about the mean where the columns combine to a constant, otherwise about 0. It is nan
  /// where the response has no such sum of squares.
  public let rSquared: Double

  /// The explained mean square over the residual one; infinite where the fit is exact.
  ///
  /// It is nan where there is nothing to compare: no degrees of freedom, or only a constant.
  public let fStatistic: Double

  /// The covariance of the coefficients.
  public var covariance: Matrix {
    let variance = residualStandardDeviation * residualStandardDeviation
    return Matrix(
      rows: inverseGram.rows, columns: inverseGram.columns,
      elements: inverseGram.elements.map { variance * $0 })
  }

  /// Fits the columns of a matrix.
  ///
  /// - Parameters:
  ///   - design: One row an observation, one column a coefficient.
  ///   - response: One finite number a row.
  ///   - weights: One finite number above 0 a row; equal ones where there are none.
  /// - Throws: ``LinearAlgebraError/dependentColumn(_:)`` where the coefficients are not unique,
  ///   ``LinearAlgebraError/notFinite(row:column:)``.
  public init(
    design: Matrix, response: [Double], weights: [Double]? = nil
  ) throws(LinearAlgebraError) {
    try self.init(design: RegressionDesign(design), response: response, weights: weights)
  }

  /// Fits columns of twice the working precision, such as the powers of a predictor.
  ///
  /// - Parameters:
  ///   - design: One row an observation, one column a coefficient.
  ///   - response: One finite number a row.
  ///   - weights: One finite number above 0 a row; equal ones where there are none.
  /// - Throws: ``LinearAlgebraError/dependentColumn(_:)`` where the coefficients are not unique,
  ///   ``LinearAlgebraError/notFinite(row:column:)``.
  public init(
    design: RegressionDesign, response: [Double], weights: [Double]? = nil
  ) throws(LinearAlgebraError) {
    let (rows, columns) = (design.heads.rows, design.heads.columns)
    precondition(response.count == rows, "a response has one number a row")
    precondition(response.allSatisfy(\.isFinite), "a response is finite")
    precondition(weights?.count ?? rows == rows, "there is one weight a row")
    precondition(weights?.allSatisfy { $0 > 0 && $0.isFinite } ?? true, "a weight is positive")
    let system = try AugmentedSystem(design: design, weights: weights)
    let solution = try system.solve(
      response: response, gradient: Array(repeating: 0, count: columns))
    let inverse = try system.inverseGram
    let remainders = system.residuals(solution, of: response)
    let isAboutMean = system.spansConstant
    let squares = SumsOfSquares(
      response: response, residuals: remainders, weights: weights, aboutMean: isAboutMean)

    coefficients = system.unscaled(solution.coefficients)
    inverseGram = inverse
    residuals = remainders.map(\.head)
    fitted = zip(response, remainders).map { (DoubleDouble($0) - $1).head }
    degreesOfFreedom = rows - columns
    self.isAboutMean = isAboutMean
    residualSumOfSquares = squares.residual
    let variance = degreesOfFreedom > 0 ? squares.residual / Double(degreesOfFreedom) : .nan
    residualStandardDeviation = variance.squareRoot()
    standardErrors = (0..<columns).map { (variance * inverse[$0, $0]).squareRoot() }
    rSquared = squares.total > 0 ? min(1, squares.explained / squares.total) : .nan
    let explaining = columns - (isAboutMean ? 1 : 0)
    fStatistic = explaining > 0 ? squares.explained / Double(explaining) / variance : .nan
  }
}
