"""Whom a source credits with what stands at an offset."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from audit.extract.speakers.cues import REPORTING
from audit.extract.speakers.frames import Frame
from audit.extract.speakers.grammar import is_finite
from audit.extract.speakers.people import Identity, Persons
from audit.extract.speakers.phrases import phrase_right
from audit.extract.speakers.subjects import subject_of
from audit.model import Name, Quote, Source

_TRIGGERS = frozenset(word for word in REPORTING if not word.endswith("ing")) - frozenset(
    """
    think believe feel thought believed felt promise pledge vow offer offered offers press fire shoot shot rule rules post
    text
    """.split()
)


class Credits:
    """Whom a source credits with what stands at an offset ("the union said", "according to the agency")."""

    def __init__(self, source: Source, quotes: Sequence[Quote], names: Sequence[Name]) -> None:
        self._source = source
        self._quotes = quotes
        self._starts = [quote.start for quote in quotes]
        self._persons = Persons(source, names)
        self._known: dict[int, str | None] = {}

    def at(self, offset: int) -> str | None:
        """The person or body that the sentence at the offset credits, by the fullest name in this source, or None."""
        index = bisect_right(self._starts, offset) - 1
        while index > 0 and self._quotes[index].nested is not None and offset >= self._quotes[index].end:
            index -= 1
        if index >= 0 and offset < self._quotes[index].end and self._quotes[index].speech:
            return self._quotes[index].speaker_name or self._quotes[index].behalf
        start, end = self._source.sentence_at(offset)
        if start not in self._known:
            self._known[start] = self._credit(start, end)
        return self._known[start]

    def _credit(self, start: int, end: int) -> str | None:
        body = self._source.body
        frame = Frame(start, end, -1)
        frame.add_words(body, start, end)
        for index, word in enumerate(frame.lower):
            phrase = None
            if word == "according" and index + 2 < len(frame.lower) and frame.lower[index + 1] == "to":
                phrase = phrase_right(frame, index + 2)
            elif word in _TRIGGERS and is_finite(frame, index):
                phrase = subject_of(frame, index)
            if phrase is not None:
                first, last, core = phrase
                return self._name(
                    self._persons.identify(frame.starts[first], frame.ends[core - 1], frame.ends[last - 1]), frame, first
                )
        return None

    def _name(self, identity: Identity, frame: Frame, first: int) -> str | None:
        if identity.pronoun:
            return None
        return identity.behalf if identity.unnamed else identity.name
