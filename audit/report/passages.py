"""Claims of one corpus in, what a page shows of each out: the place, who says it, the sentence with its words marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from audit.model import Claim, Date, Days, Figure, Finding, Passage, Source
from audit.report.escape import code, inline, markdown
from audit.report.parts import Part
from audit.report.snippet import Piece, Span, Window, clip, pieces, window
from audit.report.vocabulary import listed

SHOWN, NAMED = 6, 40
"""How many passages of one finding are quoted, and how many more are named by file and line."""
WIDTH, READ = 90, 160


@dataclass(frozen=True, slots=True)
class Quoted:
    """One passage of a page: the places it stands at (several where one text is reprinted), a note, the words."""

    places: tuple[str, ...]
    note: str
    heads: str
    shown: Window
    marks: tuple[Span, ...]


def passage_lines(part: Part, finding: Finding, spans: Sequence[Sequence[Span]], alone: bool = False) -> Iterator[str]:
    """The passages as a list, each sentence once however many of its claims take part; `spans` are the marks of each claim.

    `alone`: no table above tells what the claim was read as, and when the document came out.
    """
    quoted = _without_reprints(_quoted(part, finding, spans, alone))
    for each in quoted[:SHOWN]:
        yield f"- {listed(each.places)}{each.note}: {each.heads}{_marked(pieces(each.shown, each.marks))}"
    if rest := [each for quote in quoted[SHOWN:] for each in quote.places]:
        yield f"- and in {listed(rest[:NAMED])}" + (" and more" if len(rest) > NAMED else "")


def families(part: Part, claims: Sequence[Claim]) -> list[str]:
    """The independent sources of some claims: a family of reprints is one, named by its first, with the number of the others."""
    members: dict[str, dict[str, Source]] = {}
    for claim in claims:
        members.setdefault(part.family(claim.source), {})[claim.source] = part.source_of(claim)
    told = []
    for sources in members.values():
        first, *others = sources.values()
        told.append(label(part, first) + (f" (and {len(others)} of the same text)" if others else ""))
    return told


def label(part: Part, source: Source) -> str:
    """Who speaks: the publisher, else the file; a draft or a reference is called so."""
    name = markdown(clip(source.publisher, WIDTH)) if source.publisher else code(part.place(source.path))
    return name if source.role == "source" else f"{name} ({source.role})"


def place(part: Part, claim: Claim) -> str:
    """File and line of a claim."""
    line, _ = part.source_of(claim).locate(claim.start)
    return code(f"{part.place(claim.source)}:{line}")


def quoted_text(part: Part, claims: Sequence[Claim], limit: int) -> str:
    """The sentence of some claims in one line of Markdown, each claim marked unless it is most of the sentence."""
    shown = window(claims[0], part.source_of(claims[0]))
    spans = [(claim.start, claim.end) for claim in claims if 2 * len(claim.text) < len(shown.text)]
    return _heads(part, claims[0]) + _marked(pieces(shown, spans, limit))


def said(part: Part, claim: Claim, spans: Sequence[Span]) -> str:
    """The words of a claim, of a date how they were read ("after"); of a quotation the words that are marked in it, if any."""
    if isinstance(claim, Date) and claim.relation != "on":
        return f"{claim.relation} “{markdown(clip(claim.text, WIDTH))}”"
    text = part.source_of(claim).text
    inside = sorted({span for span in spans if claim.start <= span[0] and span[1] <= claim.end and text[slice(*span)].strip()})
    if claim.kind != "quote" or not inside:
        return f"“{markdown(clip(claim.text, WIDTH))}”"
    return " … ".join(f"“{markdown(clip(text[slice(*span)], WIDTH // 2))}”" for span in inside[:4])


def origin(part: Part, claim: Claim) -> str:
    """Who says a claim, and where: publisher, file and line."""
    source = part.source_of(claim)
    return f"{label(part, source)} {place(part, claim)}" if source.publisher or source.role != "source" else place(part, claim)


def as_of(part: Part, claim: Claim) -> str:
    """The day or days that a claim speaks of, else when its document came out."""
    if isinstance(claim, Figure):
        for days in (claim.as_of, claim.period):
            if days and (days.earliest or days.latest):
                return _days(days)
    return published(part.source_of(claim))


def published(source: Source) -> str:
    """ "published 2023-10-05", "published 2023-10-06 (inferred)", "undated"."""
    how = "" if source.basis == "stated" else f" ({markdown(source.basis)})"
    return f"published {day(source)}{how}" if source.published else "undated"


def day(source: Source) -> str:
    """When a document came out: "2023-10-05", "2023-10-05 09:00", "2023-10", "undated"."""
    return str(source.published).replace("T", " ") if source.published else "undated"


def _quoted(part: Part, finding: Finding, spans: Sequence[Sequence[Span]], alone: bool) -> list[Quoted]:
    """One a sentence and speaker, in the order of the finding."""
    made: dict[tuple[str, int, str], Quoted] = {}
    for passage, span in zip(finding.passages, spans, strict=True):
        claim = passage.claim
        shown = window(claim, part.source_of(claim))
        read = passage.reads_as if _is_told(finding, passage) else ""
        note = _note(part, claim, read, alone)
        key = (claim.source, shown.start, note)
        if before := made.get(key):
            wider = max(before.shown, shown, key=lambda each: len(each.text))
            made[key] = replace(before, shown=wider, marks=(*before.marks, *span))
        else:
            made[key] = Quoted((origin(part, claim),), note, _heads(part, claim), shown, tuple(span))
    return list(made.values())


def _is_told(finding: Finding, passage: Passage) -> bool:
    """Is the reading told beside the passage? Of a quotation, its speaker; of one value alone, what its words do not say."""
    if passage.claim.kind == "quote":
        return True
    repeats = finding.severity == "note" and passage.claim.text in passage.reads_as
    return len(finding.passages) == 1 and not repeats


def _days(days: Days) -> str:
    first, last = days.earliest, days.latest
    if first == last:
        return str(first)
    if first is None or last is None:
        return f"until {last}" if last else f"since {first}"
    return f"{first} to {last}"


def _note(part: Part, claim: Claim, read: str, alone: bool) -> str:
    words = [published(part.source_of(claim))] if alone else []
    if read and claim.kind == "quote":
        words.append(markdown(clip(read, READ)))
    elif read and alone:
        words.append(f"read as {markdown(clip(read, READ))}")
    return "".join(f", {word}" for word in words)


def _heads(part: Part, claim: Claim) -> str:
    """The row and column heads of a claim in a table's cell, which the cell alone does not show."""
    heads = [markdown(clip(head, WIDTH)) for head in part.source_of(claim).block_at(claim.start).heads if head.strip()]
    return f"({', '.join(heads)}) " if heads else ""


def _without_reprints(quoted: Sequence[Quoted]) -> list[Quoted]:
    """Sentences that say the same, word for word, as one with several places."""
    made: dict[tuple[str, str], Quoted] = {}
    for each in quoted:
        key = (each.shown.text, each.note)
        before = made.get(key)
        made[key] = replace(before, places=(*before.places, *each.places)) if before else each
    return list(made.values())


def _marked(some: Sequence[Piece]) -> str:
    return "".join(f"**{inline(piece.text)}**" if piece.marked else inline(piece.text) for piece in some).strip()
