import ArgumentParser

/// How further futures are drawn for a sensitivity.
enum DesignOption: String, ExpressibleByArgument, CaseIterable {
  /// Groups of unknowns from two independent samples, in mixtures.
  case sobol
}
