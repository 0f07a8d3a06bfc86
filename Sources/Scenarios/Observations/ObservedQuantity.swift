/// What a row counts: members, jobs, a running total of jobs, of the programme or of a group of
/// hubs.
struct ObservedQuantity: Hashable {
  enum Series: Hashable { case members, jobs, jobsTotal }

  var series: Series

  /// The group of hubs; `nil` for the whole programme.
  var group: String?

  /// The quantity of a name such as `jobs_cumulative_skane`; `nil` for one that no forecast uses.
  init?(_ name: String) {
    for (prefix, series) in [
      ("jobs_cumulative", Series.jobsTotal), ("jobs", .jobs), ("members", .members),
    ] {
      if name == prefix {
        (self.series, group) = (series, nil)
        return
      }
      if name.hasPrefix(prefix + "_") {
        (self.series, group) = (series, String(name.dropFirst(prefix.count + 1)))
        return
      }
    }
    return nil
  }
}
