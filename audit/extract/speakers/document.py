"""The quotations of a source in, each one's speaker out: sentence by sentence, then by what stands around."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audit.extract.quotes.marks import Pair
from audit.extract.speakers.attribution import Attribution, attribute, main_subject, sentence_speaker
from audit.extract.speakers.cues import REPORTING, TRANSLATION_CUES
from audit.extract.speakers.frames import Frame, block_frames
from audit.extract.speakers.people import Identity, Persons
from audit.model import Source, Via

_RELAY = re.compile(
    r"""
    ,[ \n](?:as[ \n])?(?:previously[ \n])?(?:
        (?P<said>(?:the[ \n])?[A-Z][\w.&’'-]*(?:[ \n][A-Z][\w.&’'-]*){0,4})[ \n](?:reported|reports)
      | (?:according[ \n]to|per|reported[ \n]by|as[ \n]reported[ \n]by)[ \n](?P<per>(?:the[ \n])?[A-Z][\w.&’'-]*(?:[ \n][A-Z][\w.&’'-]*){0,4})
    )
    """,
    re.VERBOSE,
)  # , CNN reported


_SIGNATURE = re.compile(r"[-–—~]{1,3}[ ]?(?P<who>[A-Z][^,.;:\n]{2,50})")
_SHORT = 120
_RELAY_REACH = 200


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a quotation, and how that is known; offsets of the mention, or None."""

    start: int | None = None
    end: int | None = None
    identity: Identity = Identity()
    via: Via = "none"
    cue: str | None = None
    frame: Frame | None = None
    relay: str | None = None
    translated: bool = False


NOBODY = Speaker()


class Room:
    """Everybody who speaks in one source."""

    def __init__(self, source: Source, pairs: Sequence[Pair], persons: Persons) -> None:
        self.source = source
        self.persons = persons
        self.pairs = pairs
        self.speakers: list[Speaker] = [NOBODY] * len(pairs)
        self.frames: list[Frame] = []
        self._index_of = {id(pair): index for index, pair in enumerate(pairs)}
        self._top = [
            (index, pair.opened, pair.closed) for index, pair in enumerate(pairs) if pair.parent is None and not pair.title
        ]
        self._subjects: dict[int, tuple[int, Identity]] = {}

    def seat(self) -> list[Speaker]:
        """The speaker of each pair, in their order."""
        blocks: dict[int, list[tuple[int, int, int]]] = {}
        for item in self._top:
            blocks.setdefault(self.source.block_index(item[1]), []).append(item)
        for block_index, spans in blocks.items():
            self._block(block_index, spans)
        self._orphans(list(blocks.items()))
        self._children()
        return self.speakers

    def utterances(self) -> dict[int, int]:
        """Index of a pair → index of the first pair of its utterance, for utterances of more than one."""
        root: dict[int, int] = {}
        for frame in self.frames:
            for (at, index), (next_at, following) in pairwise(frame.quotes):
                if self._split(frame, at, index, next_at, following):
                    root[following] = root.setdefault(index, index)
        for index, pair in enumerate(self.pairs):
            if pair.follows is not None:
                before = self._index_of[id(pair.follows)]
                root[index] = root.setdefault(before, before)
        return root

    def _split(self, frame: Frame, at: int, index: int, next_at: int, following: int) -> bool:
        """Are two quotations of a sentence halves of one, with a tag between: "A," she said, "b"?"""
        body, first, second = self.source.body, self.pairs[index], self.pairs[following]
        one, other = self.speakers[index], self.speakers[following]
        if (
            at > 1
            or one.start is None
            or not (one.start == other.start or one.identity.person == other.identity.person is not None)
        ):
            return False
        if not any(frame.lower[between] in REPORTING for between in range(at + 1, next_at)):
            return False
        return body[second.start].islower() or body[first.end - 1] == ","

    # ------------------------------------------------------------ one paragraph

    def _block(self, block_index: int, spans: list[tuple[int, int, int]]) -> None:
        frames = block_frames(self.source, block_index, spans)
        for frame in frames:
            frame.translated = bool(frame.quotes) and translated(frame)
            for at, index in frame.quotes:
                made = attribute(frame, at)
                if made is not None:
                    self.speakers[index] = self._speaker(made, index)
            self._fill(frame)
            self.frames.append(frame)
        self._carry(frames)

    def _fill(self, frame: Frame) -> None:
        """A quotation without a credit of its own has that of its neighbour in the sentence."""
        known = [index for _, index in frame.quotes if self.speakers[index] is not NOBODY]
        if not known:
            return
        for position, (_, index) in enumerate(frame.quotes):
            if self.speakers[index] is NOBODY:
                earlier = [other for _, other in frame.quotes[:position] if self.speakers[other] is not NOBODY]
                self.speakers[index] = self.speakers[earlier[-1] if earlier else known[0]]

    def _carry(self, frames: list[Frame]) -> None:
        """A sentence that is only a quotation has the speaker of the one before it in the paragraph, else of the one behind."""
        last: Speaker | None = None
        for number, frame in enumerate(frames):
            for _, index in frame.quotes:
                if self.speakers[index] is NOBODY and self.pairs[index].follows is None:
                    if number and not frames[number - 1].quotes:
                        before = self._sentence_speaker(frames[number - 1].start, frames[number - 1].end)
                        last = before if before is not NOBODY else last
                    if last is not None:
                        self.speakers[index] = _carried(last, "continued")
                if self.speakers[index] is not NOBODY:
                    last = self.speakers[index]
        following: Speaker | None = None
        for frame in reversed(frames):
            for _, index in reversed(frame.quotes):
                if self.speakers[index] is NOBODY and following is not None:
                    self.speakers[index] = _carried(following, "continued")
                if self.speakers[index] is not NOBODY:
                    following = self.speakers[index]

    # ------------------------------------------------------------ across paragraphs

    def _orphans(self, blocks: list[tuple[int, list[tuple[int, int, int]]]]) -> None:
        """Continued quotations, and paragraphs that are only a quotation."""
        last_of: dict[int, int] = {}
        for block_index, spans in blocks:
            last_of[block_index] = spans[-1][0]
            first = spans[0][0]
            pair = self.pairs[first]
            if self.speakers[first] is NOBODY:
                before = last_of.get(block_index - 1)
                speaker = NOBODY
                if pair.follows is not None:
                    speaker = (
                        self.speakers[first - 1]
                        if self.pairs[first - 1] is pair.follows
                        else self.speakers[self._index_of[id(pair.follows)]]
                    )
                elif before is not None and self.speakers[before] is not NOBODY:
                    speaker = self.speakers[before]
                else:
                    speaker = self._introduced(block_index)
                if speaker is not NOBODY:
                    for index, _, _ in spans:
                        if self.speakers[index] is NOBODY:
                            self.speakers[index] = _carried(speaker, "continued" if pair.follows is not None else "floating")
        for block_index, spans in blocks:
            if self.speakers[spans[-1][0]].via in ("none", "floating") and (signed := self._signed(block_index)) is not NOBODY:
                for index, _, _ in spans:
                    self.speakers[index] = signed
        for position in range(len(blocks) - 2, -1, -1):
            block_index, spans = blocks[position]
            next_index, next_spans = blocks[position + 1]
            if self.speakers[spans[-1][0]] is NOBODY and (next_index == block_index + 1):
                following = self.speakers[next_spans[0][0]]
                if following is not NOBODY:
                    for index, _, _ in spans:
                        if self.speakers[index] is NOBODY:
                            self.speakers[index] = replace(
                                following, via="pronoun" if following.via == "pronoun" else "floating", cue=None
                            )

    def _introduced(self, block_index: int) -> Speaker:
        """The speaker whom the paragraph before introduces: it ends with a colon, or speaks of one person alone."""
        if block_index < 1:
            return NOBODY
        block = self.source.blocks[block_index - 1]
        return self._sentence_speaker(*self.source.sentence_at(max(block.start, block.end - 1)))

    def _signed(self, block_index: int) -> Speaker:
        """The name behind a dash in a short paragraph below a quotation."""
        if block_index + 1 >= len(self.source.blocks):
            return NOBODY
        block = self.source.blocks[block_index + 1]
        found = _SIGNATURE.match(self.source.body, block.start, block.end) if block.end - block.start < _SHORT else None
        if not found:
            return NOBODY
        start, end = found.span("who")
        identity = self.persons.identify(start, end, end)
        return Speaker(start, end, identity, "direct")

    def _sentence_speaker(self, start: int, end: int) -> Speaker:
        """Who speaks in, or is the subject of, a sentence without a quotation."""
        frame = Frame(start, end, -1)
        frame.add_words(self.source.body, start, end)
        made = sentence_speaker(frame)
        if made is not None:
            return self._speaker(made, -1)
        within = self.persons.between(start, end)
        if frame.lower and frame.lower[-1] == ":" and len({name.person for name in within}) == 1:
            name = within[0]
            return Speaker(name.start, name.end, Identity(name.name, name.person), "direct", None, frame)
        return NOBODY

    def _children(self) -> None:
        """A quotation inside another: its own credit inside the outer marks, else none."""
        for index, pair in enumerate(self.pairs):
            if pair.parent is None or pair.title:
                continue
            start, end = pair.parent.start, pair.parent.end
            frame = Frame(start, end, -1)
            low, high = self.source.sentence_at(pair.opened)
            frame.add_words(self.source.body, max(start, low), pair.opened)
            frame.add_quote(index, pair.opened, pair.closed)
            frame.add_words(self.source.body, pair.closed, min(end, max(high, pair.closed)))
            made = attribute(frame, frame.quotes[0][0])
            self.speakers[index] = replace(self._speaker(made, index), via="nested") if made is not None else Speaker(via="nested")

    # ------------------------------------------------------------ a credit made a speaker

    def _speaker(self, made: Attribution, index: int) -> Speaker:
        identity = self.persons.identify(made.start, made.core_end, made.end)
        via: Via = "direct"
        if identity.pronoun:
            identity = self.resolve(made.start, self.source.body[made.start : made.core_end].lower())
            via = "pronoun"
            outer = self._outer(made, identity) if identity.person else None
            if outer is not None:
                made, identity, via = outer, replace(identity, pronoun=False), "direct"
        self._subjects[self.source.sentence_index(made.start)] = (made.start, identity)
        relay = self._relay(made)
        return Speaker(
            made.start,
            made.end,
            identity,
            via,
            made.cue,
            made.frame,
            relay,
            made.frame.translated,
        )

    def _relay(self, made: Attribution) -> str | None:
        """The outlet through which the words came ("…, CNN reported")."""
        end = min(made.frame.end, made.end + _RELAY_REACH)
        if "report" not in (window := self.source.body[made.end : end]) and " per " not in window and "according to" not in window:
            return None
        found = _RELAY.search(self.source.body, made.end, end)
        return (found["said"] or found["per"]).rstrip(".") if found else None

    def _outer(self, made: Attribution, identity: Identity) -> Attribution | None:
        """The sentence's own subject, if that is whom its pronoun stands for: "Ms. Roe said she was "tired"."""
        main = main_subject(made.frame, made.start)
        if main is None:
            return None
        known = self.persons.identify(main.start, main.core_end, main.end)
        return replace(main, cue=made.cue, cue_start=made.cue_start) if known.person == identity.person else None

    def resolve(self, offset: int, pronoun: str) -> Identity:
        """The last subject person of this and the previous two sentences outside the marks whom the pronoun fits."""
        if pronoun not in ("he", "she"):
            return Identity(pronoun=True)
        here = self.source.sentence_index(offset)
        index, seen = here, 0
        while index >= 0 and seen <= 2:
            found = self._subject_person(index, offset)
            if found is not None and self.persons.goes_by(found.person or "", pronoun):
                return replace(found, pronoun=True)
            index -= 1
            while index >= 0 and self._inside_marks(self.source.sentences[index]):
                index -= 1
            seen += 1
        return Identity(pronoun=True)

    def _inside_marks(self, sentence: tuple[int, int]) -> bool:
        low, high = 0, len(self._top)
        while low < high:
            middle = (low + high) // 2
            if self._top[middle][2] < sentence[1]:
                low = middle + 1
            else:
                high = middle
        return low < len(self._top) and self._top[low][1] < sentence[0]

    def _subject_person(self, index: int, before: int) -> Identity | None:
        """The person whom a sentence has as its subject, outside the marks."""
        known = self._subjects.get(index)
        if known is not None and known[0] < before and known[1].person:
            return known[1]
        start, end = self.source.sentences[index]
        for name in self.persons.between(start, min(end, before)):
            behind = self.source.body[name.end : name.end + 2]
            if self._quoted(name.start) or behind in ("'s", "’s"):
                continue
            front = self.source.body[max(start, name.start - 40) : name.start].split()
            if front and front[-1].lower() in (
                "of",
                "for",
                "with",
                "to",
                "by",
                "from",
                "against",
                "about",
                "than",
                "and",
                "on",
                "in",
            ):
                continue
            return Identity(name.name, name.person)
        return None

    def _quoted(self, offset: int) -> bool:
        low, high = 0, len(self._top)
        while low < high:
            middle = (low + high) // 2
            if self._top[middle][2] <= offset:
                low = middle + 1
            else:
                high = middle
        return low < len(self._top) and self._top[low][1] <= offset


def translated(frame: Frame) -> bool:
    """Do the words outside the marks say that the quotation is a translation?"""
    outside = " ".join(frame.lower)
    return any(cue in outside for cue in TRANSLATION_CUES)


def _carried(speaker: Speaker, via: Via) -> Speaker:
    """The same speaker for another quotation; a pronoun stays one."""
    return replace(speaker, via="pronoun" if speaker.via == "pronoun" else via, cue=None)


def reports(word: str | None) -> bool:
    """Is the cue a verb of speech?"""
    return word is not None and word.lower() in REPORTING
