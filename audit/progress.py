"""How far long work is: one line on standard error, on a terminal alone."""

from __future__ import annotations

import sys


class Progress:
    """One line on standard error, for long work on a terminal; silent otherwise."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._shown = ""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show how far a stage is, now and then."""
        line = f"{stage} {done * 100 // max(total, 1)}%" if total > 1 else f"{stage} …"
        if self._on and line != self._shown:
            self._shown = line
            sys.stderr.write(f"\r{line:<24}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r" + " " * 24 + "\r")
