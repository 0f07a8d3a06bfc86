import Charts
import Testing

@Suite struct FingerprintTests {
  // FNV-1a, 64 bits, from the test vectors of draft-eastlake-fnv, appendix C: "" cbf29ce484222325,
  // "a" af63dc4c8601ec8c, "foobar" 85944171f73967e8; each folded by xor of its halves.
  @Test(arguments: [("", "4fd0bfc1"), ("a", "296230c0"), ("foobar", "72ad2699")])
  func `fingerprints fold the published FNV-1a values`(content: String, text: String) {
    #expect(Fingerprint(of: content).text == text)
  }

  @Test func `a fingerprint keeps its leading zeros`() {
    let texts = (0..<5000).map { Fingerprint(of: String($0)).text }
    #expect(texts.allSatisfy { $0.count == 8 })
    #expect(texts.contains { $0.hasPrefix("0") })
  }
}
