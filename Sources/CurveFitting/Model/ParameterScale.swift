internal import RealModule

/// The scale on which a search moves a parameter.
enum ParameterScale: Sendable, Hashable {
  /// The parameter itself.
  case identity

  /// The logarithm of a parameter above 0.
  case logarithmic

  /// The place of a value on the scale.
  func place(of value: Double) -> Double {
    switch self {
    case .identity: value
    case .logarithmic: .log(value)
    }
  }

  /// The value at a place.
  func value(at place: Double) -> Double {
    switch self {
    case .identity: place
    case .logarithmic: .exp(place)
    }
  }

  /// The derivative of the value at a place with respect to the place.
  func slope(atValue value: Double) -> Double {
    switch self {
    case .identity: 1
    case .logarithmic: value
    }
  }
}
