import Probability
import Testing

@Suite struct Philox4x32Tests {
  struct Vector {
    let rounds: Int
    let counter: [UInt32]
    let key: [UInt32]
    let expected: [UInt32]

    init(rounds: String, counter: String, key: String, expected: String) throws {
      self.rounds = try #require(Int(rounds))
      self.counter = Self.words(counter)
      self.key = Self.words(key)
      self.expected = Self.words(expected)
    }

    var block: SIMD4<UInt32> {
      Philox4x32.block(
        counter: SIMD4(counter), key: SIMD2(key), rounds: rounds)
    }

    private static func words(_ hex: String) -> [UInt32] {
      hex.split(separator: " ").compactMap { UInt32($0, radix: 16) }
    }
  }

  @Test func `blocks are those of Random123's header`() throws {
    let rows = try ReferenceTable("philox4x32.csv").rows
    #expect(rows.count == 36)
    for row in rows {
      let vector = try Vector(rounds: row[0], counter: row[1], key: row[2], expected: row[3])
      #expect(vector.block == SIMD4(vector.expected))
    }
  }

  @Test(.enabled(if: ReferenceTable.externalFolder != nil, "TUSEN_REFERENCE is not set"))
  func `blocks are Random123's known answers`() throws {
    let rows = try ReferenceTable(external: "rng/philox_kat.csv").rows
    let ours = rows.filter { $0[0] == "philox4x32" }
    #expect(ours.count == 6)
    for row in ours {
      let vector = try Vector(rounds: row[1], counter: row[2], key: row[3], expected: row[4])
      #expect(vector.block == SIMD4(vector.expected))
    }
  }
}
