"""Two claims of one kind in, how they differ out; one file a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from audit.check.compare.dates import compare_dates
from audit.check.compare.difference import Difference
from audit.check.compare.figures import compare_figures
from audit.check.compare.names import compare_names
from audit.check.compare.quotes import compare_quotes
from audit.model import Claim, Evidence

__all__ = ["COMPARE", "Difference", "compare"]

COMPARE: dict[str, Callable[..., Difference]] = {
    "figure": compare_figures,
    "date": compare_dates,
    "quote": compare_quotes,
    "name": compare_names,
}


def compare(a: Claim, b: Claim, evidence: Evidence, read: str = "usual") -> Difference:
    """How two claims of one kind compare, whichever comes first; `read` is usual, exact or boundary."""
    comparison: Any = COMPARE[a.kind]
    difference: Difference = comparison(a, b, evidence, read)
    return difference
