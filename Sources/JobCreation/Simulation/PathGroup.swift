/// A group of inputs of a path that is drawn independently of all others.
package enum PathGroup: Sendable, Hashable {
  /// What the history leaves open: which explanation holds, and its informed parameters.
  case history

  /// A parameter that no observation touches, by its name.
  case assumed(String)

  /// An input of the plan, by its name.
  case plan(String)

  /// How the programme's jobs and members split over its hubs, where that moves their sum.
  case hubs

  /// The common shock of the months to come.
  case shock

  /// Joiners and leavers as they happen to come and go.
  case members

  /// The jobs' own luck.
  case jobs
}
