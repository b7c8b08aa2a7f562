"""What holds of a group: the worst verdict of any two, and the reading or excuse behind it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from builders import figure, grouped, source

from audit.check.judge import judge, pairs
from audit.model import Alignment, Claim, Evidence, Group, Interval
from audit.text.constants import MAX_DISTINCT

ROUND = figure(900, path="b.txt", hard=Interval(855, 945), soft=Interval(855, 945))
CASES = [
    pytest.param([figure(912), figure(912, path="b.txt")], "agree", None, id="one value"),
    pytest.param([figure(912), ROUND], "compatible", "rounding", id="a rounder value"),
    pytest.param([figure(912), ROUND, figure(700, path="c.txt")], "disagree", None, id="one that differs"),
    pytest.param([figure(912), figure(700, path="c.txt", modality="forecast")], "excused", "forecast", id="a forecast"),
    pytest.param([figure(1, unit="kilometer"), figure(1000, path="b.txt", unit="meter")], "agree", "conversion", id="another unit"),
]


@pytest.mark.parametrize(("claims", "verdict", "by"), CASES)
def test_the_worst_pair_decides(claims: list[Claim], verdict: str, by: str | None) -> None:
    sources = [source("One.", path=path) for path in ("a.txt", "b.txt", "c.txt")]
    (judged,) = judge(grouped(*claims, sources=sources))
    assert (judged.verdict, judged.by) == (verdict, by)


def test_a_text_agrees_with_its_reprint_as_a_reprint() -> None:
    claims = (figure(912), figure(912, path="b.txt"))
    known = {path: source("One.", path=path) for path in ("a.txt", "b.txt")}
    alignment = Alignment((Group("g", "figure", "people", claims),), families={"a.txt": "a.txt", "b.txt": "a.txt"})
    assert judge(Evidence(known, claims, alignment))[0].by == "reprint"


@pytest.mark.parametrize("size", [2, MAX_DISTINCT, 4 * MAX_DISTINCT])
def test_the_work_grows_with_the_size_of_a_group(size: int) -> None:
    claims = [figure(Fraction(index), path=f"{index}.txt") for index in range(size)]
    found = list(pairs(claims))
    assert len(found) <= MAX_DISTINCT**2 + size
    assert {claim.id for pair in found for claim in pair} == {claim.id for claim in claims}


def test_what_is_asked_of_a_claim_is_asked_once() -> None:
    asked: list[str] = []

    def question(claim: Claim, evidence: Evidence) -> int:
        asked.append(claim.id)
        return len(evidence.claims)

    claims = figure(912), figure(700, path="b.txt")
    evidence = grouped(*claims)
    assert [evidence.once(question, claim) for claim in claims * 3] == [2] * 6
    assert asked == [claim.id for claim in claims]
