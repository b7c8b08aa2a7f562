"""Claims shown in place: every claim in brackets where it stands, and a row for each."""

from __future__ import annotations

import re

import pytest
from builders import date, figure, name, quote, source
from hostile_samples import COMMAND, PAYLOADS, UNSEEN, claims, document
from report_samples import WIRE, placed

from audit.extract import extract
from audit.model import Claim, Days, Interval
from audit.report.shown import COLOURS, RUN, claims_shown


def shown(*claims: Claim, colour: bool = False) -> str:
    return claims_shown(WIRE, sorted(claims, key=lambda claim: claim.start), colour)


def row(claim: Claim) -> str:
    """What a claim was read as."""
    return re.search(r"  =  (.*)", shown(claim)).group(1)  # type: ignore[union-attr]


HOMES = placed(figure(1243, subject="homes", noun="home"), WIRE, "1,243 homes")
SAID = placed(quote("x", "Ortiz"), WIRE, "We will not reopen the road until every crew is out,")


def test_a_claim_stands_in_numbered_brackets_on_its_line() -> None:
    assert "\n   3  The fire above Elmford destroyed [1: 1,243 homes], the county said on" in shown(HOMES)


def test_claims_inside_a_claim_are_marked_too() -> None:
    crew = placed(figure(1), WIRE, "every crew")
    assert "“[1: We will not reopen the road until [2: every crew] is out,]”" in shown(SAID, crew)


def test_only_lines_with_a_claim_are_shown() -> None:
    text = shown(HOMES)
    assert "Fire reaches Elmford" not in text
    assert "every crew" not in text


def test_a_quotation_over_several_lines_is_marked_on_each() -> None:
    made = source("He said “we will not go\nuntil it is over” on Monday.\n", type="article")
    text = claims_shown(made, [placed(quote("x"), made, "we will not go\nuntil it is over")])
    assert "[1: we will not go\n" in text
    assert "until it is over]" in text


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (HOMES, "count 1243; of homes; noun home; no period"),
        (placed(figure(40, hedge="about", soft=Interval(36, 44), subject=None, noun=None), WIRE, "1,243"),
         "count 40; taken as 36 to 44; no subject; no period; hedge about"),
        (placed(figure(40, period=Days(None, None), stated_by="the county", modality="plan"), WIRE, "1,243"),
         "count 40; of people; noun peopl; in any; plan; said by the county"),
        (placed(date("2022-06-06"), WIRE, "Monday"), "event 2022-06-06; timex 2022-06-06; precision day; no subject"),
        (placed(date(None), WIRE, "Monday"), "event unresolved; precision day; no subject"),
        (SAID, "said by Ortiz; found by direct"),
        (placed(quote("x"), WIRE, "every crew"), "no speaker"),
        (placed(quote("x", speech=False), WIRE, "every crew"), "not speech"),
        (placed(name("Ana Ortiz", title="Sheriff"), WIRE, "Ana Ortiz"), "person Ana Ortiz; title Sheriff"),
    ],
    ids=["count", "hedge", "plan", "day", "unresolved", "speaker", "no speaker", "a term", "person"],
)  # fmt: skip
def test_a_row_tells_what_a_claim_was_read_as(claim: Claim, expected: str) -> None:
    assert row(claim) == expected


def test_every_claim_has_one_row() -> None:
    made = source(WIRE.text)
    found = extract(made)
    assert len(re.findall(r"  =  ", claims_shown(made, found))) == len(found)


def test_a_long_stretch_without_a_claim_is_cut_in_the_middle() -> None:
    made = source("word " * RUN + "1,243 homes burned.")
    text = claims_shown(made, [placed(HOMES, made, "1,243 homes")])
    assert " … " in text
    assert len(text) < 3 * RUN


def test_colour_is_added_only_when_wanted() -> None:
    assert "\x1b" not in shown(HOMES)
    assert shown(HOMES, colour=True).count(f"\x1b[{COLOURS['figure']}m") == 3


@pytest.mark.parametrize("words", PAYLOADS.values(), ids=PAYLOADS)
def test_the_words_of_a_document_are_shown_and_never_acted_on(words: str) -> None:
    made = document(f"a {words}.txt", words)
    text = claims_shown(made, sorted(claims(made, words), key=lambda claim: claim.start))
    assert not UNSEEN.search(text)
    assert not COMMAND.search(text)
