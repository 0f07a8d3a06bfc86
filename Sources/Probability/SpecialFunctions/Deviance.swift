internal import RealModule

/// Half the deviance of a count from a mean, x·log(x/m) + m − x, for x ≥ 0 and m > 0 [Loader 2000].
///
/// It is never negative, and 0 where x = m. With v = (x − m)/(x + m) it is
/// `(x − m)·v + 2·x·(v³/3 + v⁵/5 + …)`, which loses nothing where the two are close.
/// `difference` is x − m, which a caller often knows to more digits than x and m tell.
func halfDeviance(of x: Double, from m: Double, difference: Double) -> Double {
  if x == 0 { return m }
  let v = difference / (x + m)
  let w = v * v
  guard w < 0.01 else { return x * .log(x / m) - difference }
  let tail = 1.0 / 11 + w * (1.0 / 13 + w * (1.0 / 15 + w * (1.0 / 17 + w * (1.0 / 19))))
  let series = 1.0 / 3 + w * (1.0 / 5 + w * (1.0 / 7 + w * (1.0 / 9 + w * tail)))
  return difference * v + 2 * x * v * w * series
}
