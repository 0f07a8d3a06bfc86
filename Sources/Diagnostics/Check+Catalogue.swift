extension Check {
  // MARK: The text of the file

  package static let notYAML = Check("YML-01", .error, "the file is not one valid YAML document")
  package static let repeatedKey = Check(
    "YML-02", .error, "a key is repeated", why: "only one of the values can hold")
  package static let unknownKey = Check(
    "YML-03", .error, "a key is unknown", why: "a misspelt key would silently change nothing")
  package static let schemaVersion = Check(
    "YML-04", .error, "the format's version is missing or unknown")
  package static let extendsCycle = Check(
    "YML-05", .error, "files extend each other in a circle, or deeper than eight files")
  package static let misreadWord = Check(
    "YML-06", .warning, "a word or number that other YAML tools would read differently")
  package static let unsupportedYAML = Check(
    "YML-07", .error, "anchors, aliases, merges, tags, keys that are no words, or very deep nesting"
  )
  package static let wrongKind = Check(
    "YML-08", .error, "a value of another kind than the key holds")
  package static let missingKey = Check("YML-09", .error, "a key that has no default is missing")
  package static let unknownWord = Check(
    "YML-10", .error, "a word that is not among the key's values")

  package static let tooMany = Check("YML-11", .error, "more entries of one kind than are read")

  // MARK: Files

  package static let missingFile = Check(
    "FIL-01", .error, "a file is missing, or lies outside the scenario's folder tree")
  package static let notText = Check("FIL-02", .error, "a file is not UTF-8 text")
  package static let unreadableFile = Check(
    "FIL-03", .error, "a file is a folder, cannot be read, or is too large")
  package static let badTable = Check(
    "CSV-01", .error, "a table has no header, or a row does not fit it")
  package static let badCell = Check("CSV-02", .error, "a cell is not what its column holds")
  package static let ignoredQuantity = Check(
    "CSV-03", .info, "rows of a quantity that no forecast uses are left out")
  package static let laterRows = Check(
    "CSV-04", .info, "rows that became known after `as_of` are left out")
  package static let revisedRow = Check("CSV-05", .info, "a later figure replaces an earlier one")

  package static let missingValue = Check("CSV-06", .info, "rows without a value are left out")
  package static let column = Check(
    "CSV-07", .error, "a column that is not there, serves twice or cannot be told from the others")
  package static let mixedTimes = Check(
    "CSV-08", .error, "days, months and numbers in one column of times")

  // MARK: Target and time

  package static let noTarget = Check(
    "TGT-01", .error, "no target, or a target without number or date",
    why: "the question is whether a number is reached by a day")
  package static let targetNotWhole = Check(
    "TGT-02", .error, "the target is not a whole number from 1")
  package static let targetInThePast = Check(
    "TGT-03", .error, "the target date is before the last observation's end",
    why: "a past target is already decided; a probability would mean nothing")
  package static let indicator = Check(
    "TGT-04", .warning, "the indicator is missing, unknown, or of another unit than the target",
    why: "head count and full-time equivalents differ, and so do hires and net growth")
  package static let pace = Check(
    "TGT-05", .warning, "the pace needed is above twice the pace so far",
    why: "few programmes double their pace")
  package static let targetOutsidePeriod = Check(
    "TGT-06", .error, "the target date is outside the programme's period",
    why: "the target counts jobs created within the period")
  package static let asOf = Check(
    "TIM-01", .error, "`as_of` is after the period's end or before the history begins")
  package static let overlap = Check(
    "TIM-02", .error, "intervals of one quantity overlap",
    why: "jobs in both would be counted twice")
  package static let gap = Check(
    "TIM-03", .warning, "gaps between intervals, or intervals of very different length")
  package static let hubOpensLate = Check("TIM-04", .error, "a hub opens after the target date")
  package static let spendingOutsideWindow = Check(
    "TIM-05", .warning, "spending is planned outside the days that are paid for")
  package static let publishedEarly = Check(
    "TIM-06", .warning, "a figure became known before its interval ended",
    why: "the last days may be estimated or missing")
  package static let date = Check("TIM-07", .error, "no date, or an end before its start")
  package static let beforeHistory = Check(
    "TIM-08", .error, "an observation from before the history begins",
    why: "the model's time starts there")
  package static let afterPeriod = Check(
    "TIM-09", .error, "an interval that is counted before it began, or outside what can be used")
  package static let outcomeKnown = Check(
    "TIM-10", .warning, "the outcome was known when the forecast is made",
    why: "a forecast made in knowledge of the outcome shows no skill")

  package static let repeatedTime = Check(
    "TIM-11", .error, "two running totals or two counts for one time")
  package static let reordered = Check("TIM-12", .info, "rows are put in order of time")

  // MARK: Counts, units, money

  package static let negativeCount = Check("CNT-01", .error, "a count is negative")
  package static let fractionalCount = Check("CNT-02", .error, "a head count is not a whole number")
  package static let fallingSeries = Check(
    "CNT-03", .error, "a running total or a count of joiners falls",
    why: "who joined or was hired stays counted; leavers are modelled apart")
  package static let flowOrTotal = Check(
    "CNT-04", .error, "an interval's count where a running total belongs, or the reverse")
  package static let hubSum = Check(
    "CNT-05", .warning, "the hubs' counts do not add up to the programme's")
  package static let maybeTotal = Check(
    "CNT-06", .warning, "a series of counts whose last value is close to the sum of the others",
    why: "a running total among counts would be counted twice")
  package static let totalMismatch = Check(
    "CNT-07", .error, "a running total that its parts cannot add up to")
  package static let marginOfReported = Check(
    "CNT-08", .warning, "a margin beside a reported figure")
  package static let fullTimeEquivalents = Check(
    "UNI-01", .error, "head count where full-time equivalents are required, or the reverse",
    why: "the two are never converted silently")
  package static let ambiguousNumber = Check(
    "UNI-02", .error, "a number that could mean several",
    why: "a comma marks decimals in some countries and thousands in others")
  package static let currency = Check(
    "UNI-03", .error, "money without a known currency, or in another than the scenario's")
  package static let shareOutOfRange = Check("UNI-04", .error, "a share below 0 or above 100 %")
  package static let unit = Check(
    "UNI-05", .error, "a unit is missing or belongs to something else")
  package static let wholeNumber = Check(
    "UNI-06", .error, "a setting is not a whole number in its range")

  package static let rateTwice = Check(
    "EXR-01", .error, "two exchange rates of one currency for one month")
  package static let rateMissing = Check(
    "EXR-02", .error, "no exchange rate of a currency for the month")
  package static let converted = Check(
    "EXR-03", .info, "money of another currency is converted")

  // MARK: Fits

  package static let tooFewRows = Check(
    "FIT-01", .error, "fewer rows than a curve's parameters and two",
    why: "with fewer a curve passes through every point and nothing is learned")

  // MARK: Ranges and priors

  package static let reversedRange = Check(
    "DST-01", .error, "the low end of a range is above its high end")
  package static let correlations = Check(
    "DST-05", .error, "correlations that cannot all hold")
  package static let outsideDomain = Check(
    "DST-08", .error, "a value or range that the parameter cannot take")
  package static let distribution = Check(
    "DST-09", .error, "a distribution without the parameters that say it")
  package static let unusedPrior = Check(
    "DST-10", .warning, "a prior of a curve that is not among the candidates")

  // MARK: Formulas

  package static let formula = Check(
    "FOR-01", .error, "a formula that cannot be read, or that time is not in")
  package static let formulaPrior = Check(
    "FOR-02", .error, "a parameter of a formula has no prior",
    why: "nothing is known of what it stands for, so it has no default")
  package static let formulaCurve = Check(
    "FOR-03", .warning, "a formula that falls, is negative or has no value under its priors",
    why: "a count of all so far never falls: where the formula does, nothing is added")

  // MARK: What others promised

  package static let referenceRatio = Check(
    "REF-01", .error, "a ratio that is not the jobs achieved over those promised")
  package static let referenceTwice = Check(
    "REF-02", .error, "a programme is listed twice in a reference class",
    why: "it would count twice in the outside view")
  package static let referenceEmpty = Check(
    "REF-03", .info, "no programme of a reference class was over when the forecast is made")

  // MARK: Decisions

  package static let sums = Check("DEC-04", .error, "budget lines, years or financiers do not sum")
  package static let leverEvidence = Check(
    "DEC-05", .warning, "a lever's effect has no source or evidence grade",
    why: "a reader has to know whether it was measured or assumed")
  package static let deadweight = Check(
    "DEC-06", .error, "`attributable` and `deadweight` are both given and differ")
  package static let leverEffect = Check("DEC-07", .error, "a lever without an effect")
  package static let scaled = Check(
    "DEC-08", .info, "budget lines are brought to a total that is laid over them")
  package static let variantFacts = Check(
    "VAR-01", .error, "a variant changes facts without `what_if: true`",
    why: "a comparison of plans has to start from the same facts")
  package static let variantKey = Check(
    "VAR-02", .error, "a variant carries a key that holds for the file")
  package static let repeatedName = Check("HUB-01", .error, "two hubs have one name")
  package static let hubsMissing = Check(
    "HUB-02", .error, "the hubs open on `as_of` do not make up the programme",
    why: "their shares split the programme's jobs among them")
  package static let hubsClosed = Check(
    "HUB-03", .warning, "no hub is open on some days before the target date",
    why: "no job comes about on such days")
  package static let hubTargets = Check(
    "HUB-04", .error, "hubs promise more jobs than the programme")
  package static let setting = Check(
    "SET-01", .error, "a setting that is not `KEY=VALUE`, or whose key cannot be set")
  package static let settingOverridden = Check(
    "SET-02", .info, "a variant states a key again that is set")
  package static let variation = Check(
    "SET-03", .error, "a range of values that is not `LOW..HIGH` or `LOW..HIGH:N`")
  package static let notSimulated = Check(
    "SIM-01", .info, "a key is checked but not simulated yet")
  package static let noEffect = Check(
    "KEY-01", .warning, "a key that has no effect in this scenario")
  package static let unknownCheck = Check(
    "CHK-01", .error, "`checks` names a check that does not exist or cannot be switched")

  /// What is checked in scenarios and their tables.
  package static let ofScenarios: [Check] = [
    notYAML, repeatedKey, unknownKey, schemaVersion, extendsCycle, misreadWord, unsupportedYAML,
    wrongKind, missingKey, unknownWord, tooMany, missingFile, notText, unreadableFile, badTable,
    badCell, ignoredQuantity, laterRows, revisedRow, noTarget, targetNotWhole, targetInThePast,
    indicator, pace, targetOutsidePeriod, asOf, overlap, gap, hubOpensLate, spendingOutsideWindow,
    publishedEarly, date, beforeHistory, afterPeriod, outcomeKnown, negativeCount, fractionalCount,
    fallingSeries, flowOrTotal, hubSum, maybeTotal, totalMismatch, marginOfReported,
    fullTimeEquivalents, ambiguousNumber, currency, shareOutOfRange, unit, wholeNumber,
    rateTwice, rateMissing, converted,
    reversedRange, correlations, outsideDomain, distribution, unusedPrior, formula, formulaPrior,
    formulaCurve,
    referenceRatio, referenceTwice, referenceEmpty, sums, leverEvidence, deadweight,
    leverEffect, scaled, variantFacts, variantKey, repeatedName, hubsMissing, hubsClosed,
    hubTargets, setting, settingOverridden, notSimulated, noEffect, unknownCheck,
  ]

  /// What is checked in series that curves are fitted to.
  package static let ofSeries: [Check] = [
    missingFile, notText, unreadableFile, badTable, badCell, missingValue, column, mixedTimes,
    overlap, date, repeatedTime, reordered, negativeCount, fractionalCount, fallingSeries,
    flowOrTotal, maybeTotal, ambiguousNumber,
  ]

  /// What is checked before a curve is fitted.
  package static let ofFits: [Check] = [tooFewRows]

  /// What is checked in ranges that the command line gives.
  package static let ofRanges: [Check] = [variation]

  /// Every check.
  public static let all =
    ofScenarios + ofSeries.filter { !ofScenarios.contains($0) } + ofFits + ofRanges
}
