/// The points of a sample sorted into classes by what one would know of them.
///
/// The classes of an input hold equally many points each, neighbours by the input's value; within a
/// class E[Y | X] is nearly constant or a line. All that can be said of knowing an input (its
/// index, its value of information) is said from its classes, of any number of outputs, without
/// sorting again.
///
/// A *frame* holds what is known without the class: each stratum is one where the stratum is known,
/// otherwise all points are. What a class tells is what it tells beyond its frame.
public struct SampleClasses: Sendable {
  /// What is known already when an input becomes known.
  public enum Baseline: Hashable, Sendable {
    /// The stratum: an input tells what it tells beyond the explanation to which it belongs.
    case stratumKnown

    /// Nothing: the strata stay mixed in their weights, as they are for whoever decides now. For
    /// inputs that exist in every stratum with one meaning.
    case stratumUnknown
  }

  /// The points that were sorted.
  public let points: SamplePoints

  /// The number of classes, of all strata together.
  public var count: Int { frames.count }

  /// The cell of each point; a cell belongs to one class.
  let cells: [Int]

  /// The class of each cell.
  let classes: [Int]

  /// The frame of each class.
  let frames: [Int]

  /// The number of frames.
  let frameCount: Int

  /// The weight of each cell; all sum to 1.
  let cellWeights: [Double]

  /// √(Σ aⱼ²)/W over the weights aⱼ of the sources in a cell of weight W: the error of its weight
  /// relative to it, were it one of many cells into which points fall by chance.
  let cellWeightErrors: [Double]

  /// The place of each point in its class: mean 0 and variance 1 over a class, or 0 throughout;
  /// `nil` for classes of whole strata, whose weights are known.
  let places: [Double]?

  /// The lowest and highest points by the input; `nil` where there is no input or it does not vary.
  let tails: SampleTails?

  init(
    points: SamplePoints, cells: [Int], classes: [Int], frames: [Int], places: [Double]?,
    tails: SampleTails?
  ) {
    self.points = points
    self.places = places
    self.tails = tails
    self.cells = cells
    self.classes = classes
    self.frames = frames
    frameCount = (frames.max() ?? -1) + 1
    var weights = Array(repeating: 0.0, count: classes.count)
    for point in cells.indices {
      weights[cells[point]] += points.pointWeights[points.strata[point]]
    }
    var (open, squares) = (weights.map { _ in 0.0 }, weights.map { _ in 0.0 })
    points.forEachSource(in: cells, cellCount: weights.count) { point in
      open[cells[point]] += points.pointWeights[points.strata[point]]
    } close: { touched in
      for cell in touched {
        squares[cell] += open[cell] * open[cell]
        open[cell] = 0
      }
    }
    cellWeights = weights
    cellWeightErrors = zip(squares, weights).map { $1 > 0 ? $0.squareRoot() / $1 : 0 }
  }

  /// The frame of the class to which a cell belongs.
  func frame(ofCell cell: Int) -> Int {
    frames[classes[cell]]
  }
}
