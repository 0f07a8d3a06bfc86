import RealModule

/// From the share of members that leaves in a year to a constant hazard.
package enum LeavingHazard {
  /// δ per month with e^{−12 δ} = 1 − share, for a share in [0, 1).
  package static func perMonth(yearlyShare share: Double) -> Double {
    -Double.log(onePlus: -min(max(share, 0), 0.999_999)) / 12
  }

  /// The share 1 − e^{−12 δ} that leaves in a year at a hazard of δ per month.
  package static func yearlyShare(perMonth hazard: Double) -> Double {
    -Double.expMinusOne(-12 * hazard)
  }
}
