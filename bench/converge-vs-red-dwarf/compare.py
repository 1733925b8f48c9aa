"""Runs both programs as whole processes, in turn, and compares answers, time and memory.

usage: compare.py COMITY PYTHON EXPORT.csv [RUNS]

Wall time is taken around the process. Peak memory is what GNU time reports: a child
started from here directly would inherit this interpreter's own peak.
"""

import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

comity, python, export = sys.argv[1:4]
runs = int(sys.argv[4]) if len(sys.argv) > 4 else 9
here = pathlib.Path(__file__).resolve().parent

COMMANDS = {
    "red-dwarf": [python, str(here / "red_dwarf.py"), export],
    "comity": [comity, "converge", "--polis", export, "--json"],
}


def run(command):
    """Seconds, peak kibibytes and standard output of one process."""
    with tempfile.NamedTemporaryFile("r") as peak:
        timed = ["/usr/bin/time", "--format=%M", f"--output={peak.name}", *command]
        start = time.perf_counter()
        done = subprocess.run(timed, check=True, capture_output=True)
        return time.perf_counter() - start, int(peak.read()), done.stdout


def consensus(name, output):
    """Statement to value, from either program's output."""
    answer = json.loads(output)
    if name == "comity":
        return {item["id"]: item["gac"]["polis"] for item in answer["items"]}
    return answer


answers = {}
measured = {name: [] for name in COMMANDS}
for name, command in COMMANDS.items():
    answers[name] = consensus(name, run(command)[2])  # also warms the file cache
for _ in range(runs):
    for name, command in COMMANDS.items():
        seconds, peak, _ = run(command)
        measured[name].append((seconds, peak))

theirs, ours = answers["red-dwarf"], answers["comity"]
if theirs.keys() != ours.keys():
    sys.exit("the two programs do not speak of the same statements")
unequal = [id for id in ours if f"{ours[id]:.6f}" != f"{theirs[id]:.6f}"]
if unequal:
    sys.exit(f"the two programs differ in the first six digits on {unequal}")
furthest = max(abs(ours[id] - theirs[id]) for id in ours)
print(f"{len(ours)} statements equal to six digits (furthest apart: {furthest:.1e})")

print(f"{'':10} {'wall ms, median':>16} {'least':>9} {'most':>9} {'peak MiB, most':>15}")
medians, peaks = {}, {}
for name, results in measured.items():
    times = [1000 * seconds for seconds, _ in results]
    medians[name] = statistics.median(times)
    peaks[name] = max(peak for _, peak in results) / 1024
    print(
        f"{name:10} {medians[name]:16.1f} {min(times):9.1f} {max(times):9.1f} {peaks[name]:15.1f}"
    )
print(f"{runs} runs each, in turn")
print(f"time:   {medians['red-dwarf'] / medians['comity']:.0f} times faster (goal: 25)")
print(f"memory: 1/{peaks['red-dwarf'] / peaks['comity']:.0f} (goal: 1/10)")
