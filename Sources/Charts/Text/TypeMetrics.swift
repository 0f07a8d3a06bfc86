/// Widths of Arial, from a table and not from the machine's fonts, so that layout is the same
/// everywhere.
package enum TypeMetrics {
  /// The two weights that the profile allows.
  package enum Weight: Int, Sendable {
    case regular = 400
    case bold = 700
  }

  /// The width of a text in pixels, as a sum of advances; kerning would only make it narrower.
  package static func width(of text: String, size: Double, weight: Weight) -> Double {
    let units = text.reduce(0) { $0 + advance(of: $1, weight: weight) }
    return Double(units) * size / unitsPerEm
  }

  /// The longest beginning of a text that is no wider than `width` pixels.
  package static func beginning(
    of text: String, width: Double, size: Double, weight: Weight
  ) -> Substring {
    let room = width * unitsPerEm / size
    var units = 0
    for index in text.indices {
      units += advance(of: text[index], weight: weight)
      if Double(units) > room { return text[..<index] }
    }
    return text[...]
  }

  private static func advance(of character: Character, weight: Weight) -> Int {
    (weight == .bold ? bold : regular)[character] ?? widest
  }

  /// The character in composed form, or `nil` where the portable set lacks it.
  package static func composed(_ character: Character) -> Character? {
    regular.index(forKey: character).map { regular.keys[$0] }
  }

  /// The characters of the portable set.
  package static var characters: Set<Character> { Set(regular.keys) }

  private static let unitsPerEm = 2048.0
  private static let widest = 2079
  private static let regular = table("regular")
  private static let bold = table("bold")

  private static func table(_ weight: String) -> [Character: Int] {
    let text = String(decoding: PackageResources.advances_txt, as: UTF8.self)
    let lines = text.split(separator: "\n")
    var advances: [Character: Int] = [:]
    for line in lines.drop(while: { $0 != weight }).dropFirst() {
      guard let bar = line.firstIndex(of: "|"), let advance = Int(line[..<bar]) else { break }
      for character in line[line.index(after: bar)...] { advances[character] = advance }
    }
    return advances
  }
}
