extension ClassMeans {
  /// The weights, means and covariances of means of the cells of a sample.
  struct Moments {
    var weights: [Double]
    var means: [Double]
    var covariances: [Double]
    /// √(Σ aⱼ²)/W over the sources of a cell: the error of its weight, were it one of many cells.
    var weightErrors: [Double]
    /// Σⱼ Σ ω_c ω_d e_jc e_jdᵀ over the pairs of different cells c, d of each frame, with e_jc what
    /// source j adds to the error of c and ω a cell's share of its frame.
    var crossProducts: [Double]

    init(of quantities: [[Double]], in sample: SampleClasses) {
      let (points, cells) = (sample.points, sample.cells)
      let width = quantities.count
      precondition(
        quantities.allSatisfy { $0.count == points.count }, "each point has one output")
      weights = Array(repeating: 0, count: sample.classes.count)
      means = Array(repeating: 0, count: sample.classes.count * width)
      covariances = Array(repeating: 0, count: sample.classes.count * width * width)
      weightErrors = weights
      crossProducts = Array(repeating: 0, count: sample.frameCount * width * width)
      for point in 0..<points.count {
        weights[cells[point]] += points.pointWeights[points.strata[point]]
      }
      for (i, quantity) in quantities.enumerated() {
        for point in 0..<points.count {
          means[cells[point] * width + i] +=
            points.pointWeights[points.strata[point]] * quantity[point]
        }
      }
      for cell in weights.indices where weights[cell] > 0 {
        for i in 0..<width { means[cell * width + i] /= weights[cell] }
      }
      addCovariances(of: quantities, in: sample)
    }

    /// Adds up the products of the sources' errors, source by source.
    private mutating func addCovariances(of quantities: [[Double]], in sample: SampleClasses) {
      let (points, cells, width) = (sample.points, sample.cells, quantities.count)
      var open = Array(repeating: 0.0, count: means.count)
      var openShare = Array(repeating: 0.0, count: weights.count)
      var sources = Array(repeating: 0, count: weights.count)
      // The source whose points are being added in each cell, and those cells.
      var current = Array(repeating: -1, count: weights.count)
      var touched: [Int] = []
      var frameWeights = Array(repeating: 0.0, count: sample.frameCount)
      for cell in weights.indices { frameWeights[sample.frame(ofCell: cell)] += weights[cell] }
      var sum = Array(repeating: 0.0, count: width)

      func add(_ point: Int) {
        let cell = cells[point]
        let share = points.pointWeights[points.strata[point]] / weights[cell]
        openShare[cell] += share
        for i in 0..<width {
          open[cell * width + i] += share * (quantities[i][point] - means[cell * width + i])
        }
      }
      func close(_ cell: Int) {
        sources[cell] += 1
        weightErrors[cell] += openShare[cell] * openShare[cell]
        openShare[cell] = 0
        for i in 0..<width {
          for j in 0..<width {
            covariances[(cell * width + i) * width + j] +=
              open[cell * width + i] * open[cell * width + j]
          }
        }
        for i in 0..<width { open[cell * width + i] = 0 }
      }

      // The points of a source are of one stratum, so its cells are of one frame.
      func closeSource() {
        if touched.count > 1 {
          let frame = sample.frame(ofCell: touched[0])
          for i in 0..<width { sum[i] = 0 }
          for cell in touched {
            let share = weights[cell] / frameWeights[frame]
            for i in 0..<width {
              sum[i] += share * open[cell * width + i]
              for j in 0..<width {
                crossProducts[(frame * width + i) * width + j] -=
                  share * share * open[cell * width + i] * open[cell * width + j]
              }
            }
          }
          for i in 0..<width {
            for j in 0..<width {
              crossProducts[(frame * width + i) * width + j] += sum[i] * sum[j]
            }
          }
        }
        for cell in touched { close(cell) }
        touched.removeAll(keepingCapacity: true)
      }

      if let order = points.sourceOrder {
        var source = -1
        for (point, starts) in order where weights[cells[point]] > 0 {
          if starts {
            closeSource()
            source += 1
          }
          if current[cells[point]] != source {
            current[cells[point]] = source
            touched.append(cells[point])
          }
          add(point)
        }
        closeSource()
      } else {
        for point in 0..<points.count where weights[cells[point]] > 0 {
          add(point)
          close(cells[point])
        }
      }
      for cell in weights.indices { weightErrors[cell].formSquareRoot() }
      for cell in weights.indices where sources[cell] > 1 {
        let factor = Double(sources[cell]) / Double(sources[cell] - 1)
        for i in 0..<width * width { covariances[cell * width * width + i] *= factor }
      }
    }
  }
}
