"""A passage in, its paragraph in runs of words out: what stands around the sentence, the sentence, the words that count in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from audit.model import Claim, Source
from audit.report.html.places import Place, Places
from audit.report.parts import Part
from audit.report.snippet import LIMIT, Span, clip, paragraph, pieces, widened, window
from audit.report.told import WIDTH, Quoted, heads, published

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
    shown = window(claims[0], part.source_of(claims[0]))
    spans: list[Span] = [(claim.start, claim.end) for claim in claims if 2 * len(claim.text) < len(shown.text)]
    told = heads(part, claims[0])
    return [
        *([Run(f"({told}) ", "around")] if told else []),
        *(Run(piece.text, "marked" if piece.marked else "") for piece in pieces(shown, spans, limit)),
    ]


def name_of(part: Part, source: Source) -> str:
    """Who speaks: the publisher, else the file; a draft or a reference is called so."""
    name = clip(source.publisher, WIDTH) if source.publisher else part.place(source.path)
    return name if source.role == "source" else f"{name} ({source.role})"


def _runs(quoted: Quoted, source: Source) -> tuple[Run, ...]:
    shown = widened(quoted.shown, quoted.marks, source)
    before, after = paragraph(shown, source)
    inside = [Run(piece.text, "marked" if piece.marked else "") for piece in pieces(shown, quoted.marks, LONG)]
    around = [Run(before, "around")] if before else []
    return (*around, *inside, *([Run(after, "around")] if after else []))
