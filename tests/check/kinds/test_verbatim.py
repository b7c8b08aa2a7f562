"""Quotations: what was reworded, joined or echoed."""

from __future__ import annotations

from typing import Any

from builders import grouped, quote, source

from audit.check import check
from audit.check.kinds.verbatim import MOST_ECHOES
from audit.check.rule import Rule
from audit.model import Alignment, Evidence, Finding, Quote

WORDS = "We will not sell the harbour until every berth is paid for,"


def found(evidence: Evidence, **fields: Any) -> list[Finding]:
    rule = Rule.model_validate({"title": "t", "why": "w", "check": "verbatim", "claims": "quote", "across": "both", **fields})
    return list(check([rule], evidence).findings)


def test_a_reworded_quotation_is_one_finding() -> None:
    quotes = [
        quote(WORDS, "Ida Holm"),
        quote(WORDS, "Ida Holm", "b.txt"),
        quote(WORDS.replace("sell", "close"), "Ida Holm", "c.txt"),
    ]
    (finding,) = found(grouped(*quotes))
    assert (finding.severity, len(finding.passages)) == ("warning", 3)
    assert any("“sell” against “close”" in why for why in finding.why)


def test_a_part_of_a_quotation_is_none() -> None:
    assert not found(grouped(quote(WORDS), quote("until every berth is paid for", path="b.txt")))


def test_two_sayings_that_both_documents_quote_are_no_rewording() -> None:
    other = WORDS.replace("sell", "close")
    quotes = [quote(words, "Ida Holm", path, identity=f"{path}{words}") for path in ("a.txt", "b.txt") for words in (WORDS, other)]
    assert not found(grouped(*quotes), across="documents")
    assert found(grouped(*quotes[:1], *quotes[3:]), across="documents")


def test_a_mark_of_money_is_a_part_of_the_words() -> None:
    words = "It was a bill for £15.95 for a berth that nobody had used,"
    assert found(grouped(quote(words), quote(words.replace("£", ""), path="b.txt")), across="documents")


def test_levels_speak_of_kinds_of_change() -> None:
    evidence = grouped(quote(WORDS), quote(WORDS.replace("sell", "close"), path="b.txt"))
    assert found(evidence, levels=[{"change": "content-word", "severity": "error"}])[0].severity == "error"
    assert not found(evidence, levels=[{"change": "negation", "severity": "error"}])


TEXT = "“I never asked for this boat.”\n\nHe sat.\n\nHe drank.\n\nHe sang.\n\n“I will miss every hour on it,” Holm said.\n"


def test_two_sentences_said_apart_and_quoted_as_one_are_a_note() -> None:
    document = source(TEXT, path="a.txt")
    first, second, whole = (
        "I never asked for this boat.",
        "I will miss every hour on it,",
        "I never asked for this boat. I will miss every hour on it,",
    )
    quotes = [_placed(first), _placed(second), quote(whole, "Ida Holm", "b.txt")]
    evidence = Evidence({"a.txt": document, "b.txt": source(whole, path="b.txt")}, tuple(quotes), Alignment())
    (finding,) = found(evidence)
    assert (finding.severity, len(finding.passages)) == ("note", 3)


def _placed(text: str) -> Quote:
    start = TEXT.index(text)
    return quote(text, "Ida Holm", start=start, end=start + len(text))


ECHOES = (
    "This is the widest spread of safe, orderly and lawful roads that nurses and drivers ever had, with harsh costs for thieves",
    "The ministry gave farmers a spread of safe, orderly, lawful roads and no bridge, so strict costs come with every winter",
)


def test_an_echo_outside_the_groups_is_a_note_on_request() -> None:
    quotes = (quote(ECHOES[0], "Ida Holm"), quote(ECHOES[1], "Per Lind", "b.txt"))
    known = {path: source("One.", path=path) for path in ("a.txt", "b.txt")}
    evidence = Evidence(known, quotes, Alignment())
    assert [finding.severity for finding in found(evidence, about="wording")] == ["note"]
    assert not found(evidence)


def test_of_one_quotation_few_echoes_are_told() -> None:
    names = ("Ida Holm", "Per Lind", "Ana Sol", "Jon Bek", "Eva Dahl", "Ole Ravn")
    quotes = [quote(ECHOES[0], "Mia Krog"), *(quote(ECHOES[1], name, f"b{at}.txt") for at, name in enumerate(names))]
    known = {claim.source: source("One.", path=claim.source) for claim in quotes}
    told = found(Evidence(known, tuple(quotes), Alignment()), about="wording")
    assert 0 < sum("a.txt" in {passage.claim.source for passage in finding.passages} for finding in told) <= MOST_ECHOES
