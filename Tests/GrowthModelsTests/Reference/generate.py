"""Growth curves, their gradients and Bass steps in 1,500-digit arithmetic.

Writes growth_curves.csv and bass_steps.csv beside itself. Arguments are doubles in their shortest
form, taken as exact; results are rounded to 25 digits. Formulas are written as in docs/model.md,
without the rearrangements of the Swift code: the digits make up for what cancels.
"""

import pathlib
import random

from mpmath import exp, log, mp, mpf, nstr

mp.dps = 1500
HERE = pathlib.Path(__file__).parent


def exponential(t, c, g):
    return c * t if g == 0 else c * (exp(g * t) - 1) / g


def richards(t, K, r, m, nu):
    u = exp(-r * (t - m))
    return K * exp(-u) if nu == 0 else K * (1 + nu * u) ** (-1 / nu)


def bass(t, K, p, q):
    E = exp(-(p + q) * t)
    return K * (1 - E) / (1 + q / p * E)


CURVES = {
    "linear": lambda t, a: a * t,
    "exponential": exponential,
    "power": lambda t, c, b: c * t**b,
    "logistic": lambda t, K, r, m: K / (1 + exp(-r * (t - m))),
    "gompertz": lambda t, K, r, m: K * exp(-exp(-r * (t - m))),
    "richards": richards,
    "weibull": lambda t, K, s, k: K * (1 - exp(-((t / s) ** k))),
    "bass": bass,
}


def between(low, high):
    """A number between two, short in decimals."""
    return float(f"{random.uniform(low, high):.6g}")


def cases():
    random.seed(20220930)
    for _ in range(12):
        t = between(0.1, 60)
        K, r, m = between(50, 2000), between(0.02, 0.4), between(-10, 60)
        yield "linear", t, [between(0.5, 50)]
        yield "exponential", t, [between(0.5, 50), between(-0.2, 0.2)]
        yield "power", t, [between(0.5, 50), between(0.3, 3)]
        yield "logistic", t, [K, r, m]
        yield "gompertz", t, [K, r, m]
        yield "richards", t, [K, r, m, between(0.1, 5)]
        yield "weibull", t, [K, between(3, 60), between(0.4, 4)]
        yield "bass", t, [K, between(0.001, 0.05), between(0.01, 0.4)]
    # Where a plain formula loses its digits.
    for size in [0.0, 1e-300, 1e-12, 1e-4, 0.0416, 0.0417, 1.5, 20.0]:
        for g in [size, -size]:
            yield "exponential", 24.0, [7.0, g]
    for t in [1e-9, 1e-3, 1.0, 700.0]:
        yield "power", t, [3.0, 0.5]
        yield "weibull", t, [800.0, 20.0, 0.7]
        yield "weibull", t, [800.0, 20.0, 2.5]
        yield "bass", t, [800.0, 0.01, 0.1]
    for m in [-300.0, -40.0, 23.0, 24.0, 60.0, 200.0]:
        yield "logistic", 24.0, [800.0, 0.25, m]
        yield "gompertz", 24.0, [800.0, 0.1, m]
        for nu in [0.0, 1e-300, 1e-12, 1e-6, 0.01, 0.04, 0.06, 1.0, 3.0, 40.0]:
            if m <= 60 or nu >= 0.01:
                yield "richards", 24.0, [800.0, 0.1, m, nu]
    for nu in [-1e-12, -0.01, -0.049, -0.051, -0.3, -0.7]:
        yield "richards", 24.0, [800.0, 0.1, 23.0, nu]
    for p in [0.02, 1e-9, 1e-12, 1e-300, 3.0]:
        for q in [0.0, 1e-300, 1e-12, 1e-9, 0.3, 5.0]:
            for t in [0.001, 12.0, 48.0]:
                yield "bass", t, [800.0, p, q]


def number(x):
    return repr(x) if isinstance(x, float) else nstr(x, 25, min_fixed=0, max_fixed=0)


def write_curves():
    lines = ["family,t,parameters,value,gradient"]
    for family, t, parameters in cases():
        curve, theta = CURVES[family], [mpf(x) for x in parameters]
        value = curve(mpf(t), *theta)
        gradient = []
        for index in range(len(theta)):

            def along(x):
                return curve(mpf(t), *theta[:index], x, *theta[index + 1 :])

            # A step so far below the parameter that truncation leaves 40 digits and more.
            h = (abs(theta[index]) or mpf(1)) * mpf(10) ** -40
            gradient.append((along(theta[index] + h) - along(theta[index] - h)) / (2 * h))
        columns = [[t], parameters, [value], gradient]
        lines.append(",".join([family] + [" ".join(map(number, column)) for column in columns]))
    (HERE / "growth_curves.csv").write_text("\n".join(lines) + "\n")


def write_steps():
    random.seed(62)
    lines = ["potential,innovation,imitation,members,step,time,increment"]
    triples = [(between(100, 2000), between(0.001, 0.05), between(0.01, 0.4)) for _ in range(12)]
    triples += [
        (800.0, 0.02, 0.0), (800.0, 0.02, 1e-300), (800.0, 0.02, 1e-12), (800.0, 1e-12, 0.3),
        (800.0, 1e-9, 1e-9), (800.0, 3.0, 5.0), (0.5, 0.01, 0.1)]
    for K, p, q in triples:
        for share in [0.0, 1e-6, 0.3, 0.97]:
            for step in [1e-9, 0.5, 1.0, 60.0]:
                n = float(f"{share * K:.6g}")
                k, a, b, x = mpf(K), mpf(p), mpf(q), mpf(n)
                tau = log((a + b * x / k) / (a * (1 - x / k))) / (a + b)
                increment = bass(tau + mpf(step), k, a, b) - x
                lines.append(",".join(map(number, [K, p, q, n, step, tau, increment])))
    (HERE / "bass_steps.csv").write_text("\n".join(lines) + "\n")


write_curves()
write_steps()
