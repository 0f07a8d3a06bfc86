internal import RealModule

extension GammaDistribution {
  /// A random number of the gamma law with rate 1, by squeezed rejection [Marsaglia 2000].
  ///
  /// Below shape 1 a number of shape + 1 is multiplied by U^(1/shape); where that underflows the
  /// result is 0, as nearly all the mass of shape 1e-6 lies below the smallest double.
  ///
  /// - Precondition: The shape is finite and above 0.
  public static func sample(shape: Double, using stream: inout RandomStream) -> Double {
    precondition(shape > 0 && shape < .infinity, "a gamma law has a positive shape")
    guard shape < 1 else { return rejectionSample(shape, &stream) }
    let boost = Double.log(stream.nextUniform()) / shape
    return rejectionSample(shape + 1, &stream) * .exp(boost)
  }

  /// The logarithm of ``sample(shape:using:)``, which shapes near 0 need: it never underflows.
  static func logSample(shape: Double, using stream: inout RandomStream) -> Double {
    guard shape < 1 else { return .log(rejectionSample(shape, &stream)) }
    let boost = Double.log(stream.nextUniform()) / shape
    return .log(rejectionSample(shape + 1, &stream)) + boost
  }

  private static func rejectionSample(_ shape: Double, _ stream: inout RandomStream) -> Double {
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = stream.nextStandardNormal()
      let t = c * x
      guard t > -1 else { continue }
      let excess = t * (3 + t * (3 + t))
      let u = stream.nextUniform()
      let square = x * x
      if u < 1 - 0.0331 * square * square
        || .log(u) < 0.5 * square + d * (3 * .log(onePlus: t) - excess)
      {
        return d * (1 + excess)
      }
    }
  }
}
