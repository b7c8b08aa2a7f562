"""A figure while it is read: what the readers find out about it, in tokens of its line."""

from __future__ import annotations

from dataclasses import dataclass, field

from audit.model import FigureRole, Hedge, Number
from audit.text.hedges import Readings
from audit.text.numbers import Numeral
from audit.text.units import Unit


@dataclass(slots=True)
class Draft:
    """`[first, end)` are the tokens of the number with its scale, `[left, right)` those with hedge, currency and unit too."""

    numeral: Numeral
    first: int
    end: int
    left: int
    right: int
    high: Numeral | None = None
    """The upper number of a range."""
    readings: Readings | None = None
    hedge: Hedge = "none"
    hedge_text: str = ""
    unit: Unit | None = None
    per: str | None = None
    role: FigureRole = "count"
    pair: tuple[int, int] | None = None
    negative: bool = False
    direction: int = 0
    """Of a change: 1 up, -1 down."""
    ratio: Number | None = None
    one_in: tuple[int, int] | None = None
    subject: tuple[int, int] | None = None
    """The tokens of the words counted."""
    head: int | None = None
    """The token of a noun further on that the words counted share: "12 gold and 4 bronze medals"."""
    base: tuple[int, int] | None = None
    compound: bool = False
    """The unit or noun hangs on a hyphen: "20-mile"."""
    bare: bool = False
    """A fraction with nothing that says of what."""
    estimate: bool = False
    notes: list[str] = field(default_factory=list)
