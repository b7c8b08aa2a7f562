"""Figures of one document that belong together: do parts and total, percentage and whole, change and values come out?"""

from __future__ import annotations

from collections.abc import Iterator

from audit.check.compare.difference import Difference
from audit.check.compare.readings import passage
from audit.check.finding import Told, finding_of, shown
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.sums import SUMS, Sum, sentences_of
from audit.check.sums.passages import addition, exactly, miss, total_of
from audit.model import Figure, Finding, Hold
from audit.text.constants import TOTAL_ERROR_SHARE


def adds_up(rule: Rule, material: Material) -> Iterator[Finding | Hold]:
    """One finding for each stated figure that the others beside it do not give, and what comes out beside them.

    With `total` and `parts`, for those alone.
    """
    sums = _given(material) if {"total", "parts"} <= set(material.sides) else _found(material)
    seen: set[str] = set()
    for each in sums:
        if each.stated.id in seen:
            continue
        seen.add(each.stated.id)
        if each.severity is None:
            yield Hold(rule.id, each.arithmetic, tuple(passage(claim) for claim in (each.stated, *each.others)))
        else:
            yield from _finding(rule, each)


def _found(material: Material) -> Iterator[Sum]:
    """What the documents themselves set side by side; the first way in which a figure fails is told."""
    for sentences in sentences_of(material.evidence, material.selected):
        for read, ways in SUMS.items():
            if material.rule.read in ("usual", read):
                for way in ways:
                    yield from way(sentences)


def _given(material: Material) -> Iterator[Sum]:
    """In each document, the totals that the rule names against the sum of the parts that it names."""
    for path in material.evidence.paths:
        figures = [claim for claim in material.evidence.by_source[path] if isinstance(claim, Figure)]
        parts = [figure for figure in figures if figure.id in material.sides["parts"]]
        for total in (figure for figure in figures if figure.id in material.sides["total"]):
            others = tuple(part for part in parts if part.id != total.id)
            if len(others) > 1 and not total.hard.meets(total_of(others)):
                yield _of_given(total, others)


def _of_given(total: Figure, parts: tuple[Figure, ...]) -> Sum:
    over = miss(total.nominal or 0, exactly(parts))
    arithmetic = addition(parts, "", total.nominal or 0)
    return Sum(total, parts, arithmetic, "error" if over > TOTAL_ERROR_SHARE else "warning", over)


def _finding(rule: Rule, found: Sum) -> Iterator[Finding]:
    severity = grade(rule, Difference("disagree", found.severity, over=found.over))
    if severity is None:
        return
    claims = (found.stated, *found.others)
    told = Told(found.arithmetic, tuple(map(shown, claims)), (found.arithmetic,))
    yield finding_of(rule, severity, told, map(passage, claims))
