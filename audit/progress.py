"""How far long work is, and how long it will take: one line on standard error, on a terminal alone."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

OFTEN = 0.1
"""Seconds between two lines."""
SOON = 2.0
"""Seconds after which there is something to reckon from."""
WIDTH = 64


class Progress:
    """One line on standard error, for long work on a terminal; silent otherwise."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._on = sys.stderr.isatty()
        self._clock = clock
        self._stage = ""
        self._begun = self._last = 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show what is being done and how far it is, now and then."""
        if not self._on:
            return
        now = self._clock()
        if stage != self._stage:
            self._stage, self._begun = stage, now
        elif now - self._last < OFTEN:
            return
        self._last = now
        line = f"{stage} {done:,} of {total:,}{_left(now - self._begun, done, total)}" if total > 1 else f"{stage} …"
        sys.stderr.write(f"\r{line:<{WIDTH}}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._stage:
            sys.stderr.write("\r" + " " * WIDTH + "\r")
            self._stage = ""


def _left(spent: float, done: int, total: int) -> str:
    """ ", about 2 min left"; empty while too little is done to tell."""
    if spent < SOON or not done:
        return ""
    seconds = round(spent * (total - done) / done)
    return f", about {seconds // 60 + 1} min left" if seconds >= 100 else f", about {max(seconds, 1)} s left"
