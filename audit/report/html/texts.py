"""A document and its claims in, the document as a part of the page out: every claim marked, with what it was read as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from audit.model import Block, Figure, Passage, Source
from audit.report.claims import range_text
from audit.report.decimals import ends, grouped
from audit.report.html.places import LONGEST, Places, Reference, claims_shown
from audit.report.html.runs import name_of
from audit.report.parts import Part
from audit.report.snippet import EMPHASIS, clip
from audit.report.told import READ, kinds, published

NOTE = 240


class Open(NamedTuple):
    """A mark begins: the kinds of the claims that stand there, its anchor."""

    kinds: str
    anchor: str


class Close(NamedTuple):
    """A mark ends: what its claims were read as, and the findings that they stand in."""

    kinds: str
    read: str
    references: tuple[Reference, ...]


Bit = str | Open | Close


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of a document, its words and marks in order."""

    sort: str
    heads: str
    bits: tuple[Bit, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A document as the page shows it."""

    anchor: str
    place: str
    name: str
    published: str
    notes: tuple[str, ...]
    claims: int
    references: tuple[Reference, ...]
    paragraphs: tuple[Paragraph, ...]


class _Mark(NamedTuple):
    """Claims that cover the same words."""

    start: int
    end: int
    passages: tuple[Passage, ...]


def texts(part: Part, places: Places) -> Iterator[Text]:
    """The documents that the page shows, in the order of the corpus."""
    by_source: dict[str, list[Passage]] = {}
    for passage in claims_shown(part):
        by_source.setdefault(passage.claim.source, []).append(passage)
    for path, source in part.sources.items():
        if anchor := places.anchor(part, source):
            yield _text(part, source, by_source.get(path, []), anchor, places)


def _text(part: Part, source: Source, passages: Sequence[Passage], anchor: str, places: Places) -> Text:
    reprinted = part.reprinted(source.path)
    same = f"the same text as {reprinted}" if reprinted else ""
    note = clip(source.note, NOTE) if source.note else ""
    return Text(
        anchor=anchor,
        place=part.place(source.path),
        name=name_of(part, source) if source.publisher else "",
        published=published(source),
        notes=tuple(word for word in (*kinds(source), same, note) if word),
        claims=len(passages),
        references=tuple(places.references(part, [passage.claim for passage in passages])),
        paragraphs=tuple(_paragraphs(part, source, _marks(passages), places)),
    )


def _marks(passages: Sequence[Passage]) -> list[_Mark]:
    """One mark for claims of the same words, in order of their starts, the longer before the shorter."""
    made: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        made.setdefault((passage.claim.start, -passage.claim.end), []).append(passage)
    return [_Mark(start, -end, tuple(some)) for (start, end), some in sorted(made.items(), key=lambda row: row[0])]


def _paragraphs(part: Part, source: Source, marks: Sequence[_Mark], places: Places) -> Iterator[Paragraph]:
    at = 0
    for block in source.blocks:
        inside: list[_Mark] = []
        while at < len(marks) and marks[at].start < block.end:
            if marks[at].start >= block.start:
                inside.append(marks[at])
            at += 1
        bits = tuple(_Weaving(part, source, places).woven(block, inside))
        if any(isinstance(bit, Open) or (isinstance(bit, str) and bit.strip()) for bit in bits):
            yield Paragraph(block.kind, ", ".join(head for head in block.heads if head.strip()), bits)


class _Weaving:
    """Words and marks of one block woven into one row, the marks inside each other as they must be in HTML."""

    def __init__(self, part: Part, source: Source, places: Places) -> None:
        self._part, self._source, self._places = part, source, places

    def woven(self, block: Block, marks: Sequence[_Mark]) -> Iterator[Bit]:
        """Words, starts and ends in order; a mark that reaches over the end of the one around it ends there."""
        stop = min(block.end, block.start + LONGEST)
        at, around = block.start, list[_Mark]()
        started: set[int] = set()
        for mark in marks:
            if mark.start >= stop:
                break
            while around and around[-1].end <= mark.start:
                yield from self._ended(at, around[-1])
                at = max(at, around.pop().end)
            yield self._words(at, mark.start)
            at = mark.start
            yield Open(_kinds(mark), self._places.mark(self._part, mark.passages[0].claim) if at not in started else "")
            started.add(at)
            around.append(mark._replace(end=min(mark.end, around[-1].end if around else stop)))
        while around:
            yield from self._ended(at, around[-1])
            at = max(at, around.pop().end)
        yield self._words(at, stop)
        if stop < block.end:
            yield " …"

    def _ended(self, at: int, mark: _Mark) -> Iterator[Bit]:
        yield self._words(at, mark.end)
        found = self._places.references(self._part, [passage.claim for passage in mark.passages])
        yield Close(_kinds(mark), " · ".join(map(_reading, mark.passages)), tuple(found))

    def _words(self, start: int, end: int) -> str:
        """The words of a stretch, without the marks of emphasis."""
        text, body = self._source.text[start:end], self._source.body[start:end]
        if text == body or not any(mark in text for mark in EMPHASIS):
            return text
        return "".join(sign for sign, blank in zip(text, body, strict=True) if blank != " " or sign not in EMPHASIS)


def _kinds(mark: _Mark) -> str:
    return " ".join(dict.fromkeys(passage.claim.kind for passage in mark.passages))


def _reading(passage: Passage) -> str:
    """ "Figure: about 31,000 people; taken as 30500 to 31500"."""
    claim = passage.claim
    read = clip(passage.reads_as or claim.text, READ)
    taken = f"; taken as {taken}" if isinstance(claim, Figure) and (taken := _taken(claim)) else ""
    return f"{claim.kind.capitalize()}: {read}{taken}"


def _taken(figure: Figure) -> str:
    """The range that a reader takes, where it is more than the number written."""
    if figure.soft == figure.written:
        return ""
    low, high = ends(figure.soft)
    return range_text(low and grouped(low), high and grouped(high))
