"""A source in, its quotations out, with their speakers."""

from __future__ import annotations

from typing import Any

from audit.extract.fields import Fields
from audit.extract.quotes.marks import Pair, find_pairs
from audit.extract.quotes.speech import first_words, is_name_of_work, is_speech, is_whole
from audit.extract.quotes.turns import Turn, find_turns
from audit.extract.speakers.document import Room
from audit.extract.speakers.people import Persons
from audit.extract.speakers.speaker import NOBODY, Speaker, reports
from audit.model import Quote, Source

_FRAGMENT = 4
_PAST = frozenset("said told asked wrote replied added answered warned tweeted shouted yelled".split())


def find_quotes(source: Source, fields: Fields, persons: Persons) -> list[Quote]:
    """One claim for each pair of quote marks, and for each turn of a transcript; in source order, disjoint unless nested."""
    pairs, turns = find_pairs(source, fields.listed), find_turns(source)
    if not pairs and not turns:
        return []
    return _Builder(source, fields, persons, pairs, turns).build()


class _Builder:
    """Makes the claims of one source."""

    def __init__(self, source: Source, fields: Fields, persons: Persons, pairs: list[Pair], turns: list[Turn]) -> None:
        self._source, self._fields, self._turns, self._pairs = source, fields, turns, pairs
        self._persons = persons
        self._ids: dict[int, str] = {}
        self._titles_apart()
        room = Room(source, pairs, self._persons)
        self._speakers = room.seat()
        self._utterances = room.utterances()

    def _titles_apart(self) -> None:
        for pair in self._pairs:
            pair.title = is_name_of_work(self._source.body[pair.start : pair.end])

    def build(self) -> list[Quote]:
        """The claims, sorted by start."""
        quotes: list[Quote] = []
        turns = iter([*self._turns, None])
        turn, open_turn = next(turns), None
        for index, pair in enumerate(self._pairs):
            while turn is not None and turn.start <= pair.start:
                open_turn = self._turn(turn)
                quotes.append(open_turn)
                turn = next(turns)
            outer = open_turn if open_turn is not None and pair.start < open_turn.end else None
            quotes.append(self._quote(index, pair, outer))
        while turn is not None:
            quotes.append(self._turn(turn))
            turn = next(turns)
        return quotes

    def _quote(self, index: int, pair: Pair, outer: Quote | None) -> Quote:
        shared = self._fields.make("quote", pair.start, pair.end)
        self._ids[id(pair)] = shared["id"]
        text = self._source.body[pair.start : pair.end]
        words, speaker = first_words(text), self._speakers[index]
        whole = is_whole(words, text)
        stands = self._alone(pair) or (whole and speaker.start is not None)
        speech = is_speech(self._source, pair, words, speaker.cue, stands) and (pair.parent is None or _told(speaker))
        first = self._utterances.get(index)
        return Quote(
            **shared,
            **self._said(speaker if speech else NOBODY),
            speech=speech,
            utterance=self._ids.get(id(self._pairs[first])) if first is not None and speech else None,
            whole=whole,
            fragment=len(words) < _FRAGMENT and not reports(speaker.cue),
            nested=self._ids.get(id(pair.parent)) if pair.parent is not None else outer.id if outer is not None else None,
        )

    def _alone(self, pair: Pair) -> bool:
        """Is the quotation a paragraph by itself?"""
        block = self._source.block_at(pair.opened)
        return pair.opened <= block.start and pair.closed >= block.end

    def _said(self, who: Speaker) -> dict[str, Any]:
        """The fields of a claim that tell who said it."""
        identity = who.identity
        return {
            "speaker": self._source.text[who.start : who.end] if who.start is not None else None,
            "speaker_start": who.start,
            "speaker_end": who.end,
            "speaker_name": identity.name,
            "unnamed": identity.unnamed,
            "behalf": identity.behalf,
            "relay": who.relay,
            "via": who.via,
            "cue": who.cue,
            "translated": who.translated,
        }

    def _turn(self, turn: Turn) -> Quote:
        shared = self._fields.make("quote", turn.start, turn.end)
        identity = self._persons.labelled(turn.label_start, turn.label_end)
        return Quote(
            **shared,
            **self._said(Speaker(turn.label_start, turn.label_end, identity, "label")),
            speech=True,
            whole=True,
            fragment=False,
        )


def _told(speaker: Speaker) -> bool:
    """Does the outer quotation tell what somebody known said, rather than what people say?"""
    known = speaker.identity.name is not None or speaker.identity.unnamed
    return known and not speaker.identity.pronoun and speaker.cue is not None and speaker.cue.lower() in _PAST
