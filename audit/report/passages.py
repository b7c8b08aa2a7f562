"""Claims of one corpus in, what a Markdown page shows of each out: the place, who says it, the sentence with its words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.model import Claim, Finding, Source
from audit.report import told
from audit.report.escape import code, inline, markdown
from audit.report.parts import Part
from audit.report.snippet import Piece, Span, clip, pieces
from audit.report.told import NAMED, SHOWN, WIDTH
from audit.report.vocabulary import listed


def passage_lines(part: Part, finding: Finding, spans: Sequence[Sequence[Span]], alone: bool) -> Iterator[str]:
    """The passages as a list, each sentence once however many of its claims take part; `spans` are the marks of each claim.

    `alone`: no table above tells what the claim was read as, and when the document came out.
    """
    quoted = told.quoted(part, finding, spans, alone)
    for each in quoted[:SHOWN]:
        places = listed([origin(part, claim) for claim in each.claims])
        notes = "".join(f", {markdown(note)}" for note in each.notes)
        yield f"- {places}{notes}: {_heads(each.heads)}{marked(pieces(each.shown, each.marks))}"
    if rest := [origin(part, claim) for quote in quoted[SHOWN:] for claim in quote.claims]:
        yield f"- and in {listed(rest[:NAMED])}" + (" and more" if len(rest) > NAMED else "")


def families(part: Part, claims: Sequence[Claim]) -> list[str]:
    """The independent sources of some claims, as Markdown."""
    return told.named(part, claims, label)


def label(part: Part, source: Source) -> str:
    """Who speaks: the publisher, else the file; a draft or a reference is called so."""
    name = markdown(clip(source.publisher, WIDTH)) if source.publisher else code(part.place(source.path))
    return told.with_role(name, source)


def place(part: Part, claim: Claim) -> str:
    """File and line of a claim."""
    return code(told.where(part, claim))


def quoted_text(part: Part, claims: Sequence[Claim], limit: int) -> str:
    """The sentence of some claims in one line of Markdown, each claim marked unless it is most of the sentence."""
    quoted = told.sentence_of(part, claims)
    return _heads(quoted.heads) + marked(pieces(quoted.shown, quoted.marks, limit))


def origin(part: Part, claim: Claim) -> str:
    """Who says a claim, and where: publisher, file and line."""
    source = part.source_of(claim)
    if source.publisher:
        return f"{label(part, source)} {place(part, claim)}"
    return told.with_role(place(part, claim), source)


def _heads(heads: str) -> str:
    return f"({markdown(heads)}) " if heads else ""


def marked(some: Sequence[Piece]) -> str:
    """Pieces as Markdown, those that are marked in bold."""
    return "".join(f"**{inline(piece.text)}**" if piece.marked else inline(piece.text) for piece in some).strip()
