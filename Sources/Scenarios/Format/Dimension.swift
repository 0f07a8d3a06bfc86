import Probability

/// What a quantity measures: its units, the values it can take, and how it is written.
struct Dimension: Sendable {
  /// A unit by its name, with the factor to the unit of calculation.
  typealias Unit = (name: String, factor: Double)

  /// The words that messages use, such as "a share".
  var name: String

  /// The values it can take, which choose the form of a range.
  var domain: Domain

  /// The factor from each unit to the unit of calculation; the unit without a name is a bare
  /// number.
  var units: [Unit]

  /// How it is written.
  var example: String

  /// Whether 0 is a value it can take.
  var allowsZero = false

  /// Whether it counts things.
  var isCount = false

  /// The smallest value, exclusive, where the domain does not say.
  var lowerBound: Double?

  /// The unit names as a message lists them.
  var unitList: String {
    units.filter { !$0.name.isEmpty }.prefix(4).map { "`\($0.name)`" }.joined(separator: ", ")
  }

  func factor(of unit: String) -> Double? {
    units.first { $0.name == unit }?.factor
  }
}

extension Dimension {
  /// A part of a whole, from 0 to 1.
  static let share = Dimension(
    name: "a share", domain: .share, units: [("%", 0.01), ("", 1)], example: "20 % to 60 %",
    allowsZero: true)

  /// A part of a whole that goes in a year, from 0 to below 1.
  static let sharePerYear = Dimension(
    name: "a share per year", domain: .share, units: [("% per year", 0.01), ("per year", 1)],
    example: "0 % to 10 % per year", allowsZero: true)

  /// A relative change, such as -30 %.
  static let relativeChange = Dimension(
    name: "a relative change", domain: .real, units: [("%", 0.01), ("", 1)],
    example: "-30 % to -10 %", allowsZero: true, lowerBound: -1)

  /// The relative size of a shock.
  static let spread = Dimension(
    name: "a relative spread", domain: .positive,
    units: [("% per year", 0.01), ("%", 0.01), ("per year", 1), ("", 1)], example: "5 % to 20 %")

  /// A factor on a rate.
  static let factor = Dimension(
    name: "a factor", domain: .positive, units: [("", 1)], example: "0.5 to 2")

  /// A number without a unit, above 0.
  static let positiveNumber = Dimension(
    name: "a number above 0", domain: .positive, units: [("", 1)], example: "1.5 to 20")

  /// A number without a unit, of either sign.
  static let number = Dimension(
    name: "a number", domain: .real, units: [("", 1)], example: "-0.1 to 0.3", allowsZero: true)

  /// A stretch of time, in months.
  static let duration = Dimension(
    name: "a stretch of time", domain: .positive,
    units: [("months", 1), ("month", 1), ("years", 12), ("year", 12)], example: "9 to 60 months")

  /// A point on the time axis, in months, before or after its origin.
  static let time = Dimension(
    name: "a time", domain: .real,
    units: [("months", 1), ("month", 1), ("years", 12), ("year", 12)], example: "6 to 36 months",
    allowsZero: true)

  /// A number of members.
  static let members = Dimension(
    name: "a number of members", domain: .positive,
    units: [("", 1), ("members", 1), ("firms", 1), ("companies", 1)], example: "150 to 900",
    allowsZero: true, isCount: true)

  /// A number of members or jobs that is the ceiling or scale of a curve.
  static let ceiling = Dimension(
    name: "a number of members or jobs", domain: .positive,
    units: [("", 1), ("members", 1), ("jobs", 1), ("firms", 1), ("companies", 1)],
    example: "150 to 900", isCount: true)

  /// Members or jobs a month.
  static let countPerMonth = Dimension(
    name: "a number per month", domain: .positive,
    units: [
      ("per month", 1), ("per year", 1.0 / 12), ("members per month", 1),
      ("members per year", 1.0 / 12), ("jobs per month", 1), ("jobs per year", 1.0 / 12),
    ], example: "1 to 20 per month")

  /// A rate that is above 0, per month.
  static let ratePerMonth = Dimension(
    name: "a rate", domain: .positive,
    units: [
      ("per month", 1), ("per year", 1.0 / 12), ("% per month", 0.01), ("% per year", 0.01 / 12),
    ], example: "0.02 to 0.3 per month")

  /// A rate of either sign, per month.
  static let signedRatePerMonth = Dimension(
    name: "a rate", domain: .real, units: ratePerMonth.units, example: "-0.05 to 0.05 per month",
    allowsZero: true)

  /// Jobs that a member makes in a year.
  static let jobsPerMemberYear = Dimension(
    name: "jobs per member and year", domain: .positive,
    units: [
      ("per year", 1), ("per month", 12), ("jobs per year", 1), ("per member-year", 1),
      ("jobs per member-year", 1), ("jobs per month", 12),
    ], example: "0.5 to 4 per year")

  /// Jobs that a member makes in all.
  static let jobsPerMember = Dimension(
    name: "jobs per member", domain: .positive,
    units: [("", 1), ("jobs", 1), ("jobs per member", 1)], example: "1 to 8")
}
