/// A count that belongs to a hub or to a group of hubs.
public struct HubCount: Hashable, Sendable {
  /// What was counted.
  public enum Quantity: String, Sendable { case jobs, members }

  /// The hub's name, or the name of its group.
  public var group: String

  /// What was counted.
  public var quantity: Quantity

  /// The days over which jobs were counted, or the day of a reading of members.
  public var interval: DayInterval

  /// The number.
  public var figure: Figure

  /// A count for one hub or group of hubs.
  public init(group: String, quantity: Quantity, interval: DayInterval, figure: Figure) {
    self.group = group
    self.quantity = quantity
    self.interval = interval
    self.figure = figure
  }
}
