"""Figures and dates of one group: one finding names all that take part, and what is excused stands apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as day
from typing import Any

import pytest
from builders import date, figure, grouped, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Alignment, Checked, Claim, Evidence, Interval, Link


def rule(**fields: Any) -> Rule:
    made = Rule.model_validate(
        {"title": "t", "why": "w", "check": "agree", "claims": ["figure", "date"], "across": "both", **fields}
    )
    return made.model_copy(update={"id": "core/agree"})


def ran(*claims: Claim, **fields: Any) -> Checked:
    sources = [source("One.", path=path) for path in sorted({claim.source for claim in claims})]
    return check([rule(**fields)], grouped(*claims, sources=sources))


FOUR, ALSO_FOUR = figure(4, path="a.txt"), figure(4, path="b.txt")
FIVE = figure(5, path="c.txt")
SEVEN_LATER = figure(7, path="d.txt", modality="forecast")


def test_one_finding_names_every_side() -> None:
    (found,) = ran(FOUR, ALSO_FOUR, FIVE).findings
    assert sorted(passage.claim.source for passage in found.passages) == ["a.txt", "b.txt", "c.txt"]
    assert (found.severity, set(found.values)) == ("error", {"4 people", "5 people"})


def test_what_is_compatible_with_all_takes_no_part() -> None:
    wide = figure(4, "3 to 6", path="d.txt", hedge="range", hard=Interval(3, 6), soft=Interval(3, 6))
    (found,) = ran(FOUR, FIVE, wide).findings
    assert {passage.claim.source for passage in found.passages} == {"a.txt", "c.txt"}


def test_no_disagreement_no_finding() -> None:
    assert ran(FOUR, ALSO_FOUR) == Checked(judged=ran(FOUR, ALSO_FOUR).judged)


def test_an_excused_claim_takes_no_part_in_a_finding() -> None:
    checked = ran(FOUR, FIVE, SEVEN_LATER)
    assert [passage.claim.source for passage in checked.findings[0].passages] == ["a.txt", "c.txt"]
    assert [finding.by for finding in checked.excused] == ["forecast"]


@pytest.mark.parametrize(("excuse", "found", "excused"), [("all", 0, 1), ("none", 1, 0), ("revised", 0, 1)])
def test_a_rule_may_narrow_its_excuses(excuse: str, found: int, excused: int) -> None:
    revised = figure(5, path="c.txt", revised=True)
    checked = ran(FOUR, revised, excuse=excuse)
    assert (len(checked.findings), len(checked.excused)) == (found, excused)


def test_across_documents_leaves_one_document_alone() -> None:
    twice = replace(FIVE, source="a.txt")
    assert not ran(FOUR, twice, across="documents").findings
    assert ran(FOUR, twice, across="document").findings


def test_levels_replace_the_standard_scale() -> None:
    steps = [{"over": "50%", "severity": "error"}, {"over": "10%", "severity": "note"}]
    assert [finding.severity for finding in ran(FOUR, FIVE, levels=steps).findings] == ["note"]
    assert not ran(FOUR, FIVE, levels=steps[:1]).findings


def test_an_ambiguous_date_is_a_note() -> None:
    swapped = date("2024-06-05", "05/06/2024", other=date("2024-05-06").days)
    (found,) = ran(swapped, date("2024-05-06", "6 May 2024", path="b.txt")).findings
    assert found.severity == "note"


def test_a_selection_compares_all_that_it_picked() -> None:
    claims = (date("2024-06-05", path="a.txt"), date("2024-06-06", path="b.txt"))
    known = {path: source("One.", path=path) for path in ("a.txt", "b.txt")}
    made = rule(about="selection", claims="date")
    (found,) = check([made], Evidence(known, claims, Alignment())).findings
    assert found.severity == "warning"


def test_a_boundary_rule_takes_every_date_as_a_cutoff() -> None:
    until = date("2024-06-05", "until June 5", boundary=day(2024, 6, 6), days=date("2024-06-05").days)
    before = date("2024-06-05", "before June 5", path="b.txt", boundary=day(2024, 6, 5), days=date("2024-06-05").days)
    assert not ran(until, before, claims="date").findings
    assert ran(until, before, claims="date", read="boundary").findings


def test_what_one_gate_kept_apart_is_excused() -> None:
    link = Link(FOUR.id, FIVE.id, 8.0, gate="period")
    known = {path: source("One.", path=path) for path in ("a.txt", "c.txt")}
    checked = check([rule()], Evidence(known, (FOUR, FIVE), Alignment(apart=(link,))))
    assert not checked.findings
    assert [finding.by for finding in checked.excused] == ["different-period"]


def test_the_finding_says_why_the_passages_were_compared() -> None:
    (found,) = ran(FOUR, FIVE).findings
    assert any("same measure: people" in why for why in found.why)
