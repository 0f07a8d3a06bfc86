import Charts
package import JobCreation

extension English {
  /// A probability in whole per cents; `<1%` and `>99%` stand where they would read 0 and 100.
  package static func perCent(_ probability: Double) -> String {
    NumberStyle.english.probability(min(max(probability, 0), 1))
  }

  /// A probability as a number of futures out of 100.
  package static func futures(_ probability: Double) -> String {
    switch (probability * 100).rounded() {
    case ..<1: "fewer than 1 of 100 futures"
    case 100...: "more than 99 of 100 futures"
    case let whole: "\(Int(whole)) of 100 futures"
    }
  }

  /// A standard error of a probability in points, to one decimal.
  package static func standardError(_ error: Double) -> String {
    let points = DecimalText.rounded(100 * error, decimals: 1) ?? "0"
    return points == "0" ? "below 0.1 points" : "±\(points) points"
  }

  /// A whole number in groups of three.
  package static func count(_ value: Int) -> String {
    NumberStyle.english.count(Double(value))
  }

  /// A number of things, in the singular where it is one.
  package static func count(_ value: Int, _ one: String, _ many: String) -> String {
    "\(count(value)) \(value == 1 ? one : many)"
  }

  /// A day that ends a month as `2027-02`, any other in full.
  package static func monthOrDay(_ day: CalendarDay) -> String {
    day == day.endOfMonth ? String(day.description.dropLast(3)) : day.description
  }

  /// The words for a probability, which never stand without its number.
  package static func word(for probability: Double) -> String {
    switch probability {
    case ..<0.1: "very unlikely"
    case ..<0.33: "unlikely"
    case ...0.66: "about as likely as not"
    case ...0.9: "likely"
    default: "very likely"
    }
  }
}
