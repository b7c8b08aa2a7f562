"""A document as the scorer sees it, a link, a judged group: as plain values that JSON holds, and back, exactly what it was.

The claims stand as `serial` writes them; their profiles are a list a field. A new field of a plain type needs nothing here; another
type needs a row in `FORMS`.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from functools import cache, cached_property
from typing import Any

from audit.align.context import Backdrop
from audit.align.parts import KINDS, Profiled, by_number, document_of, first_of
from audit.align.profile import Mates, Profile
from audit.errors import AuditError
from audit.model import Claim, Date, Figure, Group, Judged, Link, Source
from audit.serial import FORMS as PLAIN_FORMS
from audit.serial import Form, Plain, alone, claims_from, claims_record, source_from, source_record

FORMS = {
    "frozenset[str]": Form(sorted, frozenset),
    "array[int]": Form(list, lambda value: array("q", value)),
    "Mates": Form(list, lambda value: Mates(*value)),
    "Days | None": PLAIN_FORMS["Days | None"],
    "date | None": PLAIN_FORMS["date | None"],
}
WEIGHTS = "dict[str, float]"
"""The type of fields that the claims of one sentence have in common: each mapping is written once."""


def document_record(source: Source, claims: Sequence[Claim]) -> bytes:
    """What was read in a document: two lines, of which each can be read without the other."""
    return _written(source_record(source)) + b"\n" + _written(claims_record(claims))


class Read:
    """What was read in a document, of its record; made when it is asked for.

    Raises AuditError where the record is not what was written.
    """

    def __init__(self, record: bytes) -> None:
        self._source, _, self._claims = record.partition(b"\n")

    @cached_property
    def source(self) -> Source:
        """The document."""
        with _as_written():
            return source_from(_read(self._source))

    @cached_property
    def claims(self) -> list[Claim]:
        """Its claims, in order."""
        with _as_written():
            return claims_from(_read(self._claims))


@contextmanager
def _as_written() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise AuditError("what was kept of a document cannot be read again: is the disk full, or was it changed?") from error


def record_of(profiled: Profiled) -> bytes:
    """All that is known of a document."""
    places: dict[int, int] = {}
    known: dict[tuple[str, float], int] = {}
    shared: list[list[int]] = []

    def place(one: Mapping[str, float]) -> int:
        if id(one) not in places:
            places[id(one)] = len(shared)
            shared.append([known.setdefault(item, len(known)) for item in one.items()])
        return places[id(one)]

    tables = []
    for kind in KINDS:
        found = list(profiled.profiles[kind].values())
        columns = [_plain(kind_of, [getattr(one, name) for one in found], place) for name, kind_of in _slots()]
        tables.append([claims_record([one.claim for one in found]), columns if found else []])
    length, telling, rare, capitals = profiled.backdrop
    weights = [[word for word, _ in known], [weight for _, weight in known], shared]
    return _written([profiled.path, length, telling, rare, sorted(capitals), weights, tables])


class _Weights(dict[int, Mapping[str, float]]):
    """Weights of words that claims have in common, by number; each mapping is made when it is asked for."""

    def __init__(self, words: Sequence[str], weights: Sequence[float], shared: Sequence[Sequence[int]]) -> None:
        self._known = list(zip(words, weights, strict=True))
        self._shared = shared

    def __missing__(self, number: int) -> Mapping[str, float]:
        made = self[number] = dict([self._known[place] for place in self._shared[number]])
        return made


def profiled_from(number: int, record: bytes) -> Profiled:
    """The document of a record, by its number."""
    path, length, telling, rare, capitals, weights, tables = _read(record)
    shared = _Weights(*weights)
    profiles = {
        kind: by_number(number, _profiles(claims_from(claims), columns, shared))
        for kind, (claims, columns) in zip(KINDS, tables, strict=True)
    }
    return Profiled(path, Backdrop(length, telling, rare, frozenset(capitals)), profiles)


def profiled_alone(kind: str, number: int, record: bytes) -> Profiled:
    """The document of a record, by the number of one claim of a kind, with this claim alone."""
    path, length, telling, rare, capitals, weights, tables = _read(record)
    claims, columns = tables[KINDS.index(kind)]
    place = number - first_of(document_of(number))
    (only,) = _profiles(claims_from(alone(claims, place)), [column[place : place + 1] for column in columns], _Weights(*weights))
    profiles: dict[str, dict[int, Profile]] = {one: {} for one in KINDS}
    return Profiled(path, Backdrop(length, telling, rare, frozenset(capitals)), profiles | {kind: {number: only}})


def link_record(link: Link) -> bytes:
    """Why two claims were, or were not, compared."""
    return _written([link.a, link.b, link.score, link.weights, link.gate])


def link_from(record: bytes) -> Link:
    """The link of a record."""
    a, b, score, weights, gate = _read(record)
    return Link(a, b, score, tuple((name, weight) for name, weight in weights), gate)


def judged_record(judged: Judged) -> bytes:
    """A group with its claims, and how it was judged."""
    group = judged.group
    head = [group.id, group.kind, group.subject, group.confidence, judged.verdict, judged.by]
    return _written([head, claims_record(group.claims)])


def judged_from(record: bytes) -> Judged:
    """The group of a record."""
    (identity, kind, subject, confidence, verdict, by), claims = _read(record)
    return Judged(Group(identity, kind, subject, tuple(claims_from(claims)), confidence), verdict, by)


def _written(value: Plain) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _read(record: bytes) -> Plain:
    return json.loads(record.decode("utf-8", "surrogatepass"))


@cache
def _slots() -> tuple[tuple[str, str], ...]:
    """The fields of a profile after its claim, with their types."""
    return tuple((field.name, str(field.type)) for field in fields(Profile)[1:])


def _plain(kind: str, values: list[Any], place: Callable[[Mapping[str, float]], int]) -> list[Plain]:
    if kind == WEIGHTS:
        return [place(value) for value in values]
    if form := FORMS.get(kind):
        return [None if value is None else form.plain(value) for value in values]
    return values


@cache
def _changed() -> tuple[tuple[int, str], ...]:
    """The columns that JSON does not hold as they are, with their types."""
    return tuple((place, kind) for place, (_, kind) in enumerate(_slots()) if kind == WEIGHTS or kind in FORMS)


def _profiles(claims: Sequence[Claim], columns: Sequence[list[Plain]], shared: _Weights) -> Iterator[Profile]:
    if not claims:
        return
    made: list[list[Any]] = list(columns)
    for place, kind in _changed():
        form = shared.__getitem__ if kind == WEIGHTS else FORMS[kind].made
        made[place] = [None if value is None else form(value) for value in made[place]]
    for claim, *rest in zip(claims, *made, strict=True):
        assert isinstance(claim, Figure | Date)
        yield Profile(claim, *rest)
