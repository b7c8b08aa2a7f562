"""An expression found: where it stands, what it means, and the whole span that it opens or closes."""

from __future__ import annotations

from dataclasses import dataclass

from audit.extract.dates.meaning import Meaning
from audit.extract.dates.place import Place
from audit.model import Days


@dataclass(slots=True)
class Expression:
    """`[start, end)` of the source's text, its form, its meaning; `whole` the days of the span of two dates that it is part of.

    `act`: the stem of what happened, where no verb says it.
    """

    start: int
    end: int
    form: str
    meaning: Meaning
    place: Place
    whole: Days | None = None
    act: str | None = None
