"""The walk through a draft in, its table for the page out: every claim in its order, and the passage that speaks of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from audit.model import Step
from audit.report.html.places import Place, Places, Reference
from audit.report.html.runs import Run, sentence
from audit.report.parts import Part
from audit.report.snippet import clip
from audit.report.vocabulary import OUTCOMES, outcomes
from audit.report.walk import ALSO, STEPS, WORDS, elsewhere, how_settled

PASSAGE = 260


class Row(NamedTuple):
    """A claim of the draft: its words and place, what becomes of it and how, the findings on it, the best passage, other places."""

    words: str
    place: Place
    outcome: str
    told: str
    how: str
    references: tuple[Reference, ...]
    passage: Place | None
    runs: tuple[Run, ...]
    also: tuple[Place, ...]


class Draft(NamedTuple):
    """A draft, claim by claim; `more` claims are left out."""

    path: str
    summary: str
    rows: tuple[Row, ...]
    more: int


def drafts(part: Part, places: Places) -> Iterator[Draft]:
    """Every draft of a corpus."""
    for path, some in groupby(part.checked.walk, key=lambda step: step.claim.source):
        steps = list(some)
        rows = tuple(_row(part, step, places) for step in steps[:STEPS])
        yield Draft(part.place(path), outcomes(steps), rows, max(0, len(steps) - STEPS))


def _row(part: Part, step: Step, places: Places) -> Row:
    claims = [passage.claim for passage in step.passages]
    return Row(
        words=clip(step.claim.text, WORDS),
        place=places.place(part, step.claim),
        outcome=step.outcome,
        told=OUTCOMES[step.outcome],
        how=how_settled(step),
        references=tuple(places.references(part, [step.claim])),
        passage=places.place(part, claims[0]) if claims else None,
        runs=tuple(sentence(part, claims[:1], PASSAGE)) if claims else (),
        also=tuple(places.place(part, claim) for claim in elsewhere(step))[:ALSO],
    )
