/// The layout of a histogram's bins: pages of 4 KB, small beside the spread of a forecast's counts.
enum CountPage {
  /// Bins on a page.
  static let size = 512

  /// The values on some bins of a page; none where there is no page.
  static func sum(_ bins: ArraySlice<UInt64>?) -> UInt64 {
    bins?.reduce(0, &+) ?? 0
  }
}
