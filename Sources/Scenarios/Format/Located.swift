import Diagnostics

/// A value with the place it was written at.
@dynamicMemberLookup
struct Located<Value> {
  /// The value.
  var value: Value

  /// Where it is written; for a default, where its group of keys starts.
  var place: Place

  /// Where its key is written.
  var keyPlace: Place

  /// Whether the file leaves the key out.
  var isDefault = false

  subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    value[keyPath: path]
  }
}
