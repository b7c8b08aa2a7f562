"""A passage in, its paragraph in runs of words out: what stands around the sentence, the sentence, the words that count in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from audit.model import Claim, Source
from audit.report.html.places import Place, Places
from audit.report.parts import Part
from audit.report.snippet import LIMIT, Piece, clip, paragraph, pieces, widened
from audit.report.told import WIDTH, Quoted, published, sentence_of, with_role

LONG = 900
"""Characters of the sentence that a passage of a finding shows at most."""


class Run(NamedTuple):
    """Words of one sort: "around" the sentence, "marked" in it, or "" (the rest of it)."""

    text: str
    sort: str = ""


class Side(NamedTuple):
    """One passage: who says it and where (several, where one text is reprinted), notes on it, its words."""

    places: tuple[Place, ...]
    notes: tuple[str, ...]
    heads: str
    runs: tuple[Run, ...]


def side(part: Part, quoted: Quoted, places: Places) -> Side:
    """A passage of a finding as it stands beside the others."""
    first = quoted.claims[0]
    notes = quoted.notes
    dated = published(part.source_of(first))
    if dated not in notes:
        notes = (dated, *notes)
    at = tuple(places.place(part, claim) for claim in quoted.claims)
    return Side(at, notes, quoted.heads, _runs(quoted, part.source_of(first)))


def sentence(part: Part, claims: Sequence[Claim], limit: int = LIMIT) -> list[Run]:
    """The sentence of some claims alone, each claim marked unless it is most of the sentence."""
    quoted = sentence_of(part, claims)
    around = [Run(f"({quoted.heads}) ", "around")] if quoted.heads else []
    return [*around, *_marked(pieces(quoted.shown, quoted.marks, limit))]


def name_of(part: Part, source: Source) -> str:
    """Who speaks: the publisher, else the file; a draft or a reference is called so."""
    name = clip(source.publisher, WIDTH) if source.publisher else part.place(source.path)
    return with_role(name, source)


def _runs(quoted: Quoted, source: Source) -> tuple[Run, ...]:
    shown = widened(quoted.shown, quoted.marks, source)
    before, after = paragraph(shown, source)
    around = [[Run(words, "around")] if words else [] for words in (before, after)]
    return (*around[0], *_marked(pieces(shown, quoted.marks, LONG)), *around[1])


def _marked(some: Sequence[Piece]) -> list[Run]:
    return [Run(piece.text, "marked" if piece.marked else "") for piece in some]
