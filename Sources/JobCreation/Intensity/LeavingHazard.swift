import RealModule

/// From the share of members that leaves in a year to a constant hazard.
package enum LeavingHazard {
  /// δ per month with e^{−12 δ} = 1 − share, for a share in [0, 1).
  package static func perMonth(yearlyShare share: Double) -> Double {
    -Double.log(onePlus: -min(max(share, 0), 0.999_999)) / 12
  }
}
