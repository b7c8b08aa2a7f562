"""Sources and claims as plain values that JSON holds, and back: exactly what they were, to the last fraction.

A source is its fields by name; claims are a table a kind, a list a field. What is nothing but the default is left out. A new field
of a plain type needs nothing here; another type needs a row in `FORMS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import date
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any, NamedTuple

from audit.model import Block, Claim, Date, Days, Figure, Interval, Name, Number, Published, Quote, Source

Plain = Any
"""What JSON holds: a word, a whole number, yes or no, None, a list, a mapping of words."""

KINDS: dict[str, type[Claim]] = {"f": Figure, "d": Date, "q": Quote, "n": Name}
LETTERS = {kind: letter for letter, kind in KINDS.items()}
SOURCE = "s"
SHARED = ("source", "context")
"""Fields whose words many claims have in common: they are written once, and the claims say which."""


class Form(NamedTuple):
    """How values of one type are made plain, and how they are made again."""

    plain: Callable[[Any], Plain]
    made: Callable[[Plain], Any]


class Slot(NamedTuple):
    """A field of a source or a claim: its name, its default (`MISSING` where it has none), its form where it is no plain value."""

    name: str
    usual: Any
    form: Form | None


def source_record(source: Source) -> dict[str, Plain]:
    """All fields of a source that are not the default's; the body where it is not the text itself."""
    record = _fields(SOURCE, source)
    if source.body == source.text:
        del record["body"]
    return record


def source_from(record: Mapping[str, Plain]) -> Source:
    """The source of a record; raises KeyError, TypeError or ValueError where it is none."""
    forms = _forms(SOURCE)
    made = {name: forms[name].made(value) if name in forms else value for name, value in record.items()}
    return Source(**{"body": made["text"], **made})


def claim_record(claim: Claim) -> Plain:
    """A claim by itself: the letter of its kind, and all fields that are not the default's."""
    letter = LETTERS[type(claim)]
    return [letter, _fields(letter, claim)]


def claim_from(record: Plain) -> Claim:
    """The claim of a record; raises KeyError, TypeError or ValueError where it is none."""
    letter, values = record
    forms = _forms(letter)
    made = {name: forms[name].made(value) if name in forms and value is not None else value for name, value in values.items()}
    return KINDS[letter](**made)


def claims_record(claims: Sequence[Claim]) -> dict[str, Plain]:
    """The claims in their order: a letter a claim, a table a kind, and the words that they share."""
    words: dict[str, int] = {}
    order = "".join(LETTERS[type(claim)] for claim in claims)
    tables = {
        letter: _table(letter, [claim for claim in claims if type(claim) is kind], words)
        for letter, kind in KINDS.items()
        if letter in order
    }
    return {"order": order, "words": list(words), **tables}


def claims_from(record: Mapping[str, Plain]) -> list[Claim]:
    """The claims of a record, in their order; raises KeyError, TypeError, ValueError or IndexError where it is none."""
    order, words = record["order"], record["words"]
    rows = {letter: _rows(letter, record[letter], words) for letter in KINDS if letter in order}
    if any(len(made) != order.count(letter) for letter, made in rows.items()):
        raise ValueError("the tables do not hold the claims that are named")
    following = {letter: iter(made) for letter, made in rows.items()}
    return [next(following[letter]) for letter in order]


# ---------------------------------------------------------------- tables


@cache
def _slots(letter: str) -> tuple[Slot, ...]:
    kind = Source if letter == SOURCE else KINDS[letter]
    return tuple(Slot(field.name, field.default, FORMS.get(str(field.type))) for field in fields(kind))


@cache
def _forms(letter: str) -> Mapping[str, Form]:
    return {slot.name: slot.form for slot in _slots(letter) if slot.form}


def _fields(letter: str, one: Source | Claim) -> dict[str, Plain]:
    """All fields that are not the default's."""
    record = {}
    for slot in _slots(letter):
        value = getattr(one, slot.name)
        if not _all_usual([value], slot.usual):
            record[slot.name] = slot.form.plain(value) if slot.form and value is not None else value
    return record


def _table(letter: str, claims: Sequence[Claim], words: dict[str, int]) -> dict[str, list[Plain]]:
    table = {}
    for slot in _slots(letter):
        values = [getattr(claim, slot.name) for claim in claims]
        if not _all_usual(values, slot.usual):
            table[slot.name] = _column(slot, values, words)
    return table


def _all_usual(values: list[Any], usual: Any) -> bool:
    """Are all the default, of the same type too? A fraction that is 1 is not the number 1."""
    return usual is not MISSING and values.count(usual) == len(values) and set(map(type, values)) == {type(usual)}


def _column(slot: Slot, values: list[Any], words: dict[str, int]) -> list[Plain]:
    if slot.name in SHARED:
        return [words.setdefault(value, len(words)) for value in values]
    if slot.form is None:
        return values
    plain = slot.form.plain
    return [None if value is None else plain(value) for value in values]


def _rows(letter: str, table: Mapping[str, list[Plain]], words: Sequence[str]) -> list[Claim]:
    kind = KINDS[letter]
    slots = [slot for slot in _slots(letter) if slot.name in table]
    names = [slot.name for slot in slots]
    columns = [_values(slot, table[slot.name], words) for slot in slots]
    return [kind(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)]


def _values(slot: Slot, column: list[Plain], words: Sequence[str]) -> list[Any]:
    if slot.name in SHARED:
        return [words[index] for index in column]
    if slot.form is None:
        return column
    made = slot.form.made
    return [None if value is None else made(value) for value in column]


# ---------------------------------------------------------------- forms


def _number(value: Number | None) -> Plain:
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else value


def _number_from(value: Plain) -> Number:
    return _fraction_from(value) if type(value) is str else value


@lru_cache(maxsize=4096)
def _fraction_from(value: str) -> Fraction:
    top, _, bottom = value.partition("/")
    return Fraction(int(top), int(bottom))


def _interval(value: Interval) -> Plain:
    ends = [_number(value.low), _number(value.high)]
    return [*ends, value.low_open, value.high_open] if value.low_open or value.high_open else ends


def _interval_from(value: Plain) -> Interval:
    low, high, *opened = value
    return Interval(_number_from(low), _number_from(high), *opened)


def _day(value: date | None) -> Plain:
    return value.isoformat() if value else None


def _day_from(value: Plain) -> date | None:
    return date.fromisoformat(value) if value else None


def _days(value: Days) -> Plain:
    return [_day(value.earliest), _day(value.latest)]


def _days_from(value: Plain) -> Days:
    earliest, latest = value
    return Days(_day_from(earliest), _day_from(latest))


def _published(value: Published) -> Plain:
    return [value.earliest.isoformat(), value.latest.isoformat(), value.clock]


def _published_from(value: Plain) -> Published:
    earliest, latest, clock = value
    return Published(date.fromisoformat(earliest), date.fromisoformat(latest), clock)


def _blocks(value: Sequence[Block]) -> Plain:
    return [[block.start, block.end, block.kind, block.position, block.level, block.section, block.heads] for block in value]


def _blocks_from(value: Plain) -> tuple[Block, ...]:
    return tuple(
        Block(start, end, kind, position, level, section, tuple(heads))
        for start, end, kind, position, level, section, heads in value
    )


def _pairs_from(value: Plain) -> tuple[tuple[Any, ...], ...]:
    return tuple(map(tuple, value))


FORMS = {
    "Interval": Form(_interval, _interval_from),
    "Number": Form(_number, _number_from),
    "Number | None": Form(_number, _number_from),
    "Days": Form(_days, _days_from),
    "Days | None": Form(_days, _days_from),
    "date | None": Form(_day, _day_from),
    "Published | None": Form(_published, _published_from),
    "tuple[str, ...]": Form(list, tuple),
    "tuple[int, ...]": Form(list, tuple),
    "tuple[int, int] | None": Form(list, tuple),
    "tuple[Block, ...]": Form(_blocks, _blocks_from),
    "tuple[tuple[int, int], ...]": Form(list, _pairs_from),
    "tuple[tuple[str, str], ...]": Form(list, _pairs_from),
}
"""By the type that a field is declared with; a field of any other type holds a plain value."""
