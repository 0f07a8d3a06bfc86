internal import RealModule

/// Half the deviance of a count from a mean, x·log(x/m) + m − x, for x ≥ 0 and m > 0 [Loader 2000].
///
/// It is never negative, and 0 where x = m. With v = (x − m)/(x + m) it is
/// `(x − m)·v + 2·x·(v³/3 + v⁵/5 + …)`, which loses nothing where the two are close.
///
/// `difference` is x − m, which a caller often knows to more digits than x and m tell.
func halfDeviance(of x: Double, from m: Double, difference: Double) -> Double {
  if x == 0 { return m }
  let v = difference / (x + m)
  let w = v * v
  if w < 0.01 { return difference * v + 2 * x * v * w * nearSeries(w) }
  // Up to a ratio of 2 the logarithm would still cost digits.
  if w < 0.1 { return difference * v + 2 * x * v * w * middleSeries(w) }
  return x * .log(x / m) - difference
}

/// 1/3 + w/5 + w²/7 + …, to the last digit for w below 0.01.
private func nearSeries(_ w: Double) -> Double {
  let tail = 1.0 / 11 + w * (1.0 / 13 + w * (1.0 / 15 + w * (1.0 / 17 + w * (1.0 / 19))))
  return 1.0 / 3 + w * (1.0 / 5 + w * (1.0 / 7 + w * (1.0 / 9 + w * tail)))
}

/// The same for w below 0.1.
private func middleSeries(_ w: Double) -> Double {
  let tail = 1.0 / 29 + w * (1.0 / 31 + w * (1.0 / 33 + w * (1.0 / 35)))
  let middle = 1.0 / 21 + w * (1.0 / 23 + w * (1.0 / 25 + w * (1.0 / 27 + w * tail)))
  let square = w * w
  let eighth = square * square * (square * square)
  let head = 1.0 / 13 + w * (1.0 / 15 + w * (1.0 / 17 + w * (1.0 / 19)))
  let near = 1.0 / 3 + w * (1.0 / 5 + w * (1.0 / 7 + w * (1.0 / 9 + w * (1.0 / 11))))
  return near + (w * square * square) * head + w * eighth * middle
}
