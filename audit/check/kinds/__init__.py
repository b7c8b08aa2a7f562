"""The kinds of check: one file each, and one row here. To add one, write the file, then the row, then its test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Excuse, Finding, Severity

Check = Callable[[Rule, Material], Iterator[Finding]]
COMPARING = frozenset({"about", "by", "across", "read", "excuse", "levels"})
ALL_EXCUSES: tuple[Excuse, ...] = ("changed-over-time", "different-period", "different-scope", "forecast", "revised")


@dataclass(frozen=True, slots=True)
class Kind:
    """The code of a kind, the kinds of claim and the options that it takes, the measure of its `levels`, its worst severity."""

    run: Check
    claims: tuple[str, ...]
    options: frozenset[str] = frozenset()
    measure: str | None = None
    severity: Severity = "error"
    excuses: tuple[Excuse, ...] = ()


KINDS: dict[str, Kind] = {}
"""Most specific first: where two kinds report the same passages, the earlier one keeps the finding."""
