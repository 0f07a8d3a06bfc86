internal import Probability

extension ClassMeans {
  /// How far the means of the classes might have been off, drawn from normal laws.
  ///
  /// A class's mean is a mean over many sources, so its error is nearly normal with the covariance
  /// estimated here; to draw it costs as many numbers as there are classes, where to draw the points
  /// again would cost as many as there are points.
  struct Errors {
    private let width: Int
    private let factors: [Double]
    private var normals: [Double]

    /// The errors of class means.
    init(of means: ClassMeans) {
      width = means.width
      var factors = means.covariances
      for group in means.weights.indices {
        Self.factorise(&factors, from: group * means.width * means.width, width: means.width)
      }
      self.factors = factors
      normals = Array(repeating: 0, count: width)
    }

    /// Draws an error for each mean, class by class, into an array of as many numbers as means.
    mutating func draw(into errors: inout [Double], using stream: inout RandomStream) {
      for group in 0..<errors.count / width {
        for i in 0..<width {
          normals[i] = stream.nextStandardNormal()
          var error = 0.0
          for j in 0...i { error += factors[(group * width + i) * width + j] * normals[j] }
          errors[group * width + i] = error
        }
      }
    }

    /// Replaces a symmetric matrix C by the lower triangle L with L Lᵀ = C; what does not vary beyond
    /// the rounding of what stands before it gets zeros.
    private static func factorise(_ a: inout [Double], from start: Int, width: Int) {
      for j in 0..<width {
        let diagonal = start + j * width + j
        let variance = a[diagonal]
        var pivot = variance
        for k in 0..<j { pivot -= a[start + j * width + k] * a[start + j * width + k] }
        let root = pivot > 1e-12 * variance ? pivot.squareRoot() : 0
        a[diagonal] = root
        for i in j + 1..<max(width, j + 1) {
          var sum = a[start + i * width + j]
          for k in 0..<j { sum -= a[start + i * width + k] * a[start + j * width + k] }
          a[start + i * width + j] = root > 0 ? sum / root : 0
          a[start + j * width + i] = 0
        }
      }
    }
  }
}
