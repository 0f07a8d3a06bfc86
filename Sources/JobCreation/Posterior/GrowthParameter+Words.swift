import GrowthModels

extension GrowthParameter {
  /// The unit in words, for counts of `things`.
  func unitInWords(counting things: String) -> String {
    switch unit {
    case .count: things
    case .countPerMonth: "\(things) per month"
    case .perMonth: "per month"
    case .month: "months"
    case .none: ""
    }
  }
}
