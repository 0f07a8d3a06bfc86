import Charts
import DecisionAnalysis
import JobCreation

/// The names and values of unknowns.
extension English {
  /// An unknown within a sentence, such as `members' market potential (Bass)`.
  static func name(of unknown: Unknown) -> String {
    switch unknown.kind {
    case .explanation: return "which explanation holds"
    case .structure: return "how jobs come from members"
    case .membersGrowth: return "which curve members follow"
    case .luck: return "the ups and downs to come"
    case .learned, .assumed, .plan: break
    }
    return name(ofUnknown: unknown.name)
  }

  /// A parameter or an input of the plan by its name in files.
  static func name(ofUnknown key: String) -> String {
    if let known = names[key] { return known }
    let parts = key.split(separator: ".").map(String.init)
    let words = (parts.last ?? "").replacing("_", with: " ")
    switch parts.first {
    case "levers" where parts.count == 3: return "\(parts[1]): \(leverWords[parts[2]] ?? words)"
    case "members" where parts.count == 3: return "members' \(words) (\(curve(parts[1])))"
    case "jobs" where parts.count == 3: return "jobs' \(words) (\(curve(parts[1])))"
    case "budget": return "budget: \(parts.dropFirst().joined(separator: " "))"
    default: return key
    }
  }

  private static let names = [
    "budget.attributable": "the share of jobs that support brings",
    "budget.unit_cost": "the cost of supporting a member",
    "budget.overhead": "the overhead", "budget.total": "the budget",
    "jobs.cohort.jobs": "jobs a member brings in all",
    "jobs.cohort.mean_age": "when in its life a member creates jobs",
    "jobs.excess_dispersion": "how much jobs come in bursts",
    "jobs.exposure.rate": "jobs per member and year",
    "jobs.transfer": "how far the jobs of the past carry over",
    "members.at_start": "members at the start",
    "members.attrition": "the share of members who leave",
    "members.excess_dispersion": "how much members come in bursts",
    "members.initial": "members at the beginning of the history",
    "members.transfer": "how far the members of the past carry over",
    "shock.spread": "how large ups and downs are",
  ]

  private static let leverWords = [
    "unit_cost": "its effect on the cost of support", "intensity": "its effect on support",
    "imitation": "its effect on members' pull", "ramp": "how long it takes", "cost": "its cost",
  ]

  private static func curve(_ word: String) -> String {
    ["bass", "gompertz", "richards", "weibull"].contains(word) ? capitalised(word) : word
  }

  /// A value of an unknown in its unit; a parameter's unit can be left out where it stands beside.
  static func value(
    _ value: Double, of unknown: Unknown, currency: String?, withUnit: Bool = true
  ) -> String {
    let parts = unknown.name.split(separator: ".")
    if unknown.kind == .plan {
      switch parts.last {
      case "attributable": return perCent(value)
      case "overhead" where value <= 1: return perCent(value)
      case "unit_cost" where parts.first == "levers", "intensity", "imitation":
        return signed(100 * value) + "%"
      case "ramp": return "\(threeDigits(value)) months"
      default: return money(value, currency ?? "")
      }
    }
    if unknown.name == "members.attrition" { return perCent(value) + (withUnit ? " a year" : "") }
    if unknown.unit.isEmpty || !withUnit { return signed(value, plus: "") }
    return "\(signed(value, plus: "")) \(unknown.unit)"
  }

  private static func signed(_ value: Double, plus: String = "+") -> String {
    let size = abs(value)
    // Rates per month can be small: three significant digits, not three places.
    let digits =
      size > 0 && size < 0.1 ? DecimalText.quantity(roundedToThree(size)) ?? "0" : threeDigits(size)
    return (value < 0 && digits != "0" ? "\u{2212}" : digits == "0" ? "" : plus) + digits
  }

  private static func roundedToThree(_ size: Double) -> Double {
    var scale = 1.0
    while size * scale < 100, scale < 1e15 { scale *= 10 }
    return (size * scale).rounded() / scale
  }
}
