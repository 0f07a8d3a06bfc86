internal import COpenBLAS

/// How many threads BLAS may use: one.
///
/// Paths already run in parallel, and a product split over threads is summed in another order, so
/// its last bits would depend on the machine's number of cores.
package enum BLASThreads {
  private static let limit: Void = openblas_set_num_threads(1)

  /// Limits BLAS to the calling thread; the work is done once.
  static func limitToOne() {
    limit
  }

  /// The number of threads that BLAS uses.
  package static var count: Int {
    Int(openblas_get_num_threads())
  }
}
