public import JobCreation
public import MonteCarlo

/// Several programmes at once: the chance of each target, and of all of them together.
///
/// Good and bad times are shared month by month; all else, what was learned included, is taken to be
/// independent between programmes. Given the times the chances multiply:
///
/// ```
/// P(all targets) = E Π_s P_s(times),  P_s(times) = Σ_c w_c · P(target of s | times, explanation c)
/// ```
public struct Portfolio: Sendable {
  /// A programme, with what its own run said.
  public struct Member: Sendable {
    /// The name that decides its random numbers, different from the others'.
    public var id: String

    /// The name as shown.
    public var title: String

    /// The plan, and the plan under which its rates are learned.
    public var named: NamedPlan

    /// The chance of its target as its own run has it.
    public var attainment: Attainment

    /// Its money as its own run has it; `nil` where none is stated.
    public var money: MoneyForecast?

    /// Its net jobs as its own run has them; `nil` where nothing is said about them.
    public var net: NetForecast?

    /// A programme of a portfolio.
    public init(
      id: String, title: String, named: NamedPlan, attainment: Attainment,
      money: MoneyForecast? = nil, net: NetForecast? = nil
    ) {
      self.id = id
      self.title = title
      self.named = named
      self.attainment = attainment
      self.money = money
      self.net = net
    }
  }

  /// A programme's part of the answer.
  public struct Programme: Sendable {
    /// The programme.
    public var member: Member

    /// The chance of its target in the portfolio's own futures.
    public var chance: Estimate

    /// A programme's part from its values.
    package init(member: Member, chance: Estimate) {
      self.member = member
      self.chance = chance
    }
  }

  /// The programmes, in the order given.
  public var programmes: [Programme]

  /// The chance that all targets are reached.
  public var together: Estimate

  /// What it would be if the programmes shared nothing: the product of the chances.
  public var independent: Estimate

  /// How much the shared times add: `together` − `independent`, on the same futures.
  public var difference: Estimate

  /// The futures behind the chance of all targets.
  public var simulation: SimulationSettings

  /// A portfolio from its parts.
  package init(
    programmes: [Programme], together: Estimate, independent: Estimate, difference: Estimate,
    simulation: SimulationSettings
  ) {
    self.programmes = programmes
    self.together = together
    self.independent = independent
    self.difference = difference
    self.simulation = simulation
  }

  /// What the chance of all targets can be at all, whatever the programmes share:
  /// max(0, Σ p − (n − 1)) to min p [Fréchet 1935].
  public var bounds: ClosedRange<Double> {
    let chances = programmes.map(\.chance.value)
    let low = chances.reduce(0, +) - Double(chances.count - 1)
    let high = chances.min() ?? 1
    return min(max(0, low), high)...high
  }

  /// Whether at least two programmes have a shock, without which no times are shared.
  public var sharesTimes: Bool {
    programmes.count { $0.member.named.plan.programme.shock != nil } > 1
  }
}
