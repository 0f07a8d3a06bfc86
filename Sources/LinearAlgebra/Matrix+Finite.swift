extension Matrix {
  /// Requires every element to be finite: no factorisation says anything about other matrices.
  ///
  /// - Throws: ``LinearAlgebraError/notFinite(row:column:)`` for the first element that is not.
  public func requireFinite() throws(LinearAlgebraError) {
    guard let index = elements.firstIndex(where: { !$0.isFinite }) else { return }
    throw .notFinite(row: index % rows, column: index / rows)
  }
}
