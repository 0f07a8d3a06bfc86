internal import RealModule

/// A range of a shape parameter that a first guess is searched in.
enum ShapeAxis {
  /// Equal steps between two numbers.
  case even(from: Double, to: Double)

  /// Equal ratios between two numbers above 0.
  case logarithmic(from: Double, to: Double)

  /// The parameter at a place between the start (0) and the end (1) of the range.
  func value(at place: Double) -> Double {
    switch self {
    case .even(let start, let end): start + (end - start) * place
    case .logarithmic(let start, let end): start * Double.pow(end / start, place)
    }
  }
}
