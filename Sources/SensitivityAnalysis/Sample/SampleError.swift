/// Why a sample cannot answer.
public enum SampleError: Error, Hashable, Sendable {
  /// A stratum with weight has too few sources, fewer than ``SamplePoints/fewestSources``.
  case fewSources(stratum: Int, count: Int)
}
