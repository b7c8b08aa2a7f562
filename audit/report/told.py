"""Claims of one corpus in, plain words out, for any format: who says what, where it stands, as of when. Nothing is escaped here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from audit.model import Claim, Date, Days, Figure, Finding, Passage, Source
from audit.report.parts import Part
from audit.report.snippet import Span, Window, clip, window

SHOWN, NAMED = 6, 40
"""How many passages of one finding are quoted, and how many more are named by file and line."""
WIDTH, READ = 90, 160


@dataclass(frozen=True, slots=True)
class Quoted:
    """One passage of a page: the claims it shows, one a place (several where one text is reprinted), notes, the words."""

    claims: tuple[Claim, ...]
    notes: tuple[str, ...]
    heads: str
    shown: Window
    marks: tuple[Span, ...]


class Value(NamedTuple):
    """What some passages of a finding were read as, those passages, and the spans marked in each."""

    read: str
    passages: tuple[Passage, ...]
    spans: tuple[Sequence[Span], ...]

    @property
    def claims(self) -> list[Claim]:
        """The claims with this value."""
        return [passage.claim for passage in self.passages]


def quoted(part: Part, finding: Finding, spans: Sequence[Sequence[Span]], alone: bool = False) -> list[Quoted]:
    """Each sentence once for each speaker, in the order of the finding, reprints of it joined; `spans` are the marks of each claim.

    `alone`: no table above tells what the claim was read as, and when the document came out.
    """
    made: dict[tuple[str, int, tuple[str, ...]], Quoted] = {}
    for passage, span in zip(finding.passages, spans, strict=True):
        claim = passage.claim
        shown = window(claim, part.source_of(claim))
        notes = _notes(part, passage, _is_told(finding, passage), alone)
        key = (claim.source, shown.start, notes)
        if before := made.get(key):
            wider = max(before.shown, shown, key=lambda each: len(each.text))
            made[key] = replace(before, shown=wider, marks=(*before.marks, *span))
        else:
            made[key] = Quoted((claim,), notes, heads(part, claim), shown, tuple(span))
    return _without_reprints(list(made.values()))


def sentence_of(part: Part, claims: Sequence[Claim]) -> Quoted:
    """The sentence of some claims alone, each claim marked unless it is most of the sentence."""
    shown = window(claims[0], part.source_of(claims[0]))
    spans = tuple((claim.start, claim.end) for claim in claims if 2 * len(claim.text) < len(shown.text))
    return Quoted(tuple(claims), (), heads(part, claims[0]), shown, spans)


def values(part: Part, finding: Finding, spans: Sequence[Sequence[Span]]) -> list[Value]:
    """The passages by what they were read as, in the order of the finding; of quotations by the words that differ too."""
    made: dict[tuple[str, str], Value] = {}
    for passage, span in zip(finding.passages, spans, strict=True):
        read = passage.reads_as or passage.claim.text
        key = (said(part, passage.claim, span) if passage.claim.kind == "quote" else "", read)
        before = made.get(key, Value(read, (), ()))
        made[key] = Value(read, (*before.passages, passage), (*before.spans, span))
    return list(made.values())


def independent(part: Part, claims: Sequence[Claim]) -> list[list[Source]]:
    """The documents of some claims, those of one family of reprints together."""
    members: dict[str, dict[str, Source]] = {}
    for claim in claims:
        members.setdefault(part.family(claim.source), {})[claim.source] = part.source_of(claim)
    return [list(sources.values()) for sources in members.values()]


def named(part: Part, claims: Sequence[Claim], name: Callable[[Part, Source], str]) -> list[str]:
    """The independent sources of some claims: a family of reprints by its first one's name, with the number of the others."""
    return [
        name(part, first) + (f" (and {len(others)} of the same text)" if others else "")
        for first, *others in independent(part, claims)
    ]


def with_role(name: str, source: Source) -> str:
    """The name of a source; a draft or a reference is called so."""
    return name if source.role == "source" else f"{name} ({source.role})"


def kinds(source: Source) -> list[str]:
    """What sort of document it is, where it is more than a source and an article."""
    return [kind for kind in (source.role, source.type) if kind not in ("source", "article")]


def where(part: Part, claim: Claim) -> str:
    """File and line of a claim, and its page where there are pages: "wire.txt:3", "report.pdf:41, page 2"."""
    source = part.source_of(claim)
    line, page = source.locate(claim.start)[0], source.page(claim.start)
    return f"{part.place(claim.source)}:{line}" + (f", page {page}" if page else "")


def said(part: Part, claim: Claim, spans: Sequence[Span]) -> str:
    """The words of a claim, of a date how they were read ("after"); of a quotation the words that are marked in it, if any."""
    if isinstance(claim, Date) and claim.relation != "on":
        return f"{claim.relation} “{clip(claim.text, WIDTH)}”"
    text = part.source_of(claim).text
    inside = sorted({span for span in spans if claim.start <= span[0] and span[1] <= claim.end and text[slice(*span)].strip()})
    if claim.kind != "quote" or not inside:
        return f"“{clip(claim.text, WIDTH)}”"
    return " … ".join(f"“{clip(text[slice(*span)], WIDTH // 2)}”" for span in inside[:4])


def as_of(part: Part, claim: Claim) -> str:
    """The day or days that a claim speaks of, else when its document came out."""
    if isinstance(claim, Figure):
        for days in (claim.as_of, claim.period):
            if days and (days.earliest or days.latest):
                return _days(days)
    return published(part.source_of(claim))


def published(source: Source) -> str:
    """ "published 2023-10-05", "published 2023-10-06 (inferred)", "undated"."""
    how = "" if source.basis == "stated" else f" ({source.basis})"
    return f"published {day(source)}{how}" if source.published else "undated"


def day(source: Source) -> str:
    """When a document came out: "2023-10-05", "2023-10-05 09:00", "2023-10", "undated"."""
    return str(source.published).replace("T", " ") if source.published else "undated"


def heads(part: Part, claim: Claim) -> str:
    """The row and column heads of a claim in a table's cell, which the cell alone does not show; else empty."""
    shown = (clip(head, WIDTH) for head in part.source_of(claim).block_at(claim.start).heads if head.strip())
    return ", ".join(shown)


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


def _notes(part: Part, passage: Passage, is_told: bool, alone: bool) -> tuple[str, ...]:
    words = [published(part.source_of(passage.claim))] if alone else []
    read = clip(passage.reads_as, READ) if is_told else ""
    if read and passage.claim.kind == "quote":
        words.append(read)
    elif read and alone:
        words.append(f"read as {read}")
    return tuple(words)


def _without_reprints(some: Sequence[Quoted]) -> list[Quoted]:
    """Sentences that say the same, word for word, as one with several places."""
    made: dict[tuple[str, tuple[str, ...]], Quoted] = {}
    for each in some:
        key = (each.shown.text, each.notes)
        before = made.get(key)
        made[key] = replace(before, claims=(*before.claims, *each.claims)) if before else each
    return list(made.values())
