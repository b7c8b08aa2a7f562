"""How two claims differ, and how a severity is softened."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from audit.model import SEVERITIES, Severity, Softener, Verdict


class Difference(NamedTuple):
    """How two claims compare. `severity` is set where they disagree, or where an agreement carries a note.

    `by` names the reading or the excuse; `why` is one plain sentence; `over` the relative distance of two figures (or days of
    two dates), `change` the worst kind of change between two wordings: the measures that a rule's `levels` speak of.
    """

    verdict: Verdict
    severity: Severity | None = None
    by: str | None = None
    why: str = ""
    softened_by: tuple[Softener, ...] = ()
    hints: tuple[str, ...] = ()
    over: Fraction | None = None
    change: str | None = None


def softened(difference: Difference, *softeners: Softener) -> Difference:
    """The difference with its severity lowered by each softener, and the softeners named."""
    if difference.severity is None or not softeners:
        return difference
    return difference._replace(
        severity=soften(difference.severity, softeners),
        softened_by=(*difference.softened_by, *softeners),
    )


def excused(difference: Difference, by: str, why: str) -> Difference:
    """A disagreement that an innocent explanation covers; the severity is the one that it would have."""
    return difference._replace(verdict="excused", by=by, why=f"{difference.why}; {why}" if difference.why else why)


def soften(severity: Severity, softeners: tuple[Softener, ...]) -> Severity:
    """The severity once each softener has applied."""
    for softener in softeners:
        if softener in ("disputed", "estimate"):
            severity = step_down(severity)
        else:
            severity = lesser(severity, "warning" if softener == "pronoun" else "note")
    return severity


def step_down(severity: Severity) -> Severity:
    """One step lower; never below note."""
    return SEVERITIES[max(0, SEVERITIES.index(severity) - 1)]


def lesser(a: Severity, b: Severity) -> Severity:
    """The less severe of the two."""
    return min(a, b, key=SEVERITIES.index)


def worse(a: Severity, b: Severity) -> Severity:
    """The more severe of the two."""
    return max(a, b, key=SEVERITIES.index)
