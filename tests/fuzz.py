"""Tries targets on drawn inputs for some minutes each: `python tests/fuzz.py [--minutes 10] [--seed N] [TARGET …]`.

Prints a line a target: its name, how often it was run, how many different faults were found. A fault is told with the smallest
input that shows it; put that into the tests of the room it belongs to, and mend it.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from fuzz_targets import TARGETS

AT_ONCE = 2_000
"""Inputs that are drawn from one seed."""


class OverError(BaseException):
    """The time is up; no fault, and so nothing that the search for one may catch."""


class Trial:
    """Runs a target, and keeps the last input that showed a fault: the smallest one, where there was time to look for it."""

    def __init__(self, name: str, ends: float = float("inf")) -> None:
        self._target, self._ends = TARGETS[name], ends
        self.runs = 0
        self.fault: tuple[Exception, object] | None = None

    def run(self, examples: int, number: int) -> None:
        """Run it on so many inputs, or until the time is up. Raises what it raises."""
        phases = (Phase.generate, Phase.shrink)
        quiet = settings(
            max_examples=examples, deadline=None, database=None, phases=phases, suppress_health_check=list(HealthCheck)
        )
        seed(number)(quiet(given(self._target.inputs)(lambda drawn: self._once(drawn))))()

    def _once(self, drawn: object) -> None:
        if time.monotonic() > self._ends:
            raise OverError
        self.runs += 1
        try:
            self._target.holds(drawn)
        except Exception as error:
            self.fault = error, drawn
            raise


def fuzzed(name: str, seconds: float, first: int) -> tuple[int, dict[str, str]]:
    """How often a target was run in that time, and each fault with what shows it, by its kind and place."""
    ends, runs = time.monotonic() + seconds, 0
    faults: dict[str, str] = {}
    for number in count(first):
        trial = Trial(name, ends)
        try:
            trial.run(AT_ONCE, number)
        except (Exception, OverError):  # noqa: BLE001  whatever a target makes of an input
            if trial.fault:
                error, drawn = trial.fault
                told = "".join(traceback.format_exception(error)[-3:])
                faults.setdefault(_place(error), f"seed {number}: {drawn!r}\n{told}")
        runs += trial.runs
        if time.monotonic() >= ends:
            break
    return runs, faults


def _place(error: BaseException) -> str:
    """The kind of an error, and the line it came from."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {last.filename}:{last.lineno}"


def main(arguments: Sequence[str]) -> int:
    """Run the targets that are named, or all."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--minutes", type=float, default=10, help="for each target (default 10)")
    parser.add_argument("--seed", type=int, default=1, help="of the first inputs")
    options = parser.parse_args(arguments)
    logging.disable()  # a reader of PDFs tells each thing that it stumbles over
    found = 0
    print(f"{'target':<14}{'seconds':>8}{'executions':>12}{'faults':>8}")  # noqa: T201
    for name in options.targets or TARGETS:
        begun = time.monotonic()
        runs, faults = fuzzed(name, options.minutes * 60, options.seed)
        found += len(faults)
        print(f"{name:<14}{time.monotonic() - begun:>8.0f}{runs:>12,}{len(faults):>8}", flush=True)  # noqa: T201
        for place, shown in faults.items():
            print(f"  {place}\n{shown}", file=sys.stderr, flush=True)  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
