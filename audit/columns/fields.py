"""The fields of claims as flat columns of plain values, and back: exactly what they were, to the last fraction.

A new field of a plain type needs nothing here; another type needs a row in `FORMS`. Its column is told in `README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any, NamedTuple, get_args

from audit import model
from audit.model import Claim, Date, Days, Figure, Interval, Name, Number, Quote

KINDS: dict[str, type[Claim]] = {kind.kind: kind for kind in (Figure, Date, Quote, Name)}
UNPREFIXED = "days"
"""The field whose columns are called by their endings alone: `earliest`, `latest`."""


class Form(NamedTuple):
    """How values of one type are laid out: the endings and types of their columns, how they are made flat, how made again."""

    columns: tuple[tuple[str, str], ...]
    flat: Callable[[Any], tuple[Any, ...]]
    made: Callable[..., Any]


class Slot(NamedTuple):
    """A field of a kind of claim, the columns that hold it, and what may stand in it.

    `form`: None where its one column holds it as it is. `optional`: it may be None. `words`: all that it may be, where that is
    known.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    form: Form | None
    optional: bool
    words: frozenset[str]


@cache
def slots(kind: str) -> tuple[Slot, ...]:
    """The fields of a kind of claim, in their order."""
    return tuple(_slot(field.name, str(field.type)) for field in fields(KINDS[kind]))


def flat(slot: Slot, values: Sequence[Any]) -> list[Sequence[Any]]:
    """The columns of a field, from its values."""
    if slot.form is None:
        return [values]
    if not values:
        return [() for _ in slot.columns]
    nothing = (None,) * len(slot.columns)
    return list(zip(*(nothing if value is None else slot.form.flat(value) for value in values), strict=True))


def made(slot: Slot, columns: Sequence[Sequence[Any]]) -> Sequence[Any]:
    """The values of a field, from its columns. Raises ValueError, TypeError or OverflowError where they hold none."""
    if slot.form is None:
        values = columns[0]
    elif len(columns) == 1:
        values = [None if value is None else slot.form.made(value) for value in columns[0]]
    else:
        values = [slot.form.made(*value) for value in zip(*columns, strict=True)]
    if not slot.optional and None in values:
        raise ValueError(f"no {slot.name}")
    if slot.words and not slot.words.issuperset(values):
        raise ValueError(f"{slot.name} is none that is known")
    return values


def _slot(name: str, type: str) -> Slot:
    form = FORMS.get(type)
    optional = type.endswith("| None")
    simple = type.removesuffix(" | None")
    if form:
        prefix = "" if name == UNPREFIXED else name
        columns = tuple(((prefix + ending).removeprefix("_"), of_type) for ending, of_type in form.columns)
        return Slot(name, columns, form, optional, frozenset())
    words = frozenset(get_args(getattr(model, simple))) if simple not in PLAIN else frozenset()
    return Slot(name, ((name, PLAIN.get(simple, "string")),), None, optional, words)


# ---------------------------------------------------------------- forms

_NUMBER = r"-?[0-9]{1,200} (?:/[1-9][0-9]{0,199})?"
NUMBER = re.compile(_NUMBER, re.VERBOSE)  # 31000, -1/3
INTERVAL = re.compile(  # [9000, 10000), [1/3, inf]
    rf"(?P<opens>[\[(]) (?:-inf|(?P<low>{_NUMBER})) ,[ ] (?:inf|(?P<high>{_NUMBER})) (?P<closes>[\])])", re.VERBOSE
)


def number_text(value: Number) -> str:
    """The number to the last digit; a fraction with its denominator, whatever that is."""
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


@lru_cache(maxsize=4096)
def number_from(text: str) -> Number:
    """The number of a text. Raises ValueError."""
    if not NUMBER.fullmatch(text):
        raise ValueError("no number")
    top, slash, bottom = text.partition("/")
    return Fraction(int(top), int(bottom)) if slash else int(top)


def interval_text(value: Interval) -> str:
    """The range as mathematics writes it: a round bracket leaves the end out, `inf` is an open end."""
    low = "-inf" if value.low is None else number_text(value.low)
    high = "inf" if value.high is None else number_text(value.high)
    return f"{'(' if value.low_open else '['}{low}, {high}{')' if value.high_open else ']'}"


@lru_cache(maxsize=4096)
def interval_from(text: str) -> Interval:
    """The range of a text. Raises ValueError."""
    found = INTERVAL.fullmatch(text)
    if not found:
        raise ValueError("no range")
    low, high = (None if found[end] is None else number_from(found[end]) for end in ("low", "high"))
    if low is not None and high is not None and low > high:
        raise ValueError("a range that ends before it begins")
    return Interval(low, high, found["opens"] == "(", found["closes"] == ")")


def _days_from(earliest: Any, latest: Any) -> Days:
    if earliest and latest and earliest > latest:
        raise ValueError("days that end before they begin")
    return Days(earliest, latest)


def _pair_from(value: Sequence[str]) -> tuple[int, int]:
    first, second = map(number_from, value)
    if not (isinstance(first, int) and isinstance(second, int)):
        raise ValueError("no two whole numbers")
    return first, second


def _words_from(value: Sequence[str]) -> tuple[str, ...]:
    if None in value:
        raise ValueError("no word")
    return tuple(value)


PLAIN = {"str": "string", "int": "int32", "bool": "bool", "date": "date"}
FORMS = {
    "Interval": Form((("", "string"),), lambda value: (interval_text(value),), interval_from),
    "Number": Form((("", "string"),), lambda value: (number_text(value),), number_from),
    "Number | None": Form((("", "string"),), lambda value: (number_text(value),), number_from),
    "Days": Form((("_earliest", "date"), ("_latest", "date")), tuple, _days_from),
    "Days | None": Form((("", "list<date>"),), lambda value: (list(value),), lambda value: _days_from(*value)),
    "tuple[str, ...]": Form((("", "list<string>"),), lambda value: (value,), _words_from),
    "tuple[int, int] | None": Form((("", "list<string>"),), lambda value: (list(map(str, value)),), _pair_from),
}
"""By the type that a field is declared with; a field of any other type is one column, as it is."""
