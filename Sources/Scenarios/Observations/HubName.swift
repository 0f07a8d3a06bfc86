/// Names of hubs as columns write them: `jobs_skane` for Skåne.
enum HubName {
  /// A name in lower case, its letters without marks, everything else an underscore.
  static func folded(_ name: String) -> String {
    var folded = ""
    for letter in name.lowercased() {
      switch letter {
      case "ø": folded += "o"
      case "æ": folded += "ae"
      case "ß": folded += "ss"
      case _ where letter.isLetter || letter.isNumber:
        folded.unicodeScalars.append(base(of: letter))
      default:
        if folded.last != "_" { folded += "_" }
      }
    }
    return folded
  }

  private static let bases: [Character: Unicode.Scalar] = [
    "å": "a", "ä": "a", "á": "a", "à": "a", "â": "a", "ö": "o", "ó": "o", "ô": "o", "é": "e",
    "è": "e", "ê": "e", "ë": "e", "ü": "u", "ú": "u", "í": "i", "ï": "i", "ñ": "n", "ç": "c",
    "ð": "d",
  ]

  private static func base(of letter: Character) -> Unicode.Scalar {
    // A decomposed å equals the composed one as a character.
    bases[letter] ?? letter.unicodeScalars[letter.unicodeScalars.startIndex]
  }
}
