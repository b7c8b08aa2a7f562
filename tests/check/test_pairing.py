"""One finding out of pairs: how sure it is, which passages it shows, and what it says of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date as day
from typing import Any

import pytest
from builders import date, figure, grouped, source

from audit.check import check
from audit.check.compare import Difference
from audit.check.material import Material
from audit.check.pairing import differing
from audit.check.rule import Rule
from audit.model import Alignment, Claim, Days, Evidence, Finding, Group, Link, Modality
from audit.text.constants import MAX_DISTINCT

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "agree", "claims": ["figure", "date"], "across": "both"})


def linked(score: float, *claims: Claim, confidence: Any = "high") -> Evidence:
    """Claims of one group, every two of which have a link of this score."""
    evidence = grouped(*claims, sources=[source("One.", path=path) for path in sorted({claim.source for claim in claims})])
    links = {key: replace(link, score=score) for key, link in evidence.alignment.links.items()}
    group = evidence.alignment.groups[0]._replace(confidence=confidence)
    strong, weak = ((group,), ()) if confidence == "high" else ((), (group,))
    return replace(evidence, alignment=Alignment(strong, weak, links=links, families=evidence.alignment.families))


def found(evidence: Evidence) -> list[Finding]:
    return list(check([RULE], evidence).findings)


FOUR, FIVE = figure(4), figure(5, path="b.txt")
MAY, JUNE = date("2024-05-12"), date("2024-06-20", path="b.txt")
MAY_3, JUNE_20 = date("2024-05-03", "3 May", predicate="open"), date("2024-06-20", "20 June", path="b.txt", predicate="open")


def in_year(year: int) -> dict[str, Any]:
    days = Days(day(year, 1, 1), day(year, 12, 31))
    return {"days": days, "hard": days, "named": days, "precision": "year", "text": str(year)}


def in_may(number: int) -> dict[str, Any]:
    days = Days(day(2024, 5, number), day(2024, 5, number))
    return {"days": days, "hard": days, "named": days, "text": f"{number} May"}


YEAR, IN_2018 = replace(date("2016-05-12"), **in_year(2016)), in_year(2018)
SURE = [
    pytest.param((FOUR, FIVE), 9.5, "high", "high", id="a strong link"),
    pytest.param((FOUR, FIVE), 7.5, "high", "low", id="a weak link"),
    pytest.param((figure(400), figure(500, path="b.txt")), 7.5, "high", "high", id="a weak link, near values"),
    pytest.param((figure(400), figure(900, path="b.txt")), 7, "high", "low", id="a weak link, farther values"),
    pytest.param((figure(400), figure(900, path="b.txt")), 8, "high", "high", id="a stronger link, farther values"),
    pytest.param((figure(400), figure(2900, path="b.txt")), 9.5, "high", "low", id="values far apart want more"),
    pytest.param((figure(41), figure(14, path="b.txt")), 4, "low", "high", id="two digits in another order"),
    pytest.param((figure(41), figure(47, path="b.txt")), 4, "low", "low", id="one of two digits"),
    pytest.param((MAY, JUNE), 7.5, "high", "high", id="days that neither document has of the other"),
    pytest.param((MAY, JUNE), 6, "high", "low", id="dates want more"),
    pytest.param((MAY, date("2024-10-20", path="b.txt")), 9.5, "high", "low", id="dates far apart want more"),
    pytest.param((MAY, JUNE), 14, "high", "high", id="dates with a strong link"),
    pytest.param((MAY, date("2024-05-14", path="b.txt")), 9.5, "high", "high", id="days close to each other want less"),
    pytest.param((MAY, date("2024-06-12", path="b.txt")), 7.5, "high", "high", id="another month, by a slip"),
    pytest.param((MAY_3, JUNE_20), 7.5, "high", "high", id="days written out, not far apart"),
    pytest.param(
        (MAY_3, date("2024-10-20", "20 October", path="b.txt", predicate="open")), 9.5, "high", "low", id="written out, far apart"
    ),
    pytest.param((YEAR, replace(YEAR, id="y", source="b.txt", **IN_2018)), 6.2, "high", "low", id="two years"),
    pytest.param((YEAR, date("2019-06-20", path="b.txt")), 14, "high", "low", id="a year, and a day of another"),
    pytest.param((MAY_3, replace(JUNE_20, id="y", **in_may(30))), 6.2, "high", "high", id="3 and 30 May"),
    pytest.param((YEAR, replace(YEAR, id="y", source="b.txt", **in_year(2061))), 6.2, "high", "high", id="two years, turned"),
    pytest.param((figure(4172), figure(4712, path="b.txt")), 4, "low", "high", id="digits in another order"),
    pytest.param((FOUR, FIVE), 4, "low", "low", id="only possible"),
]


@pytest.mark.parametrize(("claims", "score", "group", "confidence"), SURE)
def test_how_sure_a_disagreement_is(claims: tuple[Claim, ...], score: float, group: str, confidence: str) -> None:
    (finding,) = found(linked(score, *claims, confidence=group))
    assert finding.confidence == confidence
    assert confidence == "high" or finding.severity == "note"


BOTH_DAYS = [
    pytest.param((MAY_3, JUNE_20), "2024-05-03", "low", id="written out"),
    pytest.param((MAY_3, JUNE_20), "2024-05-04", "high", id="written out, and neither has the other's"),
    pytest.param((MAY_3, replace(JUNE_20, predicate=None)), "2024-05-03", "low", id="a day of which no verb tells"),
    pytest.param((MAY_3, replace(JUNE_20, text="Thursday")), "2024-05-03", "low", id="a day that is not written out"),
    pytest.param((MAY_3, replace(JUNE_20, text="Thursday")), "2024-05-04", "high", id="neither has the other's"),
]


@pytest.mark.parametrize(("pair", "other", "confidence"), BOTH_DAYS)
def test_a_day_that_the_other_document_has_too_is_another(pair: tuple[Claim, Claim], other: str, confidence: str) -> None:
    evidence = linked(7.5, *pair)
    beside = date(other, path="b.txt", identity="beside")
    (finding,) = found(replace(evidence, claims=(*pair, beside)))
    assert finding.confidence == confidence


@pytest.mark.parametrize(("other", "confidence"), [(400, "low"), (500, "low"), (600, "high")])
def test_a_number_that_the_other_document_has_too_is_another(other: int, confidence: str) -> None:
    pair = figure(400), figure(500, path="b.txt")
    for path in {"a.txt", "b.txt"} - ({"a.txt"} if other == 400 else {"b.txt"} if other == 500 else set()):
        (finding,) = found(replace(linked(14, *pair), claims=(*pair, figure(other, path=path, identity="beside"))))
        assert finding.confidence == confidence


def test_swapped_digits_tell_nothing_where_a_document_has_both_numbers() -> None:
    pair = figure(41), figure(14, path="b.txt")
    evidence = linked(4, *pair, confidence="low")
    (finding,) = found(replace(evidence, claims=(*pair, figure(41, path="b.txt", identity="beside"))))
    assert finding.confidence == "low"


@pytest.mark.parametrize(("value", "confidence"), [(400, "low"), (800, "high")])
def test_who_agrees_with_another_passage_of_a_document_does_not_contradict_it(value: int, confidence: str) -> None:
    a, b, c = figure(400), figure(500, path="b.txt"), figure(value, path="b.txt", identity="c")
    evidence = linked(9.5, a, b)
    agreed = evidence.alignment.groups[0]._replace(id="other", claims=(a, c))
    alignment = replace(evidence.alignment, groups=(*evidence.alignment.groups, agreed))
    finding = next(each for each in found(replace(evidence, claims=(a, b, c), alignment=alignment)) if "500" in each.message)
    assert finding.confidence == confidence


@pytest.mark.parametrize(("value", "confidence"), [(5, "low"), (500, "high")])
def test_few_of_whom_something_else_is_said_are_others(value: int, confidence: str) -> None:
    evidence = linked(13.5, FOUR, figure(value, path="b.txt"))
    links = {
        key: replace(link, weights=(("different verbs: kill, arrive", -1.0),)) for key, link in evidence.alignment.links.items()
    }
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert finding.confidence == confidence


def test_events_many_years_apart_may_be_two() -> None:
    (finding,) = found(linked(14, MAY, date("2013-06-20", path="b.txt")))
    assert finding.confidence == "low"


@pytest.mark.parametrize(("predicate", "confidence"), [("bear", "high"), ("visit", "low")])
def test_what_happens_once_has_one_year(predicate: str, confidence: str) -> None:
    days = (
        date(iso, path=path, predicate=predicate, noun="row") for iso, path in (("1941-05-12", "a.txt"), ("1997-06-20", "b.txt"))
    )
    (finding,) = found(linked(10, *days))
    assert finding.confidence == confidence


def test_a_value_that_the_other_sentence_holds_too_wants_more() -> None:
    whole, part = figure(60), figure(40, path="b.txt")
    beside = figure(60, path="b.txt", identity="beside")
    evidence = linked(7.5, whole, part)
    confidences = [
        finding.confidence for each in (evidence, replace(evidence, claims=(whole, part, beside))) for finding in found(each)
    ]
    assert confidences == ["high", "low"]


def test_a_third_passage_joins_where_it_agrees_with_one_side() -> None:
    claims = (FOUR, FIVE, figure(5, path="c.txt"), figure(6, path="d.txt"))
    evidence = linked(9.5, *claims)
    far = {key: replace(link, score=2.0) for key, link in evidence.alignment.links.items() if key != (FOUR.id, FIVE.id)}
    links = {**evidence.alignment.links, **far}
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert [passage.claim.source for passage in finding.passages] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize("size", [2, 7, MAX_DISTINCT, 3 * MAX_DISTINCT])
def test_each_two_are_compared_once(size: int) -> None:
    claims = [figure(value, path=f"{value}.txt") for value in range(size)]
    evidence = linked(9.5, *claims)
    loose = {key: replace(link, score=9.5 if claims[0].id in key else 2.0) for key, link in evidence.alignment.links.items()}
    evidence = replace(evidence, alignment=replace(evidence.alignment, links=loose))
    asked: Counter[frozenset[str]] = Counter()

    def compared(a: Claim, b: Claim) -> Difference:
        asked[frozenset((a.id, b.id))] += 1
        return Difference("disagree", "error")

    material = Material(RULE, evidence, frozenset(claim.id for claim in claims))
    differing(material, evidence.alignment.groups[0], compared)
    assert set(asked.values()) == {1}
    assert len(asked) <= MAX_DISTINCT * (MAX_DISTINCT + size)


def test_what_was_considered_is_told() -> None:
    (finding,) = found(linked(9.5, FOUR, FIVE))
    assert "not a rounding of the other" in finding.considered
    assert "not a later count: both speak as of 5 October 2023" in finding.considered


def test_signals_are_told_in_words_of_the_passages() -> None:
    one = replace(FOUR, context="The administration counted four people.")
    evidence = grouped(one, FIVE, sources=[source("One.", path="a.txt"), source("Two.", path="b.txt")])
    link = Link(min(one.id, FIVE.id), max(one.id, FIVE.id), 12.0, (("shared words: administr, peopl", 12.0),))
    alignment = Alignment((Group("g", "figure", "people", (one, FIVE)),), links={(link.a, link.b): link})
    (finding,) = found(replace(evidence, alignment=alignment))
    assert finding.why[-1] == "compared because of: shared words: administration, people"


def test_a_measurement_given_twice_is_told_in_the_unit_of_the_slip() -> None:
    text = "The fire covered 11,850 hectares (29,280 acres)."
    place = {"path": "a.txt", "context": text}
    hectares = figure(11850, "11,850 hectares", unit="hectare", start=17, end=32, core_start=17, core_end=23, step=10, **place)
    acres = figure(29280, "29,280 acres", unit="acre", start=34, end=46, core_start=34, core_end=40, step=10, **place)
    slip = figure(11850, "11,850 acres", "b.txt", unit="acre", step=10)
    known = {"a.txt": source(text, path="a.txt"), "b.txt": source("Other.", path="b.txt")}
    evidence = Evidence(known, (hectares, acres, slip), grouped(acres, slip).alignment)
    (finding,) = found(evidence)
    assert set(finding.values) == {"11,850 hectares", "11,850 acres"}
    assert any(hint.startswith("one numeral, two units") for hint in finding.hints)


@pytest.mark.parametrize(("value", "told"), [(1_860_000_000, 0), (1_680, 1), (32_000, 1)])
def test_nobody_takes_a_fare_for_what_a_line_cost(value: int, told: int) -> None:
    assert len(found(linked(12, figure(32), figure(value, path="b.txt")))) == told


DEEP, DEEPER = (figure(value, path=path, unit="kilometer", role="amount") for value, path in ((18, "a.txt"), (28, "b.txt")))
POSSIBLE = [
    pytest.param((DEEP, DEEPER), 5.2, "high", id="one unit, close to each other"),
    pytest.param((DEEP, DEEPER), 4.8, "low", id="less speaks for it"),
    pytest.param((DEEP, replace(DEEPER, hedge="at-least")), 5.2, "low", id="a bound"),
    pytest.param((DEEP, replace(DEEPER, text="a third")), 5.2, "low", id="a fraction in words"),
    pytest.param((DEEP, figure(60, path="b.txt", unit="kilometer", role="amount")), 5.2, "low", id="far from each other"),
    pytest.param((figure(18), figure(28, path="b.txt")), 5.2, "low", id="counts"),
    pytest.param((MAY_3, JUNE_20), 5.2, "high", id="two days, written out"),
    pytest.param((MAY_3, replace(JUNE_20, text="Thursday")), 5.2, "low", id="a weekday"),
    pytest.param((figure(54_000), figure(45_000, path="b.txt")), 3.2, "high", id="thousands, turned"),
    pytest.param((figure(5_400), figure(4_500, path="b.txt")), 2.8, "low", id="turned, with less for it"),
]


@pytest.mark.parametrize(("claims", "score", "confidence"), POSSIBLE)
def test_what_is_only_possible_is_sure_where_nothing_else_comes_near(claims: Any, score: float, confidence: str) -> None:
    evidence = linked(score, *claims, confidence="low")
    links = {key: replace(link, weights=(("no other value comes near", 2.0),)) for key, link in evidence.alignment.links.items()}
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert finding.confidence == confidence


MONTH_2013, MONTH_2015, NEXT_MONTH = (
    replace(MAY_3, text=text, precision="month", named=days, days=days, hard=days, timex=timex, source=path, id=f"{path}:{timex}")
    for path, text, timex, days in (
        ("a.txt", "March 2013", "2013-03", Days(day(2013, 3, 1), day(2013, 3, 31))),
        ("b.txt", "March 2015", "2015-03", Days(day(2015, 3, 1), day(2015, 3, 31))),
        ("b.txt", "June 2013", "2013-06", Days(day(2013, 6, 1), day(2013, 6, 30))),
    )
)


@pytest.mark.parametrize(("other", "confidence"), [(MONTH_2015, "high"), (NEXT_MONTH, "low")])
def test_one_month_of_two_years_is_a_slip_of_the_year(other: Claim, confidence: str) -> None:
    evidence = linked(6.3, MONTH_2013, other)
    weights = (("one slip of the pen apart, and neither has the other's", 7.0), ("different verbs: forget, freez", -3.0))
    links = {key: replace(link, weights=weights) for key, link in evidence.alignment.links.items()}
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert finding.confidence == confidence


AHEAD = [
    pytest.param("plan", "high", id="of a plan"),
    pytest.param("fact", "low", id="of what is over"),
]


@pytest.mark.parametrize(("modality", "confidence"), AHEAD)
def test_a_day_ahead_a_slip_apart_is_sure_where_nothing_else_comes_near(modality: Modality, confidence: str) -> None:
    evidence = linked(1.5, replace(MONTH_2013, modality=modality), replace(NEXT_MONTH, modality=modality), confidence="low")
    weights = (("one slip of the pen apart, and neither has the other's", 7.0), ("no other value comes near", 2.0))
    links = {key: replace(link, weights=weights) for key, link in evidence.alignment.links.items()}
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert finding.confidence == confidence


TOLD = [
    pytest.param(JUNE_20, 8.2, "high", id="days that are written out"),
    pytest.param(JUNE_20, 7.8, "low", id="less speaks for it"),
    pytest.param(replace(JUNE_20, text="Thursday"), 8.2, "low", id="a weekday"),
]


@pytest.mark.parametrize(("other", "score", "confidence"), TOLD)
def test_one_thing_may_be_told_in_two_verbs(other: Claim, score: float, confidence: str) -> None:
    evidence, weights = linked(score, MAY_3, other), (("no other value comes near", 2.0), ("different verbs: leav, ship", -3.0))
    links = {key: replace(link, weights=weights) for key, link in evidence.alignment.links.items()}
    (finding,) = found(replace(evidence, alignment=replace(evidence.alignment, links=links)))
    assert finding.confidence == confidence
