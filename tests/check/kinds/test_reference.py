"""The kinds that hold claims against an order, a number of sources, or a known value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from builders import date, figure, grouped, source

from audit.check import check
from audit.check.facts import Fact, parse_value, read_facts
from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.errors import AuditError
from audit.extract import extract
from audit.model import Alignment, Claim, Evidence, Finding, Severity


def rule(kind: str, **fields: Any) -> Rule:
    return Rule.model_validate({"title": "t", "why": "w", "check": kind, **fields})


def run(the_rule: Rule, evidence: Evidence) -> list[Finding]:
    return list(check([the_rule], evidence).findings)


# ---------------------------------------------------------------- ordered

ORDERED = rule("ordered", claims="date", across="document", sides={"first": {"mentions": "signed"}, "then": {"mentions": "opened"}})

ORDERS: dict[str, tuple[str, str, list[Severity]]] = {
    "in order": ("2023-05-01", "2023-06-01", []),
    "the same day": ("2023-05-01", "2023-05-01", []),
    "the wrong way round": ("2023-06-01", "2023-05-01", ["warning"]),
}


def both(signed: str, opened: str, path: str = "a.txt") -> list[Claim]:
    return [
        date(signed, path=path, identity=f"{path}1", context="the accord was signed"),
        date(opened, path=path, identity=f"{path}2", context="the bridge was opened"),
    ]


@pytest.mark.parametrize(("signed", "opened", "expected"), ORDERS.values(), ids=ORDERS)
def test_one_date_comes_before_another(signed: str, opened: str, expected: list[Severity]) -> None:
    evidence = Evidence({"a.txt": source("x")}, tuple(both(signed, opened)), Alignment())
    assert [finding.severity for finding in run(ORDERED, evidence)] == expected


def test_dates_of_two_documents_are_not_ordered_inside_one() -> None:
    claims = (both("2023-06-01", "2023-07-01")[0], both("2023-01-01", "2023-05-01", "b.txt")[1])
    evidence = Evidence({path: source("x", path=path) for path in ("a.txt", "b.txt")}, claims, Alignment())
    assert run(ORDERED, evidence) == []
    assert len(run(ORDERED.model_copy(update={"across": "documents"}), evidence)) == 1


# ---------------------------------------------------------------- corroborated

TWO = rule("corroborated", claims="figure")

VOICES: dict[str, tuple[list[dict[str, Any]], int]] = {
    "two publishers": ([{"publisher": "The Courier"}, {"publisher": "The Echo"}], 0),
    "one publisher": ([{"publisher": "The Courier"}, {"publisher": "The Courier"}], 1),
    "publishers unknown": ([{}, {}], 0),
}


@pytest.mark.parametrize(("documents", "count"), VOICES.values(), ids=VOICES)
def test_a_claim_has_two_independent_sources(documents: list[dict[str, Any]], count: int) -> None:
    claims = [figure(30, path=f"{index}.txt") for index in range(len(documents))]
    sources = [source("x", path=f"{index}.txt", **fields) for index, fields in enumerate(documents)]
    assert len(run(TWO, grouped(*claims, sources=sources))) == count


def test_two_documents_that_name_one_source_are_one_voice() -> None:
    claims = [figure(30, path=path, stated_by="The agency") for path in ("a.txt", "b.txt")]
    assert len(run(TWO, grouped(*claims))) == 1


def test_a_claim_that_stands_alone_is_told() -> None:
    evidence = Evidence({"a.txt": source("x")}, (figure(30),), Alignment())
    (found,) = run(TWO, evidence)
    assert (found.severity, found.message) == ("note", "1 independent source, where 2 are wanted")


def test_sources_that_disagree_do_not_support_each_other() -> None:
    assert len(run(TWO, grouped(figure(30, path="a.txt"), figure(90, path="b.txt")))) == 1


# ---------------------------------------------------------------- equals


def fact(value: str, **fields: Any) -> Fact:
    return Fact(parse_value(value), **fields)


EQUALS: dict[str, tuple[Claim, Fact, str | None]] = {
    "the pinned value": (figure(50, unit="percent"), fact("50", unit="percent"), None),
    "far from it": (figure(30, unit="percent"), fact("50", unit="percent"), "error"),
    "close to it": (figure(49, unit="percent"), fact("50", unit="percent"), "warning"),
    "another unit": (figure(30), fact("50", unit="percent"), None),
    "the phrase is missing": (figure(30), fact("50", phrase="ferries"), None),
    "the phrase is there": (figure(30, context="30 ferries a day"), fact("50", phrase="ferry"), "error"),
    "the entity is missing": (figure(30, context="30 ferries a day"), fact("50", phrase="ferry", entity="Skarholm"), None),
    "a day": (date("2023-07-31"), fact("2023-08-01"), "warning"),
    "the same day": (date("2023-07-31"), fact("2023-07-31"), None),
}


@pytest.mark.parametrize(("claim", "pinned", "severity"), EQUALS.values(), ids=EQUALS)
def test_a_claim_has_the_known_value(claim: Claim, pinned: Fact, severity: str | None) -> None:
    pinning = rule("equals", claims=["figure", "date"], value="1").model_copy(update={"facts": (pinned,)})
    evidence = Evidence({"a.txt": source("x")}, (claim,), Alignment())
    assert [finding.severity for finding in run(pinning, evidence)] == ([severity] if severity else [])


SENTENCES: dict[str, tuple[str, list[str]]] = {
    "the value, and another day": ("The works were founded on 4 May 1961 and listed on 12 June 1998.", []),
    "another value, and another day": (
        "The works were founded on 9 May 1961 and listed on 12 June 1998.",
        ["9 May 1961", "4 May 1961"],
    ),
    "the other day first": ("Listed on 12 June 1998, the works were founded on 9 May 1961.", ["9 May 1961", "4 May 1961"]),
}


@pytest.mark.parametrize(("text", "values"), SENTENCES.values(), ids=SENTENCES)
def test_of_several_claims_the_one_beside_the_phrase_is_held_against_the_fact(text: str, values: list[str]) -> None:
    pinning = rule("equals", claims="date", value="1").model_copy(update={"facts": (fact("1961-05-04", phrase="founded"),)})
    document = source(text)
    evidence = Evidence({document.path: document}, tuple(extract(document)), Alignment())
    assert [value for finding in run(pinning, evidence) for value in finding.values] == values


def test_a_table_is_read_with_its_head(tmp_path: Path) -> None:
    table = tmp_path / "facts.csv"
    table.write_text('phrase,value,unit,as_of\nferry,"1,200",,2023-07-31\nopened,2023-08-01,,\n', encoding="utf-8")
    first, second = read_facts(table, "facts.csv")
    assert (str(first.value), first.phrase, str(first.as_of), first.place) == ("1200", "ferry", "2023-07-31", "facts.csv:2:1")
    assert str(second.value) == "2023-08-01"


WRONG = {
    "an unknown column": ("phrase,worth\na,1\n", "unknown column “worth”"),
    "a missing column": ("phrase\na\n", "the column “value” is missing"),
    "a cell too many": ("phrase,value\na,1,2\n", "facts.csv:2:1: 3 cells, where the head has 2"),
    "no day": ("phrase,value,as_of\na,1,May\n", "facts.csv:2:1: as_of: needs a day"),
    "no row": ("phrase,value\n", "the table has no row"),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.values(), ids=WRONG)
def test_a_wrong_table_is_told_with_its_line(text: str, expected: str, tmp_path: Path) -> None:
    (tmp_path / "facts.csv").write_text(text, encoding="utf-8")
    with pytest.raises(AuditError, match=expected.replace("(", r"\(")):
        read_facts(tmp_path / "facts.csv", "facts.csv")


TABLE_RULES = {
    "a table beside the rule": ("table: facts.csv", ""),
    "a table elsewhere": ("table: ../facts.csv", "does not lie in the folder of the rule"),
    "no table": ("table: none.csv", "there is no such table"),
    "a value and a table": ("value: 3\ntable: facts.csv", "equals needs a value or a table, and not both"),
    "neither": ("read: exact", "equals needs a value or a table, and not both"),
}


@pytest.mark.parametrize(("line", "expected"), TABLE_RULES.values(), ids=TABLE_RULES)
def test_a_table_lies_beside_its_rule(line: str, expected: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    for place in (folder, tmp_path):
        (place / "facts.csv").write_text("phrase,value\nferry,3\n", encoding="utf-8")
    text = f"title: t\nwhy: w\ncheck: equals\nclaims: figure\n{line}\ntests: [one]\n"
    (folder / "rule.yaml").write_text(text, encoding="utf-8")
    rules, faults = load_rules([folder])
    assert len(rules) == (not expected)
    assert expected in "\n".join(faults)
