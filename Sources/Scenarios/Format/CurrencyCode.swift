/// The currency codes of ISO 4217.
enum CurrencyCode {
  /// Whether a text is a code in use.
  static func isKnown(_ text: String) -> Bool { all.contains(text) }

  /// The codes of currencies in use, from the resource that is compiled in.
  static let all: Set<String> = Set(
    String(decoding: PackageResources.currencies_txt, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).map(String.init))
}
