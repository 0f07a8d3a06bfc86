/// A partner of the programme.
public struct Hub: Hashable, Sendable {
  /// The name as shown.
  public var name: String

  /// ISO 3166 country code.
  public var country: String?

  /// The group that hub counts may be given for.
  public var group: String?

  /// The day it opens; `nil` when open on `asOf`.
  public var opens: CalendarDay?

  /// Its last day; `nil` when open to the end.
  public var closes: CalendarDay?

  /// Its stated share of the programme; for a hub that opens later, added on top.
  public var share: Double?

  /// The jobs it promised, of those still to come; `nil` where it promised no number of its own.
  public var target: Int?

  /// A hub from its parts.
  public init(
    name: String, country: String? = nil, group: String? = nil, opens: CalendarDay? = nil,
    closes: CalendarDay? = nil, share: Double? = nil, target: Int? = nil
  ) {
    self.name = name
    self.country = country
    self.group = group
    self.opens = opens
    self.closes = closes
    self.share = share
    self.target = target
  }
}
