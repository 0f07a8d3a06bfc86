import Probability
import RealModule
import Testing

@Suite struct UncertainQuantityTests {
  static let ranges: [(Double, Double, Domain)] = [
    (-0.1, 0.3, .real), (0, 5, .real), (-7, -2, .real), (2, 5, .positive), (1e-9, 3e4, .positive),
    (0, 12, .positive), (0.02, 0.1, .share), (0.4, 0.999, .share), (1e-6, 0.5, .share),
    (0, 0.1, .share), (0, 1e-6, .share), (0, 0.9, .share), (0, 0.949, .share), (0, 0.95, .share),
    (0.9, 1, .share), (0.06, 1, .share), (0.999, 1, .share),
  ]

  @Test(arguments: ranges)
  func `the ends of a range are its 5 % and 95 % quantiles`(
    low: Double, high: Double, domain: Domain
  ) throws {
    let quantity = try UncertainQuantity(from: low, to: high, in: domain)
    #expect(!quantity.isFixed)
    let startsAtEdge = domain != .real && low == 0
    let endsAtEdge = domain == .share && high == 1
    // An end on the domain's edge is no quantile but the edge itself.
    if startsAtEdge {
      #expect(quantity.quantile(0) == 0)
    } else {
      #expect(abs(quantity.quantile(0.05) - low) <= 1e-12 * max(abs(low), abs(high)))
    }
    if endsAtEdge {
      #expect(quantity.quantile(1) == 1)
    } else {
      #expect(abs(quantity.quantile(0.95) - high) <= 1e-12 * abs(high))
    }
  }

  @Test func `the domain chooses the form, never the signs`() throws {
    func form(_ low: Double, _ high: Double, _ domain: Domain) throws -> String {
      switch try UncertainQuantity(from: low, to: high, in: domain) {
      case .fixed: "fixed"
      case .normal: "normal"
      case .logNormal: "log-normal"
      case .logitNormal: "logit-normal"
      case .halfNormal(_, let bound): bound == nil ? "half-normal" : "cut half-normal"
      case .mirroredHalfNormal: "mirrored half-normal"
      case .uniform: "uniform"
      default: "other"
      }
    }
    #expect(try form(1, 2, .real) == "normal")
    #expect(try form(0, 2, .real) == "normal")
    #expect(try form(1, 2, .positive) == "log-normal")
    #expect(try form(0, 2, .positive) == "half-normal")
    #expect(try form(0.1, 0.2, .share) == "logit-normal")
    #expect(try form(0, 0.2, .share) == "cut half-normal")
    #expect(try form(0.8, 1, .share) == "mirrored half-normal")
    #expect(try form(0, 1, .share) == "uniform")
    #expect(try form(3, 3, .positive) == "fixed")
    #expect(try form(0, 0, .positive) == "fixed")
    #expect(try form(1, 1, .share) == "fixed")
  }

  @Test func `a range from the upper edge is the mirror image of one from the lower`() throws {
    let lower = try UncertainQuantity(from: 0, to: 0.2, in: .share)
    let upper = try UncertainQuantity(from: 0.8, to: 1, in: .share)
    for p in [0.01, 0.3, 0.5, 0.9] {
      // 1 − 0.8 is 0.2 but for its last bit.
      #expect(abs(lower.quantile(p) + upper.quantile(1 - p) - 1) < 1e-15)
    }
  }

  @Test func `impossible ranges say why, with their values`() {
    #expect(throws: ElicitationError.reversed(low: 5, high: 2)) {
      try UncertainQuantity(from: 5, to: 2, in: .positive)
    }
    #expect(throws: ElicitationError.outsideDomain(value: -1, domain: .positive)) {
      try UncertainQuantity(from: -1, to: 2, in: .positive)
    }
    #expect(throws: ElicitationError.outsideDomain(value: 1.2, domain: .share)) {
      try UncertainQuantity(from: 0.5, to: 1.2, in: .share)
    }
    #expect(throws: ElicitationError.notFinite(low: 0, high: .infinity)) {
      try UncertainQuantity(from: 0, to: .infinity, in: .real)
    }
    #expect(throws: ElicitationError.self) {
      try UncertainQuantity(from: .nan, to: 1, in: .real)
    }
    #expect(throws: ElicitationError.tooWideForHalfNormal(low: 0, high: 0.97)) {
      try UncertainQuantity(from: 0, to: 0.97, in: .share)
    }
    #expect(throws: ElicitationError.tooWideForHalfNormal(low: 0.02, high: 1)) {
      try UncertainQuantity(from: 0.02, to: 1, in: .share)
    }
  }

  /// One quantity of every form.
  static let quantities: [UncertainQuantity] = [
    .normal(mean: 3, standardDeviation: 0.5),
    .logNormal(logMean: 1, logStandardDeviation: 0.4),
    .logitNormal(logitMean: -2, logitStandardDeviation: 0.8),
    .halfNormal(scale: 4, upperBound: nil),
    .halfNormal(scale: 0.5, upperBound: 1),
    .mirroredHalfNormal(scale: 0.2),
    .triangular(low: 1, mode: 2, high: 5),
    .uniform(low: -1, high: 1),
    .gamma(shape: 2, rate: 0.3),
    .gamma(shape: 0.05, rate: 1),
    .beta(alpha: 2, beta: 5),
  ]

  @Test(arguments: quantities)
  func `values and scores undo each other`(quantity: UncertainQuantity) {
    for u in stride(from: -6.0, through: 6, by: 0.25) {
      let value = quantity.value(atScore: u)
      // A value near 1 or another upper end has fewer digits than its distance from it: at a score
      // of 6 that is 1e-9, of which 1e-7 is left.
      #expect(abs(quantity.score(of: value) - u) < (u < 2 ? 1e-9 : 1e-6))
    }
  }

  @Test(arguments: quantities)
  func `a value at a score is the quantile at the score's probability`(
    quantity: UncertainQuantity
  ) {
    for u in [-3.0, -1, 0, 0.5, 2] {
      let quantile = quantity.quantile(StandardNormal.cumulativeProbability(u))
      #expect(abs(quantity.value(atScore: u) - quantile) <= 1e-13 * max(abs(quantile), 1e-3))
    }
    #expect(abs(quantity.median - quantity.quantile(0.5)) <= 1e-15 * abs(quantity.median))
  }

  @Test(arguments: quantities)
  func `values rise with the score`(quantity: UncertainQuantity) {
    let values = stride(from: -8.0, through: 8, by: 0.1).map(quantity.value(atScore:))
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `scores outside the support are infinite`() {
    #expect(UncertainQuantity.uniform(low: 0, high: 1).score(of: 2) == .infinity)
    #expect(UncertainQuantity.uniform(low: 0, high: 1).score(of: -2) == -.infinity)
    let positive = UncertainQuantity.logNormal(logMean: 0, logStandardDeviation: 1)
    #expect(positive.score(of: -1) == -.infinity)
    let share = UncertainQuantity.logitNormal(logitMean: 0, logitStandardDeviation: 1)
    #expect(share.score(of: 1) == .infinity)
  }

  @Test func `a fixed number ignores the score`() {
    let fixed = UncertainQuantity.fixed(7)
    #expect(fixed.isFixed)
    #expect(fixed.value(atScore: 3) == 7)
    #expect(fixed.quantile(0.01) == 7)
    #expect(fixed.median == 7)
    #expect(fixed.score(of: 9) == 0)
  }

  @Test(arguments: [
    UncertainQuantity.fixed(3), .normal(mean: 3, standardDeviation: 0.5),
    .logNormal(logMean: 1, logStandardDeviation: 0.4), .halfNormal(scale: 4, upperBound: nil),
    .halfNormal(scale: 0.5, upperBound: 1), .triangular(low: 1, mode: 2, high: 5),
    .uniform(low: -1, high: 1), .gamma(shape: 2, rate: 0.3),
  ])
  func `a quantity in another unit has its values times the factor`(
    quantity: UncertainQuantity
  ) {
    let yearly = quantity.mapped(byFactor: 12)
    for p in [0.001, 0.05, 0.5, 0.95, 0.999] {
      let expected = 12 * quantity.quantile(p)
      #expect(abs(yearly.quantile(p) - expected) <= 4e-15 * max(abs(expected), 1))
    }
  }

  @Test func `a share has no other unit`() async {
    let share = UncertainQuantity.beta(alpha: 2, beta: 5)
    #expect(share.mapped(byFactor: 1) == share)
    await #expect(processExitsWith: .failure) {
      _ = UncertainQuantity.beta(alpha: 2, beta: 5).mapped(byFactor: 12)
    }
  }
}
