"""Claims in, links inside the page out: which findings a claim stands in, and where its document shows it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from audit.model import Claim, Finding, Passage, Source
from audit.report.parts import Part
from audit.report.snippet import clip
from audit.report.told import WIDTH, where

TEXT = 600_000
"""Characters of documents that a page shows at most: those with findings before the others."""

LONGEST = 20_000
"""Characters of one paragraph that are shown."""


class Place(NamedTuple):
    """Who says something, file and line, and the anchor of the place in the page (empty where the document is not shown)."""

    who: str
    words: str
    anchor: str


class Reference(NamedTuple):
    """A finding that a claim stands in: its number on the page, its anchor."""

    number: int
    anchor: str


Numbered = tuple[int, str, Part, Finding]
"""A finding as the page shows it: its number, its anchor, and where it comes from."""


class Places:
    """Which documents the page shows, under which anchors, and which findings it shows of each claim."""

    def __init__(self, each: Sequence[Part], found: Sequence[Numbered]) -> None:
        self._found: dict[tuple[str | None, str, str], list[Reference]] = {}
        named: dict[tuple[str | None, str], None] = {}
        self._numbers: dict[tuple[str | None, str], Reference] = {}
        for number, anchor, part, finding in found:
            self._numbers[part.corpus, finding.id] = Reference(number, anchor)
            for passage in finding.passages:
                named[part.corpus, passage.claim.source] = None
                self._found.setdefault((part.corpus, passage.claim.source, passage.claim.id), []).append(Reference(number, anchor))
        self.shown = dict(_within(TEXT, each, named))

    def anchor(self, part: Part, source: Source) -> str:
        """The anchor of a document; empty where it is not shown."""
        index = self.shown.get((part.corpus, source.path))
        return "" if index is None else f"document-{index}"

    def mark(self, part: Part, claim: Claim) -> str:
        """The anchor of a claim in its document, else of the document; empty where that is not shown."""
        source = part.source_of(claim)
        document, block = self.anchor(part, source), source.block_at(claim.start)
        marked = claim.start < min(block.end, block.start + LONGEST)
        return f"{document}-{claim.start}" if document and marked else document

    def place(self, part: Part, claim: Claim) -> Place:
        """Where a claim stands, for a link to it."""
        publisher = part.source_of(claim).publisher
        role = part.source_of(claim).role
        who = [clip(publisher, WIDTH)] if publisher else []
        return Place(" ".join([*who, *([f"({role})"] if role != "source" else [])]), where(part, claim), self.mark(part, claim))

    def number(self, part: Part, finding: Finding) -> Reference | None:
        """A finding's own place on the page; None where it is not shown."""
        return self._numbers.get((part.corpus, finding.id))

    def references(self, part: Part, claims: Iterable[Claim]) -> list[Reference]:
        """The findings that these claims stand in, in the order of the page."""
        return sorted({each for claim in claims for each in self._found.get((part.corpus, claim.source, claim.id), ())})


def claims_shown(part: Part) -> list[Passage]:
    """Every claim that is known with what it was read as, in source order; without them, those that the report speaks of."""
    made = {(passage.claim.source, passage.claim.id): passage for passage in part.report.read or _mentioned(part)}
    return sorted(made.values(), key=lambda passage: (passage.claim.source, passage.claim.start, -passage.claim.end))


def _mentioned(part: Part) -> Iterator[Passage]:
    """The claims of groups and topics, then, since they have their readings, those of holds, excused items and findings."""
    checked = part.checked
    yield from (Passage(claim) for judged in checked.judged for claim in judged.group.claims)
    yield from (Passage(row.claim, row.reads_as) for topic in checked.topics for row in topic.rows)
    yield from (passage for hold in checked.holds for passage in hold.passages)
    yield from (passage for finding in (*checked.excused, *checked.findings) for passage in finding.passages)


def _within(
    limit: int, each: Sequence[Part], named: Collection[tuple[str | None, str]]
) -> Iterator[tuple[tuple[str | None, str], int]]:
    """The documents that are shown, with their numbers in the order of the corpora."""
    known = [((part.corpus, path), len(source.text)) for part in each for path, source in part.sources.items()]
    kept, room = set(), limit
    for key, size in sorted(known, key=lambda row: row[0] not in named):
        if size <= room:
            kept.add(key)
            room -= size
    yield from ((key, number) for number, (key, _) in enumerate(known) if key in kept)
