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
from itertools import islice
from typing import Any

from audit.align.context import Backdrop
from audit.align.parts import KINDS, Profiled, first_of
from audit.align.profile import Mates, Profile
from audit.errors import AuditError
from audit.model import Claim, Date, Figure, Group, Judged, Link, Source
from audit.serial import FORMS as PLAIN_FORMS
from audit.serial import Form, Plain, claim_from, claim_record, claims_from, claims_record, source_from, source_record

FORMS = {
    "frozenset[str]": Form(sorted, frozenset),
    "array[int]": Form(list, lambda value: array("q", value)),
    "Mates": Form(list, lambda value: Mates._make([*value[:-2], tuple(value[-2]), tuple(value[-1])])),
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
    found = [one for kind in KINDS for one in profiled.profiles[kind].values()]
    places: dict[int, int] = {}
    known: dict[tuple[str, float], int] = {}
    shared: list[list[int]] = []

    def place(one: Mapping[str, float]) -> int:
        if id(one) not in places:
            places[id(one)] = len(shared)
            shared.append([known.setdefault(item, len(known)) for item in one.items()])
        return places[id(one)]

    lines = [_written([claim_record(one.claim), _values(one, place)]) for one in found]
    length, telling, rare, capitals, lead, names = profiled.backdrop
    weights = [[word for word, _ in known], [weight for _, weight in known], shared]
    starts = [profiled.starts[kind] for kind in KINDS]
    told = [length, telling, rare, sorted(capitals), lead, sorted(names)]
    return b"\n".join([_written([profiled.path, *told, weights, starts]), *lines])


class _Weights(dict[int, Mapping[str, float]]):
    """Weights of words that claims have in common, by number; each mapping is made when it is asked for."""

    def __init__(self, words: Sequence[str], weights: Sequence[float], shared: Sequence[Sequence[int]]) -> None:
        self._known = list(zip(words, weights, strict=True))
        self._shared = shared

    def __missing__(self, number: int) -> Mapping[str, float]:
        made = self[number] = dict([self._known[place] for place in self._shared[number]])
        return made


class _Profiles(Mapping[int, Profile]):
    """The claims of one kind of a document by number, of the lines that tell of them; each is read when it is first asked for."""

    def __init__(self, document: int, lines: Sequence[bytes], shared: _Weights) -> None:
        self._first = first_of(document)
        self._lines = lines
        self._shared = shared
        self._made: dict[int, Profile] = {}

    def __getitem__(self, number: int) -> Profile:
        if number not in self._made:
            self._made[number] = _profile(self._lines[number - self._first], self._shared)
        return self._made[number]

    def __iter__(self) -> Iterator[int]:
        return iter(range(self._first, self._first + len(self._lines)))

    def __len__(self) -> int:
        return len(self._lines)


def profiled_from(number: int, record: bytes) -> Profiled:
    """The document of a record, by its number."""
    head, *lines = record.split(b"\n")
    path, length, telling, rare, capitals, lead, names, weights, sentences = _read(head)
    shared = _Weights(*weights)
    rest = iter(lines)
    starts = dict(zip(KINDS, sentences, strict=True))
    profiles = {kind: _Profiles(number, list(islice(rest, len(starts[kind]))), shared) for kind in KINDS}
    backdrop = Backdrop(length, telling, rare, frozenset(capitals), lead, frozenset(names))
    return Profiled(path, backdrop, profiles, starts)


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


def _values(profile: Profile, place: Callable[[Mapping[str, float]], int]) -> list[Plain]:
    return [_plain(kind, getattr(profile, name), place) for name, kind in _slots()]


def _plain(kind: str, value: Any, place: Callable[[Mapping[str, float]], int]) -> Plain:
    if kind == WEIGHTS:
        return place(value)
    form = FORMS.get(kind)
    return value if form is None or value is None else form.plain(value)


@cache
def _changed() -> tuple[tuple[int, Callable[[Plain], Any] | None], ...]:
    """The values that JSON does not hold as they are: their places, and how they are made again; None: of shared weights."""
    return tuple(
        (place, None if kind == WEIGHTS else FORMS[kind].made)
        for place, (_, kind) in enumerate(_slots())
        if kind == WEIGHTS or kind in FORMS
    )


def _profile(line: bytes, shared: _Weights) -> Profile:
    record, values = _read(line)
    claim = claim_from(record)
    assert isinstance(claim, Figure | Date)
    for place, made in _changed():
        value = values[place]
        if value is not None:
            values[place] = shared[value] if made is None else made(value)
    return Profile(claim, *values)
