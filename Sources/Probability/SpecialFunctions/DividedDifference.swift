/// (g(p) − g(q))/(p − q) for the polynomial g(t) = c₁·t + c₂·t² + …, without cancellation.
func dividedDifference(_ p: Double, _ q: Double, of coefficients: [Double]) -> Double {
  // Σ pⁱ·qⁿ⁻¹⁻ⁱ, which times (p − q) is pⁿ − qⁿ.
  var (powers, power) = (1.0, 1.0)
  var sum = 0.0
  for coefficient in coefficients {
    sum += coefficient * powers
    power *= q
    powers = p * powers + power
  }
  return sum
}
