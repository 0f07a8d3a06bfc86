package import MonteCarlo

/// What plans' paths come to in money and net jobs: sums that merge exactly, and laws.
package struct PlanAccount: Sendable, Equatable {
  /// Money spent, and money that full coverage left over.
  package var cost = ExactSum()
  package var unspent = ExactSum()

  /// Active member-months to come, all and those that support reaches.
  package var memberMonths = ExactSum()
  package var supportedMonths = ExactSum()

  /// Expected jobs at the deadline after each step from gross to net.
  package var gross = ExactSum()
  package var afterDeadweight = ExactSum()
  package var afterDisplacement = ExactSum()
  package var afterSubstitution = ExactSum()
  package var afterLeakage = ExactSum()
  package var net = ExactSum()

  /// Net jobs by path, and what a gross and a net job costs there.
  package var netJobs = RealHistogram()
  package var costPerGrossJob = RealHistogram()
  package var costPerNetJob = RealHistogram()

  /// What net jobs bring back to public budgets; and by path that over the cost, and the years until
  /// it equals the cost.
  package var publicReturn = ExactSum()
  package var returnRatio = RealHistogram()
  package var payback = RealHistogram()

  package init() {}

  /// Adds a path's expected chain.
  mutating func add(_ steps: NetChain.Steps) {
    gross.add(steps.gross)
    afterDeadweight.add(steps.afterDeadweight)
    afterDisplacement.add(steps.afterDisplacement)
    afterSubstitution.add(steps.afterSubstitution)
    afterLeakage.add(steps.afterLeakage)
    net.add(steps.net)
  }

  /// Adds what a path costs.
  mutating func add(_ support: SupportSums) {
    cost.add(support.cost)
    unspent.add(support.unspent)
    memberMonths.add(support.memberMonths)
    supportedMonths.add(support.supportedMonths)
  }

  /// Adds another account.
  package mutating func merge(_ other: PlanAccount) {
    cost.merge(other.cost)
    unspent.merge(other.unspent)
    memberMonths.merge(other.memberMonths)
    supportedMonths.merge(other.supportedMonths)
    gross.merge(other.gross)
    afterDeadweight.merge(other.afterDeadweight)
    afterDisplacement.merge(other.afterDisplacement)
    afterSubstitution.merge(other.afterSubstitution)
    afterLeakage.merge(other.afterLeakage)
    net.merge(other.net)
    netJobs.merge(other.netJobs)
    costPerGrossJob.merge(other.costPerGrossJob)
    costPerNetJob.merge(other.costPerNetJob)
    publicReturn.merge(other.publicReturn)
    returnRatio.merge(other.returnRatio)
    payback.merge(other.payback)
  }
}
