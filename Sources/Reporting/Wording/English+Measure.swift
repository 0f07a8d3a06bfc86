import JobCreation

extension English {
  /// What is counted: gross or net, head count or full-time equivalents, by the target's indicator.
  ///
  /// Forecasts are of gross jobs: nothing is taken off for what would have come anyway.
  static func measure(of target: Target) -> String {
    switch target.indicator {
    case "oks-hires": "gross jobs (head count of hires that members report)"
    case "co08": "gross jobs (full-time equivalents, employment increase in supported firms)"
    case "rcr01": "gross jobs (annual full-time equivalents in supported firms)"
    case let other?: "gross jobs (as \(other) counts them; head count or full-time not stated)"
    case nil: "gross jobs (head count or full-time equivalents not stated)"
    }
  }

  /// A target in words, such as `1,000 jobs`, and whether it was assumed.
  static func promise(of target: Target) -> String {
    "\(count(target.jobs, "job", "jobs"))\(target.isAssumed ? " (assumed target)" : "")"
  }
}
