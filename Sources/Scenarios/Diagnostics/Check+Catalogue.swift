extension Check {
  // MARK: The text of the file

  static let notYAML = Check("YML-01", .error, "the file is not one valid YAML document")
  static let repeatedKey = Check(
    "YML-02", .error, "a key is repeated", why: "only one of the values can hold")
  static let unknownKey = Check(
    "YML-03", .error, "a key is unknown", why: "a misspelt key would silently change nothing")
  static let schemaVersion = Check("YML-04", .error, "the format's version is missing or unknown")
  static let extendsCycle = Check(
    "YML-05", .error, "files extend each other in a circle, or deeper than eight files")
  static let misreadWord = Check(
    "YML-06", .warning, "a word or number that other YAML tools would read differently")
  static let unsupportedYAML = Check(
    "YML-07", .error, "anchors, aliases, merges, tags, keys that are no words, or very deep nesting"
  )
  static let wrongKind = Check(
    "YML-08", .error, "a value of another kind than the key holds")
  static let missingKey = Check("YML-09", .error, "a key that has no default is missing")
  static let unknownWord = Check("YML-10", .error, "a word that is not among the key's values")

  static let tooMany = Check("YML-11", .error, "more entries of one kind than are read")

  // MARK: Files

  static let missingFile = Check(
    "FIL-01", .error, "a file is missing, or lies outside the scenario's folder tree")
  static let notText = Check("FIL-02", .error, "a file is not UTF-8 text")
  static let unreadableFile = Check(
    "FIL-03", .error, "a file is a folder, cannot be read, or is larger than 1 MB")
  static let badTable = Check("CSV-01", .error, "a table has no header, or a row does not fit it")
  static let badCell = Check("CSV-02", .error, "a cell is not what its column holds")
  static let ignoredQuantity = Check(
    "CSV-03", .info, "rows of a quantity that no forecast uses are left out")
  static let laterRows = Check("CSV-04", .info, "rows that became known after `as_of` are left out")
  static let revisedRow = Check("CSV-05", .info, "a later figure replaces an earlier one")

  // MARK: Target and time

  static let noTarget = Check(
    "TGT-01", .error, "no target, or a target without number or date",
    why: "the question is whether a number is reached by a day")
  static let targetNotWhole = Check("TGT-02", .error, "the target is not a whole number from 1")
  static let targetInThePast = Check(
    "TGT-03", .error, "the target date is before the last observation's end",
    why: "a past target is already decided; a probability would mean nothing")
  static let indicator = Check(
    "TGT-04", .warning, "the indicator is missing, unknown, or of another unit than the target",
    why: "head count and full-time equivalents differ, and so do hires and net growth")
  static let pace = Check(
    "TGT-05", .warning, "the pace needed is above twice the pace so far",
    why: "few programmes double their pace")
  static let targetOutsidePeriod = Check(
    "TGT-06", .error, "the target date is outside the programme's period",
    why: "the target counts jobs created within the period")
  static let asOf = Check(
    "TIM-01", .error, "`as_of` is after the period's end or before the history begins")
  static let overlap = Check(
    "TIM-02", .error, "intervals of one quantity overlap",
    why: "jobs in both would be counted twice")
  static let gap = Check(
    "TIM-03", .warning, "gaps between intervals, or intervals of very different length")
  static let hubOpensLate = Check("TIM-04", .error, "a hub opens after the target date")
  static let spendingOutsideWindow = Check(
    "TIM-05", .warning, "spending is planned outside the days that are paid for")
  static let publishedEarly = Check(
    "TIM-06", .warning, "a figure became known before its interval ended",
    why: "the last days may be estimated or missing")
  static let date = Check("TIM-07", .error, "no date, or an end before its start")
  static let beforeHistory = Check(
    "TIM-08", .error, "an observation from before the history begins",
    why: "the model's time starts there")
  static let afterPeriod = Check(
    "TIM-09", .error, "an interval that is counted before it began, or outside what can be used")
  static let outcomeKnown = Check(
    "TIM-10", .warning, "the outcome was known when the forecast is made",
    why: "a forecast made in knowledge of the outcome shows no skill")

  // MARK: Counts, units, money

  static let negativeCount = Check("CNT-01", .error, "a count is negative")
  static let fractionalCount = Check("CNT-02", .error, "a head count is not a whole number")
  static let fallingSeries = Check(
    "CNT-03", .error, "a running total or a count of joiners falls",
    why: "who joined or was hired stays counted; leavers are modelled apart")
  static let flowOrTotal = Check(
    "CNT-04", .error, "an interval's count where a running total belongs, or the reverse")
  static let hubSum = Check("CNT-05", .warning, "the hubs' counts do not add up to the programme's")
  static let maybeTotal = Check(
    "CNT-06", .warning, "a series of counts whose last value is close to the sum of the others",
    why: "a running total among counts would be counted twice")
  static let totalMismatch = Check(
    "CNT-07", .error, "a running total that its parts cannot add up to")
  static let marginOfReported = Check(
    "CNT-08", .warning, "a margin beside a reported figure")
  static let fullTimeEquivalents = Check(
    "UNI-01", .error, "head count where full-time equivalents are required, or the reverse",
    why: "the two are never converted silently")
  static let ambiguousNumber = Check(
    "UNI-02", .error, "a number that could mean several",
    why: "a comma marks decimals in some countries and thousands in others")
  static let currency = Check(
    "UNI-03", .error, "money without a known currency, or in another than the scenario's")
  static let shareOutOfRange = Check("UNI-04", .error, "a share below 0 or above 100 %")
  static let unit = Check("UNI-05", .error, "a unit is missing or belongs to something else")
  static let wholeNumber = Check("UNI-06", .error, "a setting is not a whole number in its range")

  // MARK: Ranges and priors

  static let reversedRange = Check("DST-01", .error, "the low end of a range is above its high end")
  static let outsideDomain = Check(
    "DST-08", .error, "a value or range that the parameter cannot take")
  static let distribution = Check(
    "DST-09", .error, "a distribution without the parameters that say it")
  static let unusedPrior = Check(
    "DST-10", .warning, "a prior of a curve that is not among the candidates")

  // MARK: Decisions

  static let sums = Check("DEC-04", .error, "budget lines, years or financiers do not sum")
  static let leverEvidence = Check(
    "DEC-05", .warning, "a lever's effect has no source or evidence grade",
    why: "a reader has to know whether it was measured or assumed")
  static let deadweight = Check(
    "DEC-06", .error, "`attributable` and `deadweight` are both given and differ")
  static let leverEffect = Check("DEC-07", .error, "a lever without an effect")
  static let variantFacts = Check(
    "VAR-01", .error, "a variant changes facts without `what_if: true`",
    why: "a comparison of plans has to start from the same facts")
  static let variantKey = Check("VAR-02", .error, "a variant carries a key that holds for the file")
  static let repeatedName = Check("HUB-01", .error, "two hubs have one name")
  static let hubsMissing = Check(
    "HUB-02", .error, "the hubs open on `as_of` do not make up the programme",
    why: "their shares split the programme's jobs among them")
  static let hubsClosed = Check(
    "HUB-03", .warning, "no hub is open on some days before the target date",
    why: "no job comes about on such days")
  static let notSimulated = Check(
    "SIM-01", .info, "a key is checked but not simulated yet")
  static let noEffect = Check("KEY-01", .warning, "a key that has no effect in this scenario")
  static let unknownCheck = Check(
    "CHK-01", .error, "`checks` names a check that does not exist or cannot be switched")

  /// Every check, by id.
  public static let all: [Check] = [
    notYAML, repeatedKey, unknownKey, schemaVersion, extendsCycle, misreadWord, unsupportedYAML,
    wrongKind, missingKey, unknownWord, tooMany, missingFile, notText, unreadableFile, badTable,
    badCell,
    ignoredQuantity, laterRows, revisedRow, noTarget, targetNotWhole, targetInThePast, indicator,
    pace, targetOutsidePeriod, asOf, overlap, gap, hubOpensLate, spendingOutsideWindow,
    publishedEarly, date, beforeHistory, afterPeriod, outcomeKnown, negativeCount, fractionalCount,
    fallingSeries, flowOrTotal, hubSum, maybeTotal, totalMismatch, marginOfReported,
    fullTimeEquivalents, ambiguousNumber, currency, shareOutOfRange, unit, wholeNumber,
    reversedRange, outsideDomain, distribution, unusedPrior, sums, leverEvidence, deadweight,
    leverEffect, variantFacts, variantKey, repeatedName, hubsMissing,
    hubsClosed, notSimulated, noEffect,
    unknownCheck,
  ]
}
