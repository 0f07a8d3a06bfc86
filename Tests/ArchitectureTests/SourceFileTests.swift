import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("import Foundation", ["Foundation"]),
    ("  public import Probability", ["Probability"]),
    ("@_spi(Testing) private import struct MonteCarlo.CountHistogram", ["MonteCarlo"]),
    ("@testable import Charts  ", ["Charts"]),
    ("import A\n// import B\nlet text = \"import C\"\nimport D", ["A", "D"]),
    ("let important = 1", []),
  ])
  func `imports are found in every form`(text: String, modules: [String]) {
    #expect(SourceFile(text: text).imports == modules)
  }

  @Test(arguments: [
    ("let x = unsafe pointer.pointee", true), ("@unsafe struct A {}", true),
    ("// unsafe", false), ("let unsafely = 1", false), ("buffer.withUnsafeBytes { _ in }", false),
  ])
  func `code marked as unsafe is found`(text: String, isUnsafe: Bool) {
    #expect(SourceFile(text: text).holdsUnsafeCode == isUnsafe)
  }
}
