"""Whom a source credits with what stands at an offset."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from audit.extract.speakers.attribution import is_passive
from audit.extract.speakers.cues import REPORTING, TIME_WORDS
from audit.extract.speakers.frames import Frame
from audit.extract.speakers.grammar import is_finite
from audit.extract.speakers.people import Persons
from audit.extract.speakers.phrases import Phrase, phrase_right
from audit.extract.speakers.subject_log import SubjectLog
from audit.extract.speakers.subjects import subject_of
from audit.model import Quote, Source
from audit.text.numbers import ONES, TENS

_NO_STATEMENT = frozenset(
    """
    think believe feel thought believed felt promise pledge vow promised pledged vowed swear swore wonder wondered guess
    guessed ask asked asks demand demanded urge urged rule ruled rules describe described describes point points pointed
    answer answered agree agreed agrees begin began sign signed advise advised
    """.split()
)
_TRIGGERS = frozenset(word for word in REPORTING if not word.endswith("ing")) - _NO_STATEMENT
_CUES = _TRIGGERS | {"according"}
"""One of these words stands in every sentence with a credit …"""
_SPELLED = re.compile(
    "ccording to|said|says|told|report|announc|estimat|claim|stat|show|found|add|confirm|not|warn|reveal|conclud|argu|wrote|insist"
)
"""… and some of these letters."""


@dataclass(slots=True)
class _Credit:
    """A credit of one sentence, at its verb; `behind`: it closes a clause, and what it credits stands in front."""

    at: int
    name: str | None
    behind: bool


class Credits:
    """Whom a source credits with what stands at an offset ("the union said", "according to the agency")."""

    def __init__(self, source: Source, quotes: Sequence[Quote], persons: Persons) -> None:
        self._source = source
        self._quotes = quotes
        self._starts = [quote.start for quote in quotes]
        self._persons = persons
        self._log = SubjectLog(
            source, self._persons, [(quote.start - 1, quote.end + 1) for quote in quotes if quote.nested is None]
        )
        self._known: dict[int, list[_Credit]] = {}

    def at(self, offset: int, words: Sequence[str]) -> str | None:
        """The person or body that the sentence at the offset credits, by the fullest name in this source, or None.

        `words`: those of the sentence, in lower case.
        """
        quote = self._quote_at(offset)
        if quote is not None and quote.speech:
            return quote.speaker_name or quote.behalf
        start, end = self._source.sentence_at(offset)
        if start not in self._known:
            self._known[start] = [] if _CUES.isdisjoint(words) else self._credits(start, end)
        return self._nearest(self._known[start], offset)

    def _quote_at(self, offset: int) -> Quote | None:
        index = bisect_right(self._starts, offset) - 1
        while index > 0 and self._quotes[index].nested is not None and offset >= self._quotes[index].end:
            index -= 1
        return self._quotes[index] if index >= 0 and offset < self._quotes[index].end else None

    def _nearest(self, credits: Sequence[_Credit], offset: int) -> str | None:
        """The credit that closes the clause of the offset, else the last one that opens a clause in front of it."""
        closing = next((credit for credit in credits if credit.behind and credit.at > offset), None)
        opening = next((credit for credit in reversed(credits) if not credit.behind and credit.at < offset), None)
        if closing is not None and not any(not credit.behind and offset < credit.at < closing.at for credit in credits):
            return closing.name
        return opening.name if opening is not None else None

    def _credits(self, start: int, end: int) -> list[_Credit]:
        if not _SPELLED.search(self._source.body, start, end):
            return []
        frame = Frame(start, end, -1)
        frame.add_words(self._source.body, start, end)
        found: list[_Credit] = []
        for index, word in enumerate(frame.lower):
            if word == "according" and frame.lower[index + 1 : index + 2] == ["to"]:
                phrase = phrase_right(frame, index + 2)
                behind = any(each[0].isalnum() for each in frame.lower[:index]) and frame.lower[index - 1] not in (
                    "that",
                    "but",
                    "and",
                )
            elif word in _TRIGGERS and is_finite(frame, index) and not is_passive(frame, index) and not _makes(frame, index):
                phrase = subject_of(frame, index)
                behind = phrase is not None and _closes(frame, phrase, index)
            else:
                continue
            if phrase is not None and frame.lower[phrase[0]] not in _CONTRACTED:
                found.append(_Credit(frame.starts[index], self._name(frame, phrase), behind))
        return found

    def _name(self, frame: Frame, phrase: Phrase) -> str | None:
        first, last, core = phrase
        identity = self._persons.identify(frame.starts[first], frame.end_of(core - 1), frame.end_of(last - 1))
        if identity.pronoun:
            identity = self._log.resolve(frame.starts[first], frame.lower[first])
        name = identity.document or (identity.behalf if identity.unnamed else identity.name)
        return name if name and any(map(str.isalpha, name)) else None


_CONTRACTED = frozenset(f"{word}{mark}s" for word in ("it", "that", "there", "what") for mark in "'’")
""" "It's estimated that": said by nobody."""


def _makes(frame: Frame, verb: int) -> bool:
    """Is a number of things made, and nothing said: "wrote 19 novels", "added 300 beds"? Or are lives claimed?"""
    following = frame.lower[verb + 1 : verb + 2]
    if frame.lower[verb] in _TAKING:
        return not _LIVES.isdisjoint(frame.lower[verb + 1 : verb + 8])
    return (
        frame.lower[verb] in _MAKING
        and bool(following)
        and (following[0][0].isdigit() or following[0] in ONES or following[0] in TENS)
    )


_TAKING = frozenset("claimed claims claim".split())
_LIVES = frozenset("lives life victims".split())
_MAKING = frozenset("wrote writes added adds".split())


def _closes(frame: Frame, phrase: Phrase, verb: int) -> bool:
    """Does the tag close a clause: behind a comma, with nothing said after it?"""
    first = min(phrase[0], verb)
    if not first or frame.lower[first - 1] not in (",", "—", "–", "-"):
        return False
    behind = max(phrase[1] - 1, verb) + 1
    while behind < len(frame.words) and (frame.lower[behind] in TIME_WORDS or frame.lower[behind] in ("on", "late", "early")):
        behind += 1
    return behind >= len(frame.words) or frame.lower[behind] in (",", ".", ";", "—", "–", "in", "at", "and", "but")
