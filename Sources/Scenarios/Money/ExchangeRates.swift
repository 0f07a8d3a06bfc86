public import JobCreation

/// What currencies were worth, month by month, as units to the euro.
public struct ExchangeRates: Hashable, Sendable {
  /// What a currency was worth in a month.
  public struct Entry: Hashable, Sendable {
    /// Units of the currency to the euro, above 0.
    public var perEuro: Double

    /// The day on which the rate was known; `nil` where the table does not say.
    public var knownOn: CalendarDay?

    /// Where the rate stands.
    public var source: String?

    /// An entry from its parts.
    public init(perEuro: Double, knownOn: CalendarDay? = nil, source: String? = nil) {
      self.perEuro = perEuro
      self.knownOn = knownOn
      self.source = source
    }
  }

  /// A month and a currency.
  struct Key: Hashable, Sendable {
    var month: String
    var currency: String
  }

  /// The entries by month, such as `2019-12`, and ISO 4217 code.
  private(set) var entries: [Key: Entry] = [:]

  /// The months of the table in order.
  public var months: [String] { Set(entries.keys.map(\.month)).sorted() }

  /// Rates without an entry.
  init() {}

  /// Adds an entry; false where there is one for the month and currency.
  mutating func add(_ entry: Entry, of currency: String, in month: String) -> Bool {
    let key = Key(month: month, currency: currency)
    guard entries[key] == nil else { return false }
    entries[key] = entry
    return true
  }

  /// What a currency was worth in a month; one euro is worth one euro in all of them.
  public func entry(of currency: String, in month: String) -> Entry? {
    currency == "EUR"
      ? Entry(perEuro: 1) : entries[Key(month: month, currency: currency)]
  }

  /// The units of a currency that one unit of another bought in a month:
  /// units to the euro of the one over those of the other.
  ///
  /// - Parameters:
  ///   - source: The ISO 4217 code of the currency that is sold.
  ///   - target: The code of the one that is bought.
  ///   - month: The month, such as `2019-12`.
  /// - Returns: The rate; `nil` where the table lacks one of the two.
  public func rate(from source: String, to target: String, in month: String) -> Double? {
    guard let sold = entry(of: source, in: month), let bought = entry(of: target, in: month) else {
      return nil
    }
    return source == target ? 1 : bought.perEuro / sold.perEuro
  }
}

extension ExchangeRates {
  /// A sum at a rate, to hundredths, rounded down as programmes book sums.
  ///
  /// A hair is added first, so that a rate which no number holds exactly does not cost a hundredth.
  static func booked(_ amount: Double, at rate: Double) -> Double {
    let hundredths = amount * rate * 100
    return (hundredths * (1 + 1e-12) + 1e-7).rounded(.down) / 100
  }
}
