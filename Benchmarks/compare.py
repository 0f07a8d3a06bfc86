"""Runs both sides of the benchmark in turn, checks that their fits agree, prints medians and ratios.

usage: compare.py [--rounds N] [--fits N] [--seed N]
"""

import argparse
import csv
import datetime
import os
import pathlib
import platform
import statistics
import subprocess
import sys

import numpy
import scipy

HERE = pathlib.Path(__file__).resolve().parent
SWIFT = HERE / ".build/release/CurveFitBenchmark"
DATA = HERE / ".build/data"
# Neither side may use a second core for matrices of 40 × 5.
ENVIRONMENT = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
WORKLOADS = {
    "logistic": "d+(a-d)/(1+(x/c)^b)^g",
    "exponentials": "b1+b2*exp(-b4*x)+b3*exp(-b5*x)",
    "growth": "a+(k-a)/(1+v*exp(-r*(x-m)))^(1/v)",
}
ANSWERS = 20
PARTS = 20_000


def run(*command):
    """Standard output of a command, in words a line."""
    text = subprocess.run(
        [str(word) for word in command], env=ENVIRONMENT, check=True, capture_output=True, text=True
    ).stdout
    return [line.split() for line in text.splitlines()]


def seconds(*command):
    """The seconds by wall and processor that a command reports."""
    return tuple(float(word) for word in run(*command)[0][1:3])


def competitors(workload, series):
    def swift(tasks, command="fit"):
        results = DATA / f"{workload}.{command}"
        return lambda: seconds(SWIFT, command, workload, series, tasks, results)

    def peer(*options):
        results = DATA / f"{workload}.scipy{''.join(options)}"
        return lambda: seconds(
            sys.executable, HERE / "scipy_peer.py", workload, series, results, *options)

    return {
        "SciPy curve_fit": peer(),
        "SciPy curve_fit, exact derivatives": peer("--exact-derivatives"),
        "Tusen, one task": swift(1),
        "Tusen, two tasks": swift(2),
        "Tusen, points prepared once": swift(1, "series"),
        "Tusen, points prepared once, two tasks": swift(2, "series"),
    }


def measure(workload, series, rounds):
    """Seconds of each competitor in each round; every other round goes backwards."""
    runs = competitors(workload, series)
    times = {name: [] for name in runs}
    for turn in range(rounds):
        for name in list(runs)[:: 1 if turn % 2 == 0 else -1]:
            times[name].append(runs[name]())
    return times


def agreement(workload):
    """How the sums of squares compare, and the largest distance of estimates in standard errors."""
    with open(DATA / f"{workload}.fit") as swift, open(DATA / f"{workload}.scipy") as peer:
        pairs = list(zip(csv.reader(swift), csv.reader(peer), strict=True))
    if (DATA / f"{workload}.fit").read_bytes() != (DATA / f"{workload}.series").read_bytes():
        sys.exit("points prepared once give other fits")
    same, lower, higher, distance, errors = 0, 0, 0, 0.0, 0.0
    for ours, theirs in pairs:
        if theirs[0] == "failed":
            lower += ours[0] != "failed"
            continue
        if ours[0] == "failed":
            higher += 1
            continue
        a, b = [float(word) for word in ours[:11]], [float(word) for word in theirs]
        if a[10] < b[10] * (1 - 1e-6):
            lower += 1
        elif a[10] > b[10] * (1 + 1e-6):
            higher += 1
        else:
            same += 1
            for j in range(5):
                distance = max(distance, abs(a[j] - b[j]) / a[5 + j])
                errors = max(errors, abs(b[5 + j] / a[5 + j] - 1))
    return same, lower, higher, distance, errors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--fits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    DATA.mkdir(parents=True, exist_ok=True)
    swift = subprocess.run(
        ["swift", "--version"], capture_output=True, text=True).stdout.split("Swift version ")
    print(
        f"{datetime.date.today()}, {os.cpu_count()} cores of {processor()}; "
        f"Swift {swift[1].split()[0]}, Python {platform.python_version()}, "
        f"NumPy {numpy.__version__}, SciPy {scipy.__version__}; "
        f"{options.fits} fits, medians of {options.rounds} rounds\n")
    agreed = True
    for workload, formula in WORKLOADS.items():
        series = DATA / f"{workload}.csv"
        run(SWIFT, "write", workload, series, options.fits, options.seed)
        times = measure(workload, series, options.rounds)
        print(f"`{formula}`\n")
        print("| | µs a fit | times as fast | processor µs a fit | times as fast |")
        print("|---|---:|---:|---:|---:|")
        medians = {
            name: [statistics.median(part) for part in zip(*pairs)] for name, pairs in times.items()}
        base = medians["SciPy curve_fit"]
        for name, found in medians.items():
            cells = [f"{1e6 * time / options.fits:.1f} | {first / time:.1f}"
                     for time, first in zip(found, base)]
            print(f"| {name} | {cells[0]} | {cells[1]} |")
        wall = statistics.median(
            seconds(SWIFT, "answer", workload, series, ANSWERS)[0] for _ in range(options.rounds))
        print(f"| all of a default `tusen fit`: 24 starts, profiles | {1e6 * wall / ANSWERS:.0f} "
              "| | | |")
        same, lower, higher, distance, errors = agreement(workload)
        agreed = agreed and higher == 0 and distance < 0.01 and same > 0.9 * options.fits
        print(f"\n{same} fits of the same sum of squares to 6 digits, {lower} lower than SciPy's, "
              f"{higher} higher; estimates at most {distance:.1g} standard errors apart, standard "
              f"errors {errors:.1g}.\n")
        print("| part of one fit | µs | processor µs |\n|---|---:|---:|")
        for name, _, *times in run(SWIFT, "parts", workload, series, PARTS):
            wall, processor_time = (1e6 * float(time) / PARTS for time in times)
            print(f"| {name.replace('_', ' ')} | {wall:.2f} | {processor_time:.2f} |")
        print()
    sys.exit(0 if agreed else 1)


def processor():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else platform.machine()


main()
