"""Kills runs at random moments, and starts several at once, on one cache and one report: `python tests/killed.py [--times N]`.

After each kill the report that was there is whole, old or new; the next run writes the bytes of a run that nothing disturbed. Ends
with 1 where that does not hold.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

HOME = Path(__file__).resolve().parents[1]
STORY = """date 2024-05-{day:02}

The flood in {town} destroyed {homes:,} homes on {day} May, the prefect's office said.

“We will keep the halls of {town} open until every family has a roof,” said Mara Lindqvist, who leads the council.
"""
TOWNS = ("Oldmere", "Skarholm", "Velden")
AT_ONCE = 8


def corpus(folder: Path) -> Path:
    """Some little reports that disagree, with enough words for two processes."""
    folder.mkdir()
    for number in range(24):
        text = STORY.format(day=1 + number % 3, town=TOWNS[number % 3], homes=100 + number % 5)
        filler = "The crews worked along the roads while the rain fell over the fields. " * 60
        (folder / f"{number:02}.txt").write_text(text + filler, encoding="utf-8")
    return folder


def command(words: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "audit", "run", "corpus", "--cache-dir", "kept", "--format", "json=r.json", *words]


def disturbed(folder: Path, whole: bytes, chance: random.Random, longest: float) -> list[str]:
    """Kill a run after some time, then let one go through; what is wrong then."""
    words = ["--jobs", chance.choice("12")]
    with subprocess.Popen(command(words), cwd=folder, stdout=subprocess.DEVNULL) as run:
        time.sleep(chance.uniform(0, longest))
        run.kill()
    report = folder / "r.json"
    faults = ["a report was cut"] if report.exists() and report.read_bytes() != whole else []
    for path in (folder / "kept").rglob("*"):
        if path.is_file() and len(path.name) > 30 and chance.random() < 0.3:
            path.unlink()
    if chance.random() < 0.5:
        report.unlink(missing_ok=True)
    return faults + through(folder, whole, 1)


def through(folder: Path, whole: bytes, count: int) -> list[str]:
    """Let so many runs go through at once; what is wrong then."""
    runs = [subprocess.Popen(command([]), cwd=folder, stdout=subprocess.DEVNULL) for _ in range(count)]
    faults = [f"exit code {run.returncode}" for run in runs if run.wait() != 1]
    faults += ["another report"] * ((folder / "r.json").read_bytes() != whole)
    return faults + [f"left behind: {path.name}" for path in folder.iterdir() if count > 1 and path.name.startswith(".r.json")]


def main(arguments: Sequence[str]) -> int:
    """Disturb so many runs, and every tenth time start several at once; print what was wrong."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    chance, faults = random.Random(options.seed), []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        corpus(folder / "corpus")
        begun = time.monotonic()
        subprocess.run(command(["--jobs", "1"]), cwd=folder, stdout=subprocess.DEVNULL, check=False)
        longest, whole = 1.2 * (time.monotonic() - begun), (folder / "r.json").read_bytes()
        for number in range(options.times):
            faults += disturbed(folder, whole, chance, longest)
            for path in folder.glob(".r.json.*"):  # what a kill may leave is a name beside, never the report itself
                path.unlink()
            if number % 10 == 9:
                faults += through(folder, whole, AT_ONCE)
    print(f"{options.times} kills, {options.times // 10} times {AT_ONCE} at once: {len(faults)} faults", *faults, sep="\n")  # noqa: T201
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
