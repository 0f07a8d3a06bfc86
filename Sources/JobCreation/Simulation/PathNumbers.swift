/// Under which numbers a path draws its groups of inputs: one number for a path of a run, several
/// for a path that takes some groups from another.
package struct PathNumbers: Sendable {
  /// Where an assumed parameter is drawn.
  package struct Place: Sendable {
    var path: UInt64
    var position: UInt32
  }

  /// Joiners and leavers.
  var members: UInt64

  /// The common shock.
  var shock: UInt64

  /// Hubs' shares.
  var hubs: UInt64

  /// The jobs' own luck.
  var jobs: UInt64

  private let path: UInt64

  /// Where each assumed parameter is drawn; empty where all stand under the path's own number.
  var assumed: [Place] = []

  /// The number of each input of plans; empty where all have the path's own.
  var planInputs: [UInt64] = []

  /// The numbers of a path that draws everything under its own.
  package init(_ path: UInt64) {
    self.path = path
    members = path
    shock = path
    hubs = path
    jobs = path
  }

  /// Where the assumed parameter of an index is drawn.
  func assumed(_ index: Int) -> Place {
    assumed.isEmpty ? Place(path: path, position: UInt32(index)) : assumed[index]
  }

  /// The number under which the plans' input of an index is drawn.
  func planInput(_ index: Int) -> UInt64 { planInputs.isEmpty ? path : planInputs[index] }
}
