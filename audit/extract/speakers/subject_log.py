"""Whom a pronoun stands for: the last person who was the subject of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from audit.extract.speakers.people import Identity, Persons
from audit.model import Source

_SENTENCES_BACK = 2
_WINDOW = 40
_OBLIQUE = frozenset("of for with to by from against about than and on in".split())


class SubjectLog:
    """The subjects of the sentences of one source; `marks` are (opened, closed) of its outermost quotations, in order."""

    def __init__(self, source: Source, persons: Persons, marks: Sequence[tuple[int, int]]) -> None:
        self._source = source
        self._persons = persons
        self._opened = [opened for opened, _ in marks]
        self._closed = [closed for _, closed in marks]
        self._known: dict[int, tuple[int, Identity]] = {}

    def note(self, offset: int, identity: Identity) -> None:
        """The subject that stands at the offset is this one."""
        self._known[self._source.sentence_index(offset)] = (offset, identity)

    def resolve(self, offset: int, pronoun: str) -> Identity:
        """The last subject person of this and the previous two sentences outside the marks whom the pronoun fits."""
        if pronoun not in ("he", "she"):
            return Identity(pronoun=True)
        index = self._source.sentence_index(offset)
        for _ in range(_SENTENCES_BACK + 1):
            if index < 0:
                break
            found = self._subject(index, offset)
            if found is not None and self._persons.goes_by(found.person or "", pronoun):
                return Identity(found.name, found.person, found.unnamed, found.behalf, True, found.document)
            index -= 1
            while index >= 0 and self._inside(*self._source.sentences[index]):
                index -= 1
        return Identity(pronoun=True)

    def _inside(self, start: int, end: int) -> bool:
        """Does a quotation hold the whole stretch?"""
        index = bisect_right(self._opened, start) - 1
        return index >= 0 and self._opened[index] <= start and end <= self._closed[index]

    def _subject(self, index: int, before: int) -> Identity | None:
        """The person whom a sentence has as its subject, outside the marks."""
        known = self._known.get(index)
        start, end = self._source.sentences[index]
        if known is not None and known[0] < before:
            alone = known[1].unnamed and self._is_one(known[0]) and not self._persons.between(start, known[0])
            if known[1].person or alone:
                return known[1]
        for name in self._persons.between(start, min(end, before)):
            if self._source.body[name.end : name.end + 2] in ("'s", "’s") or self._quoted(name.start):
                continue
            if self._source.body[name.start - 1 : name.start] == "/":
                continue  # a photographer's credit
            front = self._source.body[max(start, name.start - _WINDOW) : name.start].split()
            if not front or front[-1].lower() not in _OBLIQUE:
                return Identity(name.name, name.person)
        return None

    def _is_one(self, offset: int) -> bool:
        """Does a phrase for one person begin at the offset: "an official", not "officials"?"""
        return self._source.body[offset : offset + 3].lower().startswith(("a ", "an ", "one"))

    def _quoted(self, offset: int) -> bool:
        index = bisect_left(self._closed, offset + 1)
        return index < len(self._opened) and self._opened[index] <= offset
