"""The same fits with SciPy's curve_fit: parameters and standard errors from one start each.

usage: scipy_peer.py WORKLOAD FILE RESULTS [--exact-derivatives]
"""

import csv
import sys
import time
import warnings

import numpy as np
from scipy.optimize import OptimizeWarning, curve_fit


def logistic(x, d, a, c, b, g):
    return d + (a - d) / (1 + (x / c) ** b) ** g


def logistic_derivatives(x, d, a, c, b, g):
    power = (x / c) ** b
    inner = 1 + power
    share = inner**-g
    slope = -(a - d) * g * share / inner * power
    return np.column_stack(
        (1 - share, share, -slope * b / c, slope * np.log(x / c), -(a - d) * share * np.log(inner))
    )


def exponentials(x, b1, b2, b4, b3, b5):
    return b1 + b2 * np.exp(-b4 * x) + b3 * np.exp(-b5 * x)


def exponentials_derivatives(x, b1, b2, b4, b3, b5):
    first, second = np.exp(-b4 * x), np.exp(-b5 * x)
    return np.column_stack((np.ones_like(x), first, -b2 * x * first, second, -b3 * x * second))


def growth(x, a, k, v, r, m):
    return a + (k - a) / (1 + v * np.exp(-r * (x - m))) ** (1 / v)


def growth_derivatives(x, a, k, v, r, m):
    lag = np.exp(-r * (x - m))
    inner = 1 + v * lag
    share = inner ** (-1 / v)
    slope = (k - a) * share
    return np.column_stack(
        (1 - share, share, slope * (np.log(inner) / v**2 - lag / (v * inner)),
         slope * (x - m) * lag / inner, -slope * r * lag / inner)
    )


CURVES = {
    "logistic": (logistic, logistic_derivatives),
    "exponentials": (exponentials, exponentials_derivatives),
    "growth": (growth, growth_derivatives),
}


def fit(curve, derivatives, x, start, y):
    try:
        values, covariance = curve_fit(curve, x, y, p0=start, jac=derivatives)
    except RuntimeError:
        return None
    return values, np.sqrt(np.diag(covariance))


def main():
    workload, path, results = sys.argv[1:4]
    curve, derivatives = CURVES[workload]
    if "--exact-derivatives" not in sys.argv:
        derivatives = None
    with open(path) as file:
        lines = [[float(number) for number in line] for line in csv.reader(file)]
    x = np.array(lines[0])
    series = [(np.array(line[:5]), np.array(line[5:])) for line in lines[1:]]
    warnings.simplefilter("ignore", OptimizeWarning)
    np.seterr(all="ignore")
    for start, y in series[:20]:
        fit(curve, derivatives, x, start, y)
    wall, processor = time.perf_counter(), time.process_time()
    fits = [fit(curve, derivatives, x, start, y) for start, y in series]
    print("seconds", time.perf_counter() - wall, time.process_time() - processor)
    with open(results, "w") as file:
        for found, (_, y) in zip(fits, series):
            if found is None:
                file.write("failed\n")
                continue
            residuals = y - curve(x, *found[0])
            numbers = [*found[0], *found[1], residuals @ residuals]
            file.write(",".join(repr(float(number)) for number in numbers) + "\n")


main()
