/// Turns the bytes of a file into text, or says in plain words what else they are.
package enum TextDecoding {
  /// The text of a file in UTF-8, with or without a byte-order mark.
  package static func text(of bytes: [UInt8], file: String, findings: Findings) -> SourceText? {
    let start = Place(file: file, line: 1, column: 1)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      findings.add(
        .notText, at: start, "the file is written in UTF-16, not UTF-8",
        fix: "save it as UTF-8")
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes[3...] : bytes[...]
    if content.contains(0) {
      findings.add(
        .notText, at: start, "the file is binary, not text",
        fix: "name the text file that was meant")
      return nil
    }
    guard String(validating: content, as: UTF8.self) != nil else {
      let place = placeOfInvalidByte(in: content, file: file)
      findings.add(
        .notText, at: place, "the file is not UTF-8 text from here on",
        why: "letters such as å and ø would be read wrongly",
        fix: "save it as UTF-8 (in Excel: CSV UTF-8)")
      return nil
    }
    let source = SourceText(file: file, bytes: Array(content))
    findings.register(source)
    guard !refusesControlCharacter(in: source, findings: findings) else { return nil }
    return source
  }

  private static func placeOfInvalidByte(in bytes: ArraySlice<UInt8>, file: String) -> Place {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return Place(file: file, line: line, column: column)
  }

  private static func refusesControlCharacter(in source: SourceText, findings: Findings) -> Bool {
    for line in 1...source.lineCount where source.holdsControlByte(inLine: line) {
      for (index, scalar) in source.scalars(ofLine: line).enumerated()
      where scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: 4 - hex.count) + hex
        findings.add(
          .notText, at: Place(file: source.file, line: line, column: index + 1),
          "the file holds the control character \(code), which is not text",
          fix: "delete the character")
        return true
      }
    }
    return false
  }
}

extension SourceText {
  /// Whether a line may hold a control character: one byte below a space, DEL, or the first byte
  /// of U+0080 to U+00BF.
  fileprivate func holdsControlByte(inLine number: Int) -> Bool {
    bytes[range(ofLine: number)].contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }
  }
}
