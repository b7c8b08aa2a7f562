"""A source in, its quotations out, with their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from audit.extract.fields import Fields
from audit.extract.quotes.marks import Pair, find_pairs
from audit.extract.quotes.speech import is_name_of_work, is_speech, is_whole, words_of
from audit.extract.speakers.document import Room, Speaker, reports
from audit.extract.speakers.people import Persons
from audit.model import Name, Quote, Source

_FRAGMENT = 4
_PAST = frozenset("said told asked wrote replied added answered warned tweeted shouted yelled".split())


def find_quotes(source: Source, fields: Fields, names: Sequence[Name]) -> list[Quote]:
    """One claim for each pair of quote marks, in source order, disjoint unless nested."""
    pairs = find_pairs(source)
    if not pairs:
        return []
    for pair in pairs:
        pair.title = is_name_of_work(source.body[pair.start : pair.end])
    speakers = Room(source, pairs, Persons(source, names)).seat()
    ids: dict[int, str] = {}
    quotes: list[Quote] = []
    utterances = _utterances(source, pairs, speakers)
    for index, (pair, speaker) in enumerate(zip(pairs, speakers, strict=True)):
        shared = fields.make("quote", pair.start, pair.end)
        ids[index] = shared["id"]
        quotes.append(_quote(source, pair, speaker, shared, ids, pairs, utterances.get(index)))
    return quotes


def _quote(
    source: Source,
    pair: Pair,
    speaker: Speaker,
    shared: dict[str, object],
    ids: dict[int, str],
    pairs: list[Pair],
    first: int | None,
) -> Quote:
    words = words_of(source.body[pair.start : pair.end])
    block = source.block_at(pair.opened)
    alone = pair.opened <= block.start and pair.closed >= block.end
    speech = is_speech(source, pair, words, speaker.cue, alone) and (pair.parent is None or _told(speaker))
    who = speaker if speech else Speaker()
    identity = who.identity
    return Quote(
        **shared,  # type: ignore[arg-type]
        speech=speech,
        utterance=ids[first] if first is not None and first in ids else None,
        speaker=source.text[who.start : who.end] if who.start is not None else None,
        speaker_start=who.start,
        speaker_end=who.end,
        speaker_name=identity.name,
        unnamed=identity.unnamed,
        behalf=identity.behalf,
        relay=who.relay,
        via=who.via,
        cue=who.cue,
        whole=is_whole(words, source.body[pair.start : pair.end]),
        fragment=len(words) < _FRAGMENT and not reports(who.cue),
        nested=ids[pairs.index(pair.parent)] if pair.parent is not None else None,
        translated=who.translated,
    )


def _told(speaker: Speaker) -> bool:
    """Does the outer quotation tell what somebody known said, rather than what people say?"""
    return speaker.identity.name is not None and speaker.cue is not None and speaker.cue.lower() in _PAST


def _utterances(source: Source, pairs: list[Pair], speakers: list[Speaker]) -> dict[int, int]:
    """Index of a pair → index of the first pair of its utterance, for utterances of more than one pair."""
    return {}
