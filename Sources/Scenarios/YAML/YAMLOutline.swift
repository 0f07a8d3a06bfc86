/// A look at a YAML text before it is parsed: how deep it nests and whether it names anchors.
///
/// The parser calls itself once a level and copies what an alias names, so both are refused before
/// it starts.
struct YAMLOutline {
  /// The deepest nesting that is read.
  static let depthLimit = 32

  /// A reason to refuse the text.
  enum Refusal {
    case tooDeep
    case anchor(String)
    case alias(String)
    case tag(String)
  }

  private(set) var refusal: (reason: Refusal, line: Int, column: Int)?

  private var indents: [Int] = []
  private var flowDepth = 0
  private var quote: Unicode.Scalar?
  private var blockScalarIndent: Int?

  /// Looks through all lines until something is refused.
  init(of lines: [[Unicode.Scalar]]) {
    for (index, line) in lines.enumerated() {
      scan(line, number: index + 1)
      if refusal != nil { return }
    }
  }

  private mutating func scan(_ line: [Unicode.Scalar], number: Int) {
    var index = 0
    if quote == nil {
      let indent = line.prefix { $0 == " " }.count
      guard indent < line.count else { return }
      if let parent = blockScalarIndent {
        if indent > parent { return }
        blockScalarIndent = nil
      }
      if flowDepth == 0 {
        while let last = indents.last, last > indent { indents.removeLast() }
        if indents.last != indent { indents.append(indent) }
      }
      index = indent
    }
    scanTokens(line, from: index, number: number)
  }

  private mutating func scanTokens(_ line: [Unicode.Scalar], from first: Int, number: Int) {
    var index = first
    var startsToken = true
    while index < line.count {
      let scalar = line[index]
      let next = index + 1 < line.count ? line[index + 1] : " "
      if let open = quote {
        if scalar == "\\" && open == "\"" {
          index += 1
        } else if scalar == open {
          if open == "'" && next == "'" { index += 1 } else { quote = nil }
        }
        index += 1
        continue
      }
      switch scalar {
      case " ", "\t": break
      case "#" where index == 0 || line[index - 1] == " " || line[index - 1] == "\t": return
      case "\"" where startsToken, "'" where startsToken:
        quote = scalar
        startsToken = false
      case "[" where startsToken || flowDepth > 0, "{" where startsToken || flowDepth > 0:
        flowDepth += 1
        startsToken = true
      case "]" where flowDepth > 0, "}" where flowDepth > 0:
        flowDepth -= 1
        startsToken = false
      case "," where flowDepth > 0: startsToken = true
      case ":" where isBlank(next) || flowDepth > 0: startsToken = true
      case "-" where startsToken && isBlank(next) && flowDepth == 0,
        "?" where startsToken && isBlank(next):
        if flowDepth == 0 { indents.append(index + 1) } else { flowDepth += 1 }
      case "&" where startsToken && !isBlank(next):
        refuse(.anchor(word(line, index)), number, index)
      case "*" where startsToken && !isBlank(next):
        refuse(.alias(word(line, index)), number, index)
      case "!" where startsToken:
        refuse(.tag(word(line, index)), number, index)
      case "|" where startsToken && flowDepth == 0, ">" where startsToken && flowDepth == 0:
        blockScalarIndent = parentIndent(of: line)
        return
      default: startsToken = false
      }
      if flowDepth + indents.count > Self.depthLimit { refuse(.tooDeep, number, index) }
      if refusal != nil { return }
      index += 1
    }
  }

  /// The indent that a block of text has to exceed: that of its line, or of the innermost dash on
  /// it.
  private func parentIndent(of line: [Unicode.Scalar]) -> Int {
    var parent = line.prefix { $0 == " " }.count
    var index = parent
    while index + 1 < line.count, line[index] == "-", line[index + 1] == " " {
      let blanks = line[(index + 1)...].prefix { $0 == " " }.count
      index += 1 + blanks
      let isLastDash = index >= line.count || line[index] != "-"
      if !isLastDash || line[index...].contains(":") { parent = index }
    }
    return parent
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  private func word(_ line: [Unicode.Scalar], _ index: Int) -> String {
    var word = String.UnicodeScalarView()
    word.append(
      contentsOf: line[index...].prefix { !" \t,]}".unicodeScalars.contains($0) }.prefix(40))
    return String(word)
  }

  private mutating func refuse(_ reason: Refusal, _ line: Int, _ index: Int) {
    if refusal == nil { refusal = (reason, line, index + 1) }
  }
}
