import GrowthModels

extension CandidateModel {
  /// The explanation in a few words, such as `exposure (listed) with logistic members`.
  public var inWords: String {
    "\(structure.rawValue) (\(jobsGrowthName)) with \(membersGrowth.name) members"
  }
}
