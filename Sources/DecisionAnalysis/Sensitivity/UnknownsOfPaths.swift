import JobCreation
import SensitivityAnalysis

extension RecordedPaths {
  /// All unknowns with what knowing them would tell.
  func unknowns(_ bootstrap: Bootstrap) -> [Unknown] {
    categories(bootstrap)
      + inputs.map { input, sample, strata in
        unknown(input, sample: sample, strata: strata, bootstrap)
      }
  }

  /// The share of the count's variance that all is responsible for but the jobs' own luck.
  func shareWithoutJobsLuck(_ bootstrap: Bootstrap) -> SensitivityAnalysis.Estimate? {
    points.classes(of: SampledInput(values: expected), beyond: .stratumUnknown)
      .firstOrderIndex(of: finals, bootstrap: bootstrap)
  }

  /// The variance of the final count.
  var countVariance: Double {
    let mean = points.mean(of: finals)
    return points.mean(of: finals.map { ($0 - mean) * ($0 - mean) })
  }

  /// The chance of a wrong yes or no with nothing known.
  var wrongAnswers: Double {
    let chance = points.mean(of: chances)
    return min(chance, 1 - chance)
  }

  // MARK: Explanations

  private func categories(_ bootstrap: Bootstrap) -> [Unknown] {
    let groupings: [(Unknown.Kind, String, [Int])] = [
      (.structure, "structure", Self.numbered(candidates.map(\.structure))),
      (.membersGrowth, "members.growth", Self.numbered(candidates.map(\.membersGrowth))),
      (.explanation, "explanation", Self.numbered(candidates)),
    ]
    var seen: [[Int]] = []
    return groupings.compactMap { kind, name, groups in
      guard (groups.max() ?? 0) > 0, !seen.contains(groups) else { return nil }
      seen.append(groups)
      let classes = points.classes(ofStrata: groups)
      return Unknown(
        name: name, unit: "", kind: kind, weight: 1,
        attainment: effect(classes, output: chances, tails: chances, bootstrap),
        count: effect(classes, output: finals, tails: expected, bootstrap),
        worth: worth(classes, isBeyondExplanation: false, bootstrap))
    }
  }

  private static func numbered<Value: Equatable>(_ values: [Value]) -> [Int] {
    var found: [Value] = []
    return values.map { value in
      if let index = found.firstIndex(of: value) { return index }
      found.append(value)
      return found.count - 1
    }
  }

  // MARK: Inputs

  private func unknown(
    _ input: PathInput, sample: SampledInput, strata: Set<Int>, _ bootstrap: Bootstrap
  ) -> Unknown {
    let classes = points.classes(of: sample)
    let isEverywhere = strata.count == candidates.count
    return Unknown(
      name: input.name, unit: input.unit, kind: Self.kind(of: input.origin),
      weight: isEverywhere ? 1 : strata.sorted().reduce(0) { $0 + points.stratumWeights[$1] },
      attainment: effect(classes, output: chances, tails: chances, bootstrap),
      count: effect(classes, output: finals, tails: expected, bootstrap),
      worth: worth(
        isEverywhere ? points.classes(of: sample, beyond: .stratumUnknown) : classes,
        isBeyondExplanation: !isEverywhere, bootstrap))
  }

  private static func kind(of origin: PathInput.Origin) -> Unknown.Kind {
    switch origin {
    case .informed: .learned
    case .assumed: .assumed
    case .plan: .plan
    case .shock: .luck
    }
  }

  private func effect(
    _ classes: SampleClasses, output: [Double], tails: [Double], _ bootstrap: Bootstrap
  ) -> Unknown.Effect {
    Unknown.Effect(
      index: classes.firstOrderIndex(of: output, bootstrap: bootstrap),
      tails: classes.tailMeans(of: tails))
  }

  private func worth(
    _ classes: SampleClasses, isBeyondExplanation: Bool, _ bootstrap: Bootstrap
  ) -> Unknown.Worth {
    Unknown.Worth(
      isBeyondExplanation: isBeyondExplanation,
      countVariance: classes.varianceReduction(of: finals, bootstrap: bootstrap),
      wrongAnswers: classes.wrongAnswerReduction(of: chances, bootstrap: bootstrap))
  }
}
