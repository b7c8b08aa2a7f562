"""A source and its claims in, its lines with the claims marked in place and read out: for whoever writes a rule or a pattern."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.model import Claim, Date, Figure, Name, Quote, Source
from audit.report.claims import days_text, range_text
from audit.report.decimals import ends
from audit.report.escape import plain
from audit.report.snippet import clip
from audit.report.vocabulary import counted

COLOURS = {"figure": "36", "date": "33", "quote": "32", "name": "35"}
WIDTH, READ = 60, 400
RUN = 240
"""Characters of a stretch without a claim that are shown at most."""


class Line(NamedTuple):
    """One line of a source's text, `[start, end)`."""

    start: int
    end: int


def claims_shown(source: Source, claims: Sequence[Claim], colour: bool = False) -> str:
    """Every line that holds a claim, each claim in numbered brackets, and below it a row a claim: what it was read as."""
    made = list(_head(source, claims))
    lines = _lines(source.text)
    at = 0
    open_claims: list[tuple[int, Claim]] = []
    for line in lines:
        began = []
        while at < len(claims) and claims[at].start < line.end:
            began.append((at + 1, claims[at]))
            at += 1
        if open_claims or began:
            made += _line(source, line, [*open_claims, *began], colour)
            made += [_row(number, claim, colour) for number, claim in began]
        open_claims = [(number, claim) for number, claim in [*open_claims, *began] if claim.end > line.end]
    return "\n".join(made).rstrip() + "\n\n"


def _head(source: Source, claims: Sequence[Claim]) -> Iterator[str]:
    dated = f"published {source.published} ({source.basis})" if source.published else "undated"
    yield plain(f"=== {source.path}: {dated}, {source.type}, {counted(len(claims), 'claim')}")


def _lines(text: str) -> Iterator[Line]:
    at = 0
    for words in text.splitlines(keepends=True):
        yield Line(at, at + len(words))
        at += len(words)


def _line(source: Source, line: Line, marked: Sequence[tuple[int, Claim]], colour: bool) -> Iterator[str]:
    """A blank line, then the line with a bracket at each end of a claim."""
    signs: list[tuple[int, int, int, str]] = []
    for number, claim in marked:
        on, off = _style(claim.kind, colour)
        if claim.start >= line.start:
            signs.append((claim.start, 1, -claim.end, f"{on}[{number}: {off}"))
        if claim.end <= line.end:
            signs.append((claim.end, 0, -claim.start, f"{on}]{off}"))
    yield ""
    pieces, at = [f"{source.locate(line.start)[0]:>4}  "], line.start
    for offset, _, _, sign in sorted(signs):
        pieces += [_run(source.text[at:offset]), sign]
        at = offset
    pieces.append(_run(source.text[at : line.end]))
    yield "".join(pieces).rstrip()


def _run(text: str) -> str:
    """A stretch between two brackets, its middle left out where it is long."""
    text = plain(text)
    return text if len(text) <= RUN else f"{text[: RUN // 2]} … {text[-RUN // 2 :]}"


def _row(number: int, claim: Claim, colour: bool) -> str:
    on, off = _style(claim.kind, colour)
    told = "; ".join(part for part in _reading(claim) if part)
    return f"{number:>8}  {on}{claim.kind:<6}{off}  {plain(clip(claim.text, WIDTH))}  =  {plain(clip(told, READ))}"


def _style(kind: str, colour: bool) -> tuple[str, str]:
    return (f"\x1b[{COLOURS[kind]}m", "\x1b[0m") if colour else ("", "")


# ---------------------------------------------------------------- what a claim was read as


def _reading(claim: Claim) -> Iterator[str]:
    if isinstance(claim, Figure):
        yield from _figure(claim)
    elif isinstance(claim, Date):
        yield from _date(claim)
    elif isinstance(claim, Quote):
        yield from _quote(claim)
    elif isinstance(claim, Name):
        yield f"person {claim.name}"
        yield from _given(("title", claim.title), ("age", claim.age))
    yield from _given(("in the", claim.position if claim.position != "body" else ""))
    yield "inside a quotation" if claim.quoted else ""


def _figure(figure: Figure) -> Iterator[str]:
    written, soft = range_text(*ends(figure.written)), range_text(*ends(figure.soft))
    unit = f" {figure.unit}" if figure.unit else ""
    yield f"{figure.role} {written}{unit}" + (f" per {figure.per}" if figure.per else "")
    yield f"taken as {soft}" if soft != written else ""
    yield f"a pair of {figure.pair[0]} and {figure.pair[1]}" if figure.pair else ""
    yield f"of {figure.subject}" if figure.subject else "no subject"
    yield from _given(("noun", figure.noun), ("verb", figure.predicate), ("share of", " ".join(figure.base)))
    yield f"in {days_text(figure.period)}" if figure.period else "no period"
    yield f"as of {days_text(figure.as_of)}" if figure.as_of else ""
    yield from _given(("place", figure.place), ("", figure.derived), ("hedge", _unless(figure.hedge, "none")))
    yield from _given(("", _unless(figure.modality, "fact")), ("said by", figure.stated_by))
    yield "an estimate" if figure.estimate else ""
    yield "revised" if figure.revised else ""


def _date(claim: Date) -> Iterator[str]:
    if claim.fault:
        yield f"no such day: {claim.fault}"
    yield f"{claim.role} {days_text(claim.days)}" if claim.resolved else f"{claim.role} unresolved"
    yield from _given(("relation", _unless(claim.relation, "on")), ("timex", claim.timex), ("precision", claim.precision))
    yield f"the line before {claim.boundary}" if claim.boundary else ""
    yield f"or {days_text(claim.other)}" if claim.other else ""
    yield from _given(("at", claim.clock), ("", claim.zone))
    yield f"of {claim.subject}" if claim.subject else "no subject"
    yield from _given(("verb", claim.predicate), ("", _unless(claim.modality, "fact")))


def _quote(quote: Quote) -> Iterator[str]:
    if not quote.speech:
        yield "not speech"
        return
    if quote.speaker is None:
        yield "no speaker"
    else:
        named = f" ({quote.speaker_name})" if quote.speaker_name and quote.speaker_name != quote.speaker else ""
        yield f"said by {quote.speaker}{named}"
    yield from _given(("found by", _unless(quote.via, "none")), ("cue", quote.cue), ("for", quote.behalf), ("through", quote.relay))
    for told, words in (
        (quote.unnamed, "a speaker without a name"),
        (quote.fragment, "a fragment"),
        (quote.translated, "translated"),
        (quote.nested is not None, "inside another quotation"),
        (quote.utterance not in (None, quote.id), "goes on from an earlier quotation"),
    ):
        yield words if told else ""


def _given(*fields: tuple[str, object]) -> Iterator[str]:
    """ "name value" for each field that has a value."""
    yield from (f"{name} {value}".strip() for name, value in fields if value not in (None, ""))


def _unless(value: str, usual: str) -> str:
    return "" if value == usual else value
