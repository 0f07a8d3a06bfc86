/// How the stated priors are varied to see what an answer owes to them.
package enum PriorVariation: Int, Sendable, CaseIterable {
  /// As stated.
  case stated

  /// The ranges of growth and job parameters halved about their centres.
  case halved

  /// The ranges of growth and job parameters doubled about their centres.
  case doubled

  /// The upper ends of ceilings doubled.
  case ceilingsRaised

  /// The parameter under this variation.
  package func applied(to parameter: ModelParameter) -> ModelParameter {
    var varied = parameter
    switch self {
    case .stated: break
    case .halved: if parameter.isRate { varied.law.spread = 0.5 }
    case .doubled: if parameter.isRate { varied.law.spread = 2 }
    case .ceilingsRaised:
      if parameter.isCeiling { varied.law.prior = parameter.law.prior.withRaisedEnd }
    }
    return varied
  }
}
