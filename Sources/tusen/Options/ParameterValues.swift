import ArgumentParser

/// The value of `--start`: `K=400,r=0.1`.
struct ParameterValues: ExpressibleByArgument {
  /// A number by the name of its parameter.
  private(set) var values: [String: Double] = [:]

  /// The text as given.
  let text: String

  init?(argument: String) {
    text = argument
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (name, text) = ParameterList.pair(part), let number = Double(text),
        number.isFinite, values.updateValue(number, forKey: name) == nil
      else { return nil }
    }
  }
}

/// The value of `--bounds`: `K=0..1000,r=0..`.
struct ParameterBounds: ExpressibleByArgument {
  /// A range by the name of its parameter; open ends are infinite.
  private(set) var ranges: [String: ClosedRange<Double>] = [:]

  /// The text as given.
  let text: String

  init?(argument: String) {
    text = argument
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (name, text) = ParameterList.pair(part), let range = Self.range(text),
        ranges.updateValue(range, forKey: name) == nil
      else { return nil }
    }
  }

  /// The range of `0..1000`, `0..` or `..1000`; `nil` where it is empty or holds one number only.
  private static func range(_ text: String) -> ClosedRange<Double>? {
    let ends = text.split(separator: /\.\./, omittingEmptySubsequences: false)
    guard ends.count == 2,
      let lower = ends[0].isEmpty ? -.infinity : Double(ends[0]),
      let upper = ends[1].isEmpty ? .infinity : Double(ends[1]), lower < upper
    else { return nil }
    return lower...upper
  }
}

/// Pairs such as `K=400`.
private enum ParameterList {
  /// The name and what follows the equals sign.
  static func pair(_ part: Substring) -> (name: String, text: String)? {
    let sides = part.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let (name, text) = (trimmed(sides[0]), trimmed(sides[1]))
    return name.isEmpty || text.isEmpty ? nil : (name, text)
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
