"""Runs `comity import letter FILE --json` and prints time and peak memory as a table."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

binary, folder, runs = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])


def one(file: Path) -> tuple[float, int, int]:
    """Seconds, peak memory in KiB (children included, as GNU time counts), characters."""
    with tempfile.NamedTemporaryFile("r") as peak:
        started = time.perf_counter()
        done = subprocess.run(
            ["/usr/bin/time", "-f", "%M", "-o", peak.name, binary, "import", "letter", str(file), "--json"],
            check=True,
            capture_output=True,
        )
        seconds = time.perf_counter() - started
        text = json.loads(done.stdout)["text_taken"]["text"]
        return seconds, int(peak.read().split()[-1]), len(text)


print("# Reading documents\n")
print("`bench/intake/run`: `comity import letter FILE --json`, whole process, text taken and read as a letter.\n")
print(f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}; {runs} runs.\n")
print("| document | bytes | characters taken | median | slowest | peak memory |")
print("| --- | --- | --- | --- | --- | --- |")
for name in ("hundred.docx", "hundred.pdf"):
    file = folder / name
    taken = [one(file) for _ in range(runs)]
    times = [seconds for seconds, _, _ in taken]
    peak = max(memory for _, memory, _ in taken) / 1024
    what = "Word, 100 pages, 1,000 footnotes" if name.endswith("docx") else "PDF, 100 pages"
    print(
        f"| {what} | {file.stat().st_size:,} | {taken[0][2]:,} | {statistics.median(times) * 1000:.0f} ms "
        f"| {max(times) * 1000:.0f} ms | {peak:.0f} MiB |"
    )
