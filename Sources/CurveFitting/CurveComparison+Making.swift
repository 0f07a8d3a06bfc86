extension CurveComparison {
  /// Fits several curves to the same observations and puts the best first.
  ///
  /// Curves with more parameters than the observations bear are set aside, unless none is left.
  ///
  /// - Parameters:
  ///   - models: The curves, at least one.
  ///   - data: The observations.
  ///   - settings: How to fit and what to answer.
  /// - Throws: ``FitError`` of the first curve where none can be fitted.
  public init(
    of models: [CurveModel], to data: FitData, settings: FitSettings = FitSettings()
  ) throws(FitError) {
    precondition(!models.isEmpty, "a comparison is one of at least one curve")
    var fits: [CurveFit] = []
    var setAside: [SetAside] = []
    var firstError: FitError?
    for model in models {
      do throws(FitError) {
        fits.append(try CurveFit(of: model, to: data, settings: settings))
      } catch {
        firstError = firstError ?? error
        if case .tooFewObservations(_, let needed, _) = error {
          setAside.append(SetAside(model: model, observationsNeeded: needed))
        }
      }
    }
    if fits.isEmpty, let firstError { throw firstError }
    // Ties keep the order in which the curves were asked for.
    let order = fits.indices.sorted { left, right in
      let (a, b) = (fits[left].aicc ?? .infinity, fits[right].aicc ?? .infinity)
      return (a, left) < (b, right)
    }
    self.init(
      data: data, settings: settings, fits: order.map { fits[$0] }, setAside: setAside,
      bestWithoutLast: models.count > 1
        ? Self.best(of: fits.map(\.model), for: data.withoutLast, settings) : nil)
  }

  private static func best(
    of models: [CurveModel], for data: FitData, _ settings: FitSettings
  ) -> CurveModel? {
    var best: (model: CurveModel, aicc: Double)?
    for model in models {
      guard
        let solution = try? CurveSolution(
          of: model, to: data, loss: settings.loss, starts: settings.starts),
        let aicc = FitLikelihood(
          of: solution, data: settings.loss == .leastSquares ? data : data.asIncrements
        ).aicc
      else { continue }
      if aicc < best?.aicc ?? .infinity { best = (model, aicc) }
    }
    return best?.model
  }
}

extension FitData {
  /// The observations but the last in time.
  fileprivate var withoutLast: FitData {
    let last = values.indices.max { (times[$0], $0) < (times[$1], $1) }
    return keeping(values.indices.filter { $0 != last })
  }
}
