/// The words that someone may have meant who wrote another.
package enum NearestWords {
  /// The candidates within two edits of a word, nearest first, at most three.
  ///
  /// A word of up to three letters allows for one edit, since two would turn it into any other.
  /// An edit inserts, removes or replaces a letter or swaps two neighbours; case does not count.
  package static func to(_ word: String, among candidates: [String]) -> [String] {
    let letters = Array(word.lowercased())
    guard letters.count <= 64 else { return [] }
    return
      candidates
      .map { (distance(letters, Array($0.lowercased())), $0) }
      .filter { $0.0 <= (letters.count < 4 ? 1 : 2) }
      .sorted { $0 < $1 }
      .prefix(3)
      .map(\.1)
  }

  /// "Did you mean" for a message, or the words that are allowed where none is near.
  package static func suggestion(for word: String, among candidates: [String]) -> String {
    let near = to(word, among: candidates)
    guard near.isEmpty else { return "did you mean \(list(near))?" }
    return "use one of \(candidates.joined(separator: ", "))"
  }

  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: " or ")
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard abs(left.count - right.count) <= 2 else { return 3 }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var current = [i + 1]
      for (j, other) in right.enumerated() {
        var cost = min(
          previous[j] + (letter == other ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
