internal import RealModule

/// The rational approximations of the normal quantile by Wichura [Wichura 1988], AS 241 PPND16,
/// with a relative error of about 1e-16: all that a random draw needs.
extension StandardNormal {
  /// The x with Φ(x) − ½ = q, for |q| < ½.
  @inline(__always)
  static func approximateQuantile(centred q: Double) -> Double {
    if abs(q) <= 0.425 { return centralQuantile(q) }
    let x = tailQuantile(0.5 - abs(q))
    return q < 0 ? -x : x
  }

  /// The x with Φ(x) − ½ = q, for |q| ≤ 0.425.
  static func centralQuantile(_ q: Double) -> Double {
    let r = 0.180625 - q * q
    let n0 = 2509.0809287301226727 * r + 33430.575583588128105
    let n1 = (n0 * r + 67265.770927008700853) * r + 45921.953931549871457
    let n2 = (n1 * r + 13731.693765509461125) * r + 1971.5909503065514427
    let n3 = (n2 * r + 133.14166789178437745) * r + 3.3871328727963666080
    let d0 = 5226.4952788528545610 * r + 28729.085735721942674
    let d1 = (d0 * r + 39307.895800092710610) * r + 21213.794301586595867
    let d2 = (d1 * r + 5394.1960214247511077) * r + 687.18700749205790830
    let d3 = (d2 * r + 42.313330701600911252) * r + 1
    return q * n3 / d3
  }

  /// The x > 0 with 1 − Φ(x) = p, for 0 < p ≤ 0.075.
  static func tailQuantile(_ p: Double) -> Double {
    let root = (-Double.log(p)).squareRoot()
    return root <= 5 ? nearTail(root - 1.6) : farTail(root - 5)
  }

  private static func nearTail(_ r: Double) -> Double {
    let n0 = 7.74545014278341407640e-4 * r + 2.27238449892691845833e-2
    let n1 = (n0 * r + 2.41780725177450611770e-1) * r + 1.27045825245236838258
    let n2 = (n1 * r + 3.64784832476320460504) * r + 5.76949722146069140550
    let n3 = (n2 * r + 4.63033784615654529590) * r + 1.42343711074968357734
    let d0 = 1.05075007164441684324e-9 * r + 5.47593808499534494600e-4
    let d1 = (d0 * r + 1.51986665636164571966e-2) * r + 1.48103976427480074590e-1
    let d2 = (d1 * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940
    let d3 = (d2 * r + 2.05319162663775882187) * r + 1
    return n3 / d3
  }

  private static func farTail(_ r: Double) -> Double {
    let n0 = 2.01033439929228813265e-7 * r + 2.71155556874348757815e-5
    let n1 = (n0 * r + 1.24266094738807843860e-3) * r + 2.65321895265761230930e-2
    let n2 = (n1 * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580
    let n3 = (n2 * r + 5.46378491116411436990) * r + 6.65790464350110377720
    let d0 = 2.04426310338993978564e-15 * r + 1.42151175831644588870e-7
    let d1 = (d0 * r + 1.84631831751005468180e-5) * r + 7.86869131145613259100e-4
    let d2 = (d1 * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1
    let d3 = (d2 * r + 5.99832206555887937690e-1) * r + 1
    return n3 / d3
  }
}
