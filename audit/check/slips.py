"""Two figures that one slip of the pen tells apart in, whether that is no chance out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from audit.check.compare.shown import show_number
from audit.model import Claim, Figure, Link
from audit.text.constants import ALIGNED, LEAST_CONFUSED, SLIP_OF_FIGURE, SURE_LONG_SLIP, SURE_SLIP, TELLING_TRANSPOSED

PLAIN_SLIPS = frozenset({"transposed digits?", "million or billion?"})
NEITHER_HAS = "neither document has the other's number"
NOUGHT = "a dropped zero?"
TWO_UNITS = "one numeral, two units"
THOUSANDS = 10_000
ONE_MEASURE = ("same measure", "like measures", "measures that stand")
ONE_DEED = ("same verb", "like verbs")
OTHER_MEASURE = ("different measures", "people and things", "another row")


def is_slip(a: Claim, b: Claim, link: Link, hints: Sequence[str]) -> bool:
    """Is the one the other written wrong, and is enough said that both measure one thing?"""
    plain = not PLAIN_SLIPS.isdisjoint(hints) or (NOUGHT in hints and signals(link, NEITHER_HAS))
    plain = plain or (_is_large(a) and any(hint.startswith(TWO_UNITS) for hint in hints))
    if not plain or by_words(link) < _least_of_slip(a, b):
        return False
    two_units = any(hint.startswith(TWO_UNITS) for hint in hints) and signals(link, NEITHER_HAS)
    return not signals(link, *OTHER_MEASURE) and (two_units or not is_chance(a, b, link))


def by_words(link: Link) -> float:
    """The score of two figures without what it counts because neither document has the other's."""
    return link.score - (SLIP_OF_FIGURE if signals(link, NEITHER_HAS) else 0)


def signals(link: Link, *names: str) -> bool:
    """Does a weight of the link go by one of the names, or begin so?"""
    return any(name.startswith(names) for name, _ in link.weights)


def _least_of_slip(a: Claim, b: Claim) -> float:
    """From which score two values surely are one that was written wrong: the longer they are, the less is chance."""
    return SURE_LONG_SLIP if min(_digits(a), _digits(b)) >= TELLING_TRANSPOSED else SURE_SLIP


def _digits(claim: Claim) -> int:
    """How many digits of a figure count: 3 of 4,150 and of 0.415."""
    if not isinstance(claim, Figure) or claim.nominal is None or claim.pair:
        return 0
    return len("".join(filter(str.isdigit, show_number(claim.nominal))).strip("0"))


def _is_large(claim: Claim) -> bool:
    """Smaller numbers are told in any unit."""
    if not isinstance(claim, Figure) or claim.nominal is None:
        return False
    return Fraction(claim.nominal).denominator > 1 or abs(Fraction(claim.nominal)) >= LEAST_CONFUSED


def is_chance(a: Claim, b: Claim, link: Link) -> bool:
    """Two numerals of two digits that nothing says to measure one thing: "51 times", "15 bullets"."""
    short = by_words(link) < ALIGNED and _least_of_slip(a, b) == SURE_SLIP and not _are_thousands(a, b)
    return short and not signals(link, *ONE_MEASURE, *ONE_DEED)


def _are_thousands(a: Claim, b: Claim) -> bool:
    """62,000 and 26,000: two digits tell, where three noughts follow in both."""
    figures = [one for one in (a, b) if isinstance(one, Figure)]
    return len(figures) == 2 and all(abs(Fraction(one.nominal or 0)) >= THOUSANDS for one in figures)
