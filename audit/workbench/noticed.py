"""What was noticed of planted changes in, tables for a terminal out, and the rules that notice too little."""

from __future__ import annotations

from collections.abc import Iterator

from audit.check.planted import PLANTERS
from audit.check.rule import Rule
from audit.report.tables import plain_table
from audit.workbench.mutating import Cells, Counts, Sensitivity

ENOUGH = 0.8
"""The share of the kinds of change that a rule covers, and that have a place, which it should notice."""


def noticed_text(counted: Sensitivity, missed: bool = False) -> str:
    """The tables, and, where it is asked for, a line for each change that a rule should have noticed."""
    lines = ["", "Not noticed:", *counted.missed] if missed else []
    return "\n".join([table(counted), "", totals(counted), "", LEGEND, *lines])


def blind(counted: Sensitivity) -> Iterator[str]:
    """A line for each rule that notices too few of the kinds of change that it says it covers."""
    for rule in counted.rules:
        noticed, planted = _kinds(counted, rule)
        if noticed < ENOUGH * planted:
            yield f"{rule.file}:1:1: {rule.id}: notices {noticed} of {planted} kinds of change that it covers"


def table(counted: Sensitivity) -> str:
    """A row for each kind of change that a rule names in `covers`, or notices without naming it."""
    return plain_table(("rule", "change", "noticed", "in own tests", "kinds", "untouched"), _rows(counted))


def _rows(counted: Sensitivity) -> Iterator[list[str]]:
    for rule in counted.rules:
        if not rule.covers:
            continue
        covered = [kind for kind in PLANTERS if kind in rule.covers]
        besides = [kind for kind in PLANTERS if kind not in rule.covers and _cell(counted.cells, rule, kind).noticed]
        for kind in [*covered, *besides]:
            numbers = [_shown(_cell(cells, rule, kind)) for cells in (counted.cells, counted.own)]
            first = kind == covered[0]
            ends = [_of_kinds(counted, rule), str(counted.alarms.get(rule.id, ""))] if first else ["", ""]
            yield [rule.id if first else "", kind if kind in covered else f"({kind})", *numbers, *ends]


def totals(counted: Sensitivity) -> str:
    """For each kind of change, how many any rule noticed; and how much was found on the corpus as it is."""
    rows = [[kind, _shown(counted.kinds[kind])] for kind in PLANTERS if kind in counted.kinds]
    return plain_table(("change", "noticed by any rule"), [*rows, ["untouched", f"{sum(counted.alarms.values())} findings"]])


LEGEND = """\
noticed / planted, of those planted where the rule looks; in brackets: a kind of change that the rule does not claim to cover; –: no
place for it. In own tests: the same in the documents of the rule's own silent tests. Kinds: of those that it covers and that have a
place, those noticed here or there. Untouched: findings on the corpus as it is."""


def _cell(cells: Cells, rule: Rule, kind: str) -> Counts:
    return cells.get((rule.id, kind), Counts())


def _shown(counts: Counts) -> str:
    return f"{counts.noticed}/{counts.planted}" if counts.planted else "–"


def _of_kinds(counted: Sensitivity, rule: Rule) -> str:
    noticed, planted = _kinds(counted, rule)
    return f"{noticed} of {planted}" if planted else "–"


def _kinds(counted: Sensitivity, rule: Rule) -> tuple[int, int]:
    """Of the kinds that the rule covers, those that it noticed anywhere, and those that had a place anywhere."""
    both = [(_cell(counted.cells, rule, kind), _cell(counted.own, rule, kind)) for kind in rule.covers]
    return sum(bool(here.noticed + own.noticed) for here, own in both), sum(bool(here.planted + own.planted) for here, own in both)
