"""The walk through a draft in, its part of a page out: what to settle, then each paragraph, and how its claims stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from audit.model import SEVERITIES, Claim, Finding, Quote, Step
from audit.report.escape import code, inline, markdown
from audit.report.findings import reason
from audit.report.marks import marks
from audit.report.parts import Part
from audit.report.passages import marked, passage_lines, place
from audit.report.snippet import Window, clip, pieces, window
from audit.report.vocabulary import HOW, OUTCOMES, counted, listed, outcomes

WORDS, MESSAGE, PASSAGE, PARAGRAPH = 80, 160, 200, 900
ALSO, SETTLED, STEPS = 3, 100, 1500
"""How many other places of a passage, findings to settle, and steps are shown; the JSON report holds all."""

EXCUSED = "the sources have another value, which may have changed over time"


class _Numbered(NamedTuple):
    """A finding with its number on the page, and where the draft speaks of it."""

    number: int
    part: Part
    finding: Finding
    step: Step


def settle_lines(each: Sequence[Part]) -> Iterator[str]:
    """What is contradicted or found nowhere, a line each, the worst first."""
    rows = _numbered(each)
    steps = [step for part in each for step in part.checked.walk]
    yield f"{counted(len(steps), 'claim')} of the draft: {outcomes(steps)}."
    yield ""
    if not rows:
        return
    yield "## To settle"
    yield ""
    yield from (_to_settle(row) for row in rows[:SETTLED])
    if len(rows) > SETTLED:
        yield f"\n{len(rows) - SETTLED:,} more, of the same severity or milder, are told below or in the JSON report."
    yield ""


def walk_lines(each: Sequence[Part]) -> Iterator[str]:
    """A section a draft."""
    numbered: dict[str, list[_Numbered]] = {}
    for row in _numbered(each):
        numbered.setdefault(row.step.claim.id + row.part.place(""), []).append(row)
    room = STEPS
    for part in each:
        for path, steps in groupby(part.checked.walk, key=lambda step: step.claim.source):
            shown = list(steps)[: max(room, 0)]
            room -= len(shown)
            if shown:
                yield from _draft(part, path, shown, numbered)
    if rest := sum(len(part.checked.walk) for part in each) - STEPS + max(room, 0) if room <= 0 else 0:
        yield f"{rest:,} more claims are told in the JSON report."
        yield ""


def is_told(part: Part, finding: Finding) -> bool:
    """Does the walk tell of it?"""
    return any(finding.id in step.findings for step in part.checked.walk)


def elsewhere(step: Step) -> list[Claim]:
    """Where else the same is said: of each document but the best passage's own, the best claim."""
    claims = [passage.claim for passage in step.passages]
    others = {claim.source: claim for claim in reversed(claims) if claim.source != claims[0].source}
    return list(reversed(others.values()))


def how_settled(step: Step) -> str:
    """How a source supports a claim, or why it could not be checked; empty where there is nothing to add."""
    if step.outcome in ("contradicted", "nowhere"):
        return ""
    return (EXCUSED if step.passages else step.how) if step.outcome == "unchecked" else HOW.get(step.how, "")


def _numbered(each: Sequence[Part]) -> list[_Numbered]:
    """What is new and sure, each finding at the first step that it speaks of, the worst first."""
    found: list[tuple[Part, Finding, Step]] = []
    for part in each:
        steps: dict[str, Step] = {}
        for step in part.checked.walk:
            for identity in step.findings:
                steps.setdefault(identity, step)
        new = [finding for finding in part.checked.findings if finding.state == "new" and finding.id in steps]
        found += [(part, finding, steps[finding.id]) for finding in new]
    found.sort(key=lambda row: -SEVERITIES.index(row[1].severity))
    return [_Numbered(number, *row) for number, row in enumerate(found, 1)]


def _to_settle(row: _Numbered) -> str:
    message = markdown(clip(row.finding.message, MESSAGE))
    return (
        f"{row.number}. {row.finding.severity.capitalize()}, {place(row.part, row.step.claim)}: {message} ({code(row.finding.id)})"
    )


# ---------------------------------------------------------------- the walk


def _draft(part: Part, path: str, steps: Sequence[Step], numbered: Mapping[str, list[_Numbered]]) -> Iterator[str]:
    yield f"## {code(part.place(path))}, claim by claim"
    yield ""
    source = part.sources[path]
    for start, inside in groupby(steps, key=lambda step: source.block_at(step.claim.start).start):
        told = list(inside)
        yield _paragraph(part, start, told)
        for step in told:
            yield from _step(part, step, numbered.get(step.claim.id + part.place(""), ()))
        yield ""


def _paragraph(part: Part, start: int, steps: Sequence[Step]) -> str:
    """The paragraph with its claims marked, after its line."""
    source = part.source_of(steps[0].claim)
    end = max(source.block_at(start).end, *(step.claim.end for step in steps))
    shown = pieces(Window(start, source.text[start:end]), [(step.claim.start, step.claim.end) for step in steps], PARAGRAPH)
    line, _ = source.locate(start)
    return f"> Line {line}: {marked(shown)}"


def _step(part: Part, step: Step, told: Sequence[_Numbered]) -> Iterator[str]:
    """What becomes of a claim, and by which passage; what is to settle with the passages that differ, and the reason."""
    words = clip(step.claim.text, WORDS).rstrip(" ,.")
    words = f"“{inline(words)}”" if isinstance(step.claim, Quote) else inline(words)
    numbers = f" (no. {listed([str(row.number) for row in told])})" if told else ""
    detailed = told and step.outcome != "supported"
    passage = "" if detailed or step.outcome == "nowhere" else _passage(part, step)
    yield f"- {words}: {_outcome(step)}{numbers}{passage}"
    for row in told:
        yield from _held_against(part, row.finding, step)


def _held_against(part: Part, finding: Finding, step: Step) -> Iterator[str]:
    """The passages of a finding, but for those of the draft, and why it is one."""
    beside = [index for index, passage in enumerate(finding.passages) if passage.claim.source != step.claim.source]
    if not beside:
        return
    spans = marks(finding)
    others = replace(finding, passages=tuple(finding.passages[index] for index in beside))
    yield from (f"  {line}" for line in passage_lines(part, others, [spans[index] for index in beside], alone=True))
    yield f"  - {reason(finding)}"


def _outcome(step: Step) -> str:
    words = OUTCOMES[step.outcome]
    if step.outcome in ("contradicted", "nowhere"):
        return f"**{words}**"
    how = how_settled(step)
    return f"{words}, {inline(how)}" if how else words


def _passage(part: Part, step: Step) -> str:
    """The best passage, and where else the same is said."""
    if not step.passages:
        return ""
    claim = step.passages[0].claim
    shown = pieces(window(claim, part.source_of(claim)), [(claim.start, claim.end)], PASSAGE)
    also = [place(part, other) for other in elsewhere(step)]
    more = f" (also {listed(also[:ALSO])}{' and more' if len(also) > ALSO else ''})" if also else ""
    return f", {place(part, claim)}{more}: {marked(shown)}"
