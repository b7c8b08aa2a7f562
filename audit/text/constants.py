"""Every constant of judgement in one block: widths of hedges, weights of alignment, limits.

A constant is a module attribute in capitals. `as_table` lists them, `digest` is their fingerprint, which stands at the foot of
every report.
"""

from __future__ import annotations

from fractions import Fraction

# How wide a hedge is, as shares of its number (semantics of hedges: hard is what the words allow, soft what a reader takes).
NEARLY_HARD = Fraction(9, 10)
NEARLY_SOFT = Fraction(95, 100)
ABOUT_HARD = Fraction(1, 10)
ABOUT_SOFT = Fraction(5, 100)
ROUND_SHARE = Fraction(5, 100)
DOZENS_SHARE = Fraction(15, 100)
FRACTION_SHARE = Fraction(1, 10)

# Alignment: a pair is aligned from ALIGNED up, possible from POSSIBLE up to it.
PRIOR = -8
ALIGNED = 6
POSSIBLE = 0

# From which score of its best pair, across documents, a disagreement is told as sure; below it is shown as possible.
SURE_FIGURE = 9
SURE_DATE = 11

# Input budgets.
MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_PARAGRAPH = 200_000
MAX_NUMERAL = 40
MAX_YAML_BYTES = 1024 * 1024
MAX_YAML_NODES = 50_000
MAX_YAML_DEPTH = 64


def as_table() -> list[tuple[str, str]]:
    """(name, value) of every constant, sorted by name."""
    return sorted((name, str(value)) for name, value in globals().items() if name.isupper())


def digest() -> str:
    """Twelve hexadecimal digits that change when any constant does."""
    import hashlib

    return hashlib.sha256(repr(as_table()).encode()).hexdigest()[:12]
