"""The quotations of a source in, each one's speaker out: sentence by sentence, then by what stands around."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from audit.extract.quotes.marks import Pair
from audit.extract.speakers.attribution import Attribution
from audit.extract.speakers.behind import introduces_clause, tag_behind
from audit.extract.speakers.cues import REPORTING, TRANSLATION_CUES
from audit.extract.speakers.frames import Frame, block_frames
from audit.extract.speakers.grammar import is_finite
from audit.extract.speakers.passive import said_by_nobody
from audit.extract.speakers.people import Identity, Persons
from audit.extract.speakers.sentence import attribute, main_subject, sentence_speaker
from audit.extract.speakers.speaker import NOBODY, Speaker, carried
from audit.extract.speakers.subject_log import SubjectLog
from audit.model import Source, Via

_OUTLET = r"(?:the[ \n])?[A-Z][\w.&’'-]*(?:[ \n][A-Z][\w.&’'-]*){0,4}"
_RELAY = re.compile(
    rf"""
    ,[ \n](?:as[ \n])?(?:previously[ \n])?(?:
        (?P<said>{_OUTLET})[ \n](?:reported|reports)
      | (?:according[ \n]to|per|reported[ \n]by|as[ \n]reported[ \n]by)[ \n](?P<per>{_OUTLET})
    )
    """,
    re.VERBOSE,
)  # , CNN reported
_SIGNATURE = re.compile(r"[-–—~]{1,3}[ ]?(?P<who>[A-Z][^,.;:\n]{2,50})")
_BY_ITSELF = re.compile(r"\(?(?P<that>That['’]s[ ]|That[ ]was[ ]|So[ ]said[ ])?(?=[A-Z])")
_TRANSLATING = frozenset(word for cue in TRANSLATION_CUES for word in cue.split()[-1:]) - {"from"} | {"translated"}
"""One of these stands in each of the cues."""
_SHORT = 120
_TITLE_REACH = 40
_RELAY_REACH = 200
_LONGEST = 5_000
"""Letters of a sentence that may introduce a speaker."""


class Room:
    """Everybody who speaks in one source."""

    def __init__(self, source: Source, pairs: Sequence[Pair], persons: Persons) -> None:
        self.source = source
        self.persons = persons
        self.pairs = pairs
        self.speakers: list[Speaker] = [NOBODY] * len(pairs)
        self.frames: list[Frame] = []
        self._silent: set[int] = set()  # told, and the sentence does not say by whom
        self._index_of = {id(pair): index for index, pair in enumerate(pairs)}
        self._top = [
            (index, pair.opened, pair.closed) for index, pair in enumerate(pairs) if pair.parent is None and not pair.title
        ]
        self._log = SubjectLog(source, persons, [(opened, closed) for _, opened, closed in self._top])

    def seat(self) -> list[Speaker]:
        """The speaker of each pair, in their order."""
        blocks: dict[int, list[tuple[int, int, int]]] = {}
        for item in self._top:
            blocks.setdefault(self.source.block_index(item[1]), []).append(item)
        for block_index, spans in blocks.items():
            self._block(block_index, spans)
        self._orphans([(block_index, [index for index, _, _ in spans]) for block_index, spans in blocks.items()])
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
                elif said_by_nobody(frame, at):
                    self._silent.add(index)
            self._fill(frame)
            self.frames.append(frame)
        self._carry(frames)

    def _fill(self, frame: Frame) -> None:
        """A quotation without a credit of its own has that of its neighbour in the sentence."""
        known = [index for _, index in frame.quotes if self.speakers[index] is not NOBODY]
        if not known:
            return
        for position, (_, index) in enumerate(frame.quotes):
            if self.speakers[index] is NOBODY and index not in self._silent:
                earlier = [other for _, other in frame.quotes[:position] if self.speakers[other] is not NOBODY]
                self.speakers[index] = self.speakers[earlier[-1] if earlier else known[0]]

    def _carry(self, frames: list[Frame]) -> None:
        """A sentence that is only a quotation has the speaker of the one before it in the paragraph, else of the one behind."""
        last = NOBODY
        for number, frame in enumerate(frames):
            for _, index in frame.quotes:
                if index in self._silent:
                    continue
                if self.speakers[index] is NOBODY and self.pairs[index].follows is None:
                    if number and not frames[number - 1].quotes:
                        last = self._sentence_speaker(frames[number - 1]) or last
                    behind = self._behind(index, frames[number + 1]) if number + 1 < len(frames) else NOBODY
                    self.speakers[index] = behind or carried(last, "continued")
                last = self.speakers[index] or last
        following = NOBODY
        for frame in reversed(frames):
            for _, index in reversed(frame.quotes):
                if index in self._silent:
                    continue
                self.speakers[index] = self.speakers[index] or carried(following, "continued")
                following = self.speakers[index]
        if frames[0].quotes and not following:
            self._by_paragraph(frames)

    def _by_paragraph(self, frames: list[Frame]) -> None:
        """The one person or body that the other sentences of a paragraph have as their subject."""
        subjects = [who for frame in frames if not frame.quotes and (who := self._sentence_speaker(frame))]
        if subjects and len({who.identity.person or who.identity.name for who in subjects}) == 1:
            self._fall_to([index for frame in frames for _, index in frame.quotes], subjects[0], False)

    # ------------------------------------------------------------ across paragraphs

    def _orphans(self, blocks: list[tuple[int, list[int]]]) -> None:
        """Paragraphs whose quotations have no speaker yet: continued ones, then by the paragraphs around them."""
        last_of: dict[int, int] = {}
        for block_index, indices in blocks:
            last_of[block_index] = indices[-1]
            if not self.speakers[indices[0]]:
                self._fall_to(
                    indices, self._from_before(block_index, indices[0], last_of), self.pairs[indices[0]].follows is not None
                )
            if self.speakers[indices[-1]].via in ("none", "floating") and (signed := self._signed(block_index)):
                for index in indices:
                    self.speakers[index] = signed
        for (block_index, indices), (next_index, following) in reversed(list(pairwise(blocks))):
            if next_index == block_index + 1 and not self.speakers[indices[-1]]:
                self._fall_to(indices, self.speakers[following[0]], False)

    def _from_before(self, block_index: int, first: int, last_of: Mapping[int, int]) -> Speaker:
        """The speaker whom a paragraph takes over: of the quotation it continues, of the paragraph before, of its own subject."""
        follows = self.pairs[first].follows
        if follows is not None:
            return self.speakers[self._index_of[id(follows)]]
        before = last_of.get(block_index - 1)
        return (self.speakers[before] if before is not None else NOBODY) or self._introduced(block_index)

    def _fall_to(self, indices: Sequence[int], speaker: Speaker, goes_on: bool) -> None:
        """Give the quotations that have no speaker this one."""
        for index in indices:
            if index not in self._silent:
                self.speakers[index] = self.speakers[index] or carried(speaker, "continued" if goes_on else "floating")

    def _introduced(self, block_index: int) -> Speaker:
        """The speaker whom the paragraph before introduces: it ends with a colon, or speaks of one person alone."""
        if block_index < 1:
            return NOBODY
        block = self.source.blocks[block_index - 1]
        if block.kind == "heading" and not self.source.body[block.start : block.end].rstrip().endswith(":"):
            return NOBODY
        start, end = self.source.sentence_at(max(block.start, block.end - 1))
        return self._sentence_speaker(Frame(start, end, block_index - 1)) if end - start <= _LONGEST else NOBODY

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

    def _behind(self, index: int, frame: Frame) -> Speaker:
        """Who speaks by the sentence behind a question or an exclamation ("Why?" Ann Roe, the mayor, said), or by a name alone."""
        if frame.quotes:
            return NOBODY
        if self.source.body[self.pairs[index].start : self.pairs[index].end].rstrip("'’ ")[-1:] in ("?", "!", ","):
            whole = Frame(frame.start, frame.end, frame.block)
            whole.add_quote(index, self.pairs[index].opened, self.pairs[index].closed)
            whole.add_words(self.source.body, frame.start, frame.end)
            made = tag_behind(whole, 0)
            if made is not None and not introduces_clause(whole, made):
                return self._speaker(made, index)
        return self._named_behind(frame)

    def _named_behind(self, frame: Frame) -> Speaker:
        """The name that stands by itself behind a quotation: "…" Ann Roe, the mayor. / "…" That's Ann Roe. / "…" (Ann Roe.)"""
        found = _BY_ITSELF.match(self.source.body, frame.start, frame.end)
        if found is None:
            return NOBODY
        within = self.persons.between(found.end(), min(frame.end, found.end() + _TITLE_REACH))
        if not frame.words:
            frame.add_words(self.source.body, frame.start, frame.end)
        if not within or (found["that"] is None and any(is_finite(frame, index) for index in range(len(frame.words)))):
            return NOBODY
        name = within[0]
        return Speaker(name.start, name.end, Identity(name.name, name.person), "direct")

    def _sentence_speaker(self, frame: Frame) -> Speaker:
        """Who speaks in, or is the subject of, a sentence without a quotation."""
        if not frame.words:
            frame.add_words(self.source.body, frame.start, frame.end)
        made = sentence_speaker(frame)
        if made is not None:
            return self._speaker(made, -1)
        within = self.persons.between(frame.start, frame.end)
        if frame.lower and frame.lower[-1] == ":" and len({name.person for name in within}) == 1:
            name = within[0]
            return Speaker(name.start, name.end, Identity(name.name, name.person), "direct")
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
            identity = self._log.resolve(made.start, self.source.body[made.start : made.core_end].lower())
            made, identity = self._outer(made, identity, index >= 0 and made.start < self.pairs[index].opened)
            via = "pronoun" if identity.pronoun else "direct"
        self._log.note(made.start, identity)
        return Speaker(made.start, made.end, identity, via, made.cue, self._relay(made), made.frame.translated)

    def _relay(self, made: Attribution) -> str | None:
        """The outlet through which the words came ("…, CNN reported")."""
        end = min(made.frame.end, made.end + _RELAY_REACH)
        if "report" not in (window := self.source.body[made.end : end]) and " per " not in window and "according to" not in window:
            return None
        found = _RELAY.search(self.source.body, made.end, end)
        return (found["said"] or found["per"]).rstrip(".") if found else None

    def _outer(self, made: Attribution, identity: Identity, in_front: bool) -> tuple[Attribution, Identity]:
        """The sentence's own subject, if that is whom its pronoun stands for: "Ms. Roe said she was "tired"."""
        main = main_subject(made.frame, made.start)
        if main is None:
            return made, identity
        outer = replace(main, cue=made.cue, cue_start=made.cue_start)
        known = self.persons.identify(main.start, main.core_end, main.end)
        pronoun, written = (self.source.body[a:b].lower() for a, b in ((made.start, made.core_end), (main.start, main.core_end)))
        if pronoun == written and in_front:
            return outer, identity
        if identity.person is not None and known.person == identity.person:
            return outer, known
        body = known.person is None and known.name is not None and not known.unnamed
        return (outer, known) if body and in_front and pronoun in ("it", "they") else (made, identity)


def translated(frame: Frame) -> bool:
    """Do the words outside the marks say that the quotation is a translation?"""
    if _TRANSLATING.isdisjoint(frame.lower):
        return False
    outside = " ".join(frame.lower)
    return any(cue in outside for cue in TRANSLATION_CUES)
