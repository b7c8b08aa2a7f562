"""What a rule compares: groups of the alignment or all that it picked, split by slots, inside or across documents."""

from __future__ import annotations

from typing import Any

import pytest
from builders import figure, grouped, name, source

from audit.check import material
from audit.check.rule import Rule
from audit.check.select import Words
from audit.model import Alignment, Claim, Evidence, Group


def rule(**fields: Any) -> Rule:
    return Rule.model_validate({"title": "t", "why": "w", "check": "agree", "claims": "figure", **fields})


def texts(groups: list[Group]) -> list[list[str]]:
    return [[claim.text for claim in group.claims] for group in groups]


A = figure(1, "one boat", path="a.txt", unit="m")
B = figure(2, "two boats", path="b.txt", unit="m")
C = figure(3, "three cars", path="b.txt")
EVIDENCE = grouped(A, B, C)

PICKS: dict[str, tuple[dict[str, Any], list[list[str]]]] = {
    "the groups of the alignment": ({}, [["one boat", "two boats", "three cars"]]),
    "of each group what was picked": ({"where": {"unit": "m"}}, [["one boat", "two boats"]]),
    "one is no group": ({"where": {"mentions": "car"}}, []),
    "all that was picked": ({"about": "selection"}, [["one boat", "two boats", "three cars"]]),
    "inside each document": ({"about": "selection", "across": "document"}, [["two boats", "three cars"]]),
    "equal in a slot": ({"about": "selection", "by": "unit"}, [["one boat", "two boats"]]),
}


@pytest.mark.parametrize(("fields", "expected"), PICKS.values(), ids=PICKS)
def test_a_rule_compares_what_it_says(fields: dict[str, Any], expected: list[list[str]]) -> None:
    assert texts(list(material(rule(**fields), EVIDENCE, Words()).groups())) == expected


ACROSS = {"documents": (True, False), "document": (False, True), "both": (True, True)}


@pytest.mark.parametrize(("across", "expected"), ACROSS.items(), ids=ACROSS)
def test_two_claims_may_be_compared_across_documents_or_inside_one(across: str, expected: tuple[bool, bool]) -> None:
    picked = material(rule(across=across), EVIDENCE, Words())
    assert (picked.allows(A, B), picked.allows(B, C)) == expected


def test_of_two_sides_only_claims_of_different_sides_are_compared() -> None:
    sides = {"boats": {"mentions": "boat"}, "cars": {"mentions": "car"}}
    picked = material(rule(across="both", sides=sides), EVIDENCE, Words())
    assert (picked.allows(A, B), picked.allows(A, C), picked.allows(C, B)) == (False, True, True)


def test_ages_are_held_together_by_the_person() -> None:
    def aged(path: str, age: int, who: str) -> list[Claim]:
        return [name(who, path=path, age=age, context=path), figure(age, f"{age}", path=path, role="age", context=path)]

    claims = (
        *aged("a.txt", 34, "Ilse Varga"),
        *aged("b.txt", 37, "Ílse Varga"),
        *aged("c.txt", 50, "Peter Moss"),
        *aged("d.txt", 52, "Moss"),
    )
    evidence = Evidence({claim.source: source("x", path=claim.source) for claim in claims}, claims, Alignment())
    ages = rule(about="selection", by="person", where={"role": "age"})
    assert texts(list(material(ages, evidence, Words()).groups())) == [["34", "37"], ["50", "52"]]


def test_an_age_beside_a_surname_that_two_have_is_nobodys() -> None:
    told = {"a.txt": (23, "Sam Moss"), "b.txt": (55, "Peter Moss"), "c.txt": (25, "Moss"), "d.txt": (27, "Moss")}
    claims = tuple(
        claim
        for path, (age, who) in told.items()
        for claim in (name(who, path=path, age=age, context=path), figure(age, f"{age}", path=path, role="age", context=path))
    )
    evidence = Evidence({claim.source: source("x", path=claim.source) for claim in claims}, claims, Alignment())
    ages = rule(about="selection", by="person", where={"role": "age"})
    assert list(material(ages, evidence, Words()).groups()) == []


def test_whom_a_sentence_calls_how_old_is_looked_for_once() -> None:
    """A sentence may hold thousands of ages, and thousands of names."""
    text = "Ann Lee, 39, met Bob Ray, 41."
    names = [name(who, context=text, age=age) for who, age in (("Ann Lee", 39), ("Bob Ray", 41))]
    picked = material(rule(by=["person"]), grouped(*names, sources=[source(text)]), Words())
    place = names[0].source, names[0].context_start
    assert picked._aged(*place, False) == {39: {"ann lee"}, 41: {"bob ray"}}
    assert picked._aged(*place, True) == {None: {"ann lee", "bob ray"}}
    assert picked._aged(*place, False) is picked._aged(*place, False)
