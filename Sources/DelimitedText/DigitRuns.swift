/// Runs of digits with what separates them, as far as it tells how digits are grouped; it keeps
/// counts instead of lists, for a table has millions of cells.
struct DigitRuns {
  /// The number of separators, one less than runs.
  private(set) var separatorCount = 0

  /// The first separator.
  private(set) var firstSeparator: UInt8?

  /// The last separator.
  private(set) var lastSeparator: UInt8?

  /// Whether a separator is a space.
  private(set) var holdSpace = false

  /// Whether there is any digit.
  private(set) var holdDigits = false

  private var run = 0
  private var firstRun = 0
  private var middleRunsAreThree = true
  private var separatorsBeforeLastAgree = true

  /// Counts one more digit of the run.
  mutating func addDigit() {
    run += 1
    holdDigits = true
  }

  /// Ends the run.
  mutating func addSeparator(_ separator: UInt8) {
    if let firstSeparator {
      middleRunsAreThree = middleRunsAreThree && run == 3
      separatorsBeforeLastAgree = separatorsBeforeLastAgree && lastSeparator == firstSeparator
    } else {
      firstRun = run
      firstSeparator = separator
    }
    holdSpace = holdSpace || separator == UInt8(ascii: " ")
    lastSeparator = separator
    separatorCount += 1
    run = 0
  }

  /// Whether one separator groups all digits by three.
  var areGroups: Bool {
    areGroupsBeforeLast && lastSeparator == firstSeparator && run == 3
  }

  /// Whether one separator groups the digits before the last separator by three.
  var areGroupsBeforeLast: Bool {
    (1...3).contains(firstRun) && middleRunsAreThree && separatorsBeforeLastAgree
  }
}
