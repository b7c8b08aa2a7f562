"""Two claims of one kind in, how they differ out; one file a kind."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from audit.model import Severity, Softener, Verdict


@dataclass(frozen=True, slots=True)
class Difference:
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
