/// Why a search for the least misfit stopped.
public enum Termination: String, Sendable, Hashable {
  /// No step makes the misfit smaller but by rounding.
  case converged

  /// The misfit is nothing but rounding: the curve goes through every observation.
  case exact

  /// The misfit no longer falls although a slope is left: a flat or ill-determined valley.
  case stalled

  /// The search ran out of steps.
  case stepLimit = "step_limit"
}
