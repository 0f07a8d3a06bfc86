extension ClassMeans {
  /// The means of quantities over the cells of a sample, and the covariances of these means.
  struct Moments {
    /// The number of quantities.
    let width: Int

    /// The means, cell by cell.
    private(set) var means: [Double]

    /// The covariance matrix of each cell's means, cell by cell and row by row.
    private(set) var covariances: [Double] = []

    /// Σⱼ Σ ω_c ω_d e_jc e_jdᵀ over the pairs of different cells c, d of each frame, with e_jc what
    /// source j adds to the error of c and ω a cell's share of its frame.
    private(set) var crossProducts: [Double] = []

    /// The means alone.
    init(meansOf quantities: [[Double]], in sample: SampleClasses) {
      let (points, cells) = (sample.points, sample.cells)
      let width = quantities.count
      self.width = width
      precondition(
        quantities.allSatisfy { $0.count == points.count }, "each point has one output")
      means = Array(repeating: 0, count: sample.cellWeights.count * width)
      for (i, quantity) in quantities.enumerated() {
        for point in 0..<points.count {
          means[cells[point] * width + i] +=
            points.pointWeights[points.strata[point]] * quantity[point]
        }
      }
      for (cell, weight) in sample.cellWeights.enumerated() where weight > 0 {
        for i in 0..<width { means[cell * width + i] /= weight }
      }
    }

    /// The means with their covariances.
    init(of quantities: [[Double]], in sample: SampleClasses) {
      self.init(meansOf: quantities, in: sample)
      addProducts(of: quantities, in: sample)
    }

    /// Adds up the products of the sources' errors, source by source.
    private mutating func addProducts(of quantities: [[Double]], in sample: SampleClasses) {
      let (points, cells, width) = (sample.points, sample.cells, width)
      let (weights, means) = (sample.cellWeights, means)
      var frameWeights = Array(repeating: 0.0, count: sample.frameCount)
      for (cell, weight) in weights.enumerated() {
        frameWeights[sample.frame(ofCell: cell)] += weight
      }
      var own = Array(repeating: 0.0, count: weights.count * width * width)
      var cross = Array(repeating: 0.0, count: frameWeights.count * width * width)
      // What the source in hand adds to the errors of the cells, and to that of their frame.
      var open = Array(repeating: 0.0, count: means.count)
      var all = Array(repeating: 0.0, count: width)
      var sources = Array(repeating: 0, count: weights.count)
      points.forEachSource(in: cells, cellCount: weights.count) { point in
        let cell = cells[point]
        guard weights[cell] > 0 else { return }
        let share = points.pointWeights[points.strata[point]] / weights[cell]
        for i in 0..<width {
          open[cell * width + i] += share * (quantities[i][point] - means[cell * width + i])
        }
      } close: { touched in
        // The points of a source are of one stratum, so its cells are of one frame.
        if touched.count > 1, frameWeights[sample.frame(ofCell: touched[0])] > 0 {
          let frame = sample.frame(ofCell: touched[0])
          for i in 0..<width { all[i] = 0 }
          for cell in touched {
            let share = weights[cell] / frameWeights[frame]
            for i in 0..<width {
              all[i] += share * open[cell * width + i]
              for j in 0..<width {
                cross[(frame * width + i) * width + j] -=
                  share * share * open[cell * width + i] * open[cell * width + j]
              }
            }
          }
          for i in 0..<width {
            for j in 0..<width { cross[(frame * width + i) * width + j] += all[i] * all[j] }
          }
        }
        for cell in touched {
          sources[cell] += 1
          for i in 0..<width {
            for j in 0..<width {
              own[(cell * width + i) * width + j] +=
                open[cell * width + i] * open[cell * width + j]
            }
          }
          for i in 0..<width { open[cell * width + i] = 0 }
        }
      }
      for cell in weights.indices where sources[cell] > 1 {
        let factor = Double(sources[cell]) / Double(sources[cell] - 1)
        for i in 0..<width * width { own[cell * width * width + i] *= factor }
      }
      (covariances, crossProducts) = (own, cross)
    }
  }
}
