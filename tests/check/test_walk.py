"""A walk goes through a draft in its own order, and tells of each claim once what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from builders import evidence_of, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Step

SUPPORTED = {"title": "t", "why": "w", "check": "supported", "claims": ["figure", "date", "quote", "name"]}
SPEAKERS = {"title": "t", "why": "w", "check": "same-speaker", "claims": ["quote"]}
RELEASE = (
    "The Skarholm plant cost 310 million euros and employs 62 people, the company said.\n\n"
    "“It took us nine years to build, and I am glad that it stands,” said Ivo Maren, the manager of the plant.\n\n"
    "The pipeline is 5 miles long. The long pipeline of five miles opened on 4 March 2025."
)


def walked(draft: str, *rules: Mapping[str, object], release: str = RELEASE) -> list[Step]:
    """The steps of a draft, held against one release."""
    evidence = evidence_of(
        source(draft, path="draft.txt", published=None, role="draft"), source(release, "2025-05-19", path="release.txt")
    )
    made = [Rule.model_validate(rule) for rule in rules or (SUPPORTED,)]
    return list(check([rule.model_copy(update={"id": str(number)}) for number, rule in enumerate(made)], evidence).walk)


OUTCOMES = {
    "the same number": ("The Skarholm plant employs 62 people.", "62", "supported", ""),
    "a rounder number": ("The Skarholm plant employs about 60 people.", "about 60", "supported", "rounding"),
    "another unit": ("The pipeline is 8 kilometres long.", "8 kilometres", "supported", "conversion"),
    "another number": ("The Skarholm plant employs 68 people.", "68", "contradicted", ""),
    "a number that nobody has": ("The festival drew 7,340 guests.", "7,340", "nowhere", ""),
    "a number of another thing": ("Tickets were sold by 12 shops.", "12", "nowhere", ""),
    "an amount of another thing": ("Tickets for the gala brought in 310 million euros.", "310 million euros", "supported", "value"),
    "a vague number": ("Dozens of guests came to the plant.", "Dozens", "unchecked", "a vague number"),
    "a day that hangs in the air": (
        "The plant opened on Tuesday.", "Tuesday", "unchecked", "a day that the draft alone does not settle",
    ),
    "another day": (
        "The five miles of the long pipeline opened on 14 March 2025.", "14 March 2025", "contradicted", "",
    ),
    "a part of a quotation": ("“I am glad that it stands,” Ivo Maren said.", "I am glad that it stands,", "supported", "fragment"),
    "a few words of one": ("It was, for Maren, “nine years” of work.", "nine years", "supported", "fragment"),
    "words that nobody said": (
        "“We will never do that again on this coast,” Ivo Maren said.", "We will never do that again on this coast,", "nowhere", "",
    ),
    "a term of the writer's own": ("They call it the “sea tap” here.", "sea tap", "unchecked", "a term in quote marks"),
    "a name": ("Ivo Maren has run the plant since then.", "Ivo Maren", "supported", ""),
    "a name that nobody has": ("Lena Halvard has run the plant since then.", "Lena Halvard", "nowhere", ""),
}  # fmt: skip


@pytest.mark.parametrize(("draft", "words", "outcome", "how"), OUTCOMES.values(), ids=OUTCOMES)
def test_each_claim_is_told_with_its_outcome(draft: str, words: str, outcome: str, how: str) -> None:
    (step,) = [step for step in walked(draft) if step.claim.text == words]
    assert (step.outcome, step.how) == (outcome, how)
    assert bool(step.passages) == (outcome in ("supported", "contradicted"))


def test_the_walk_is_in_the_order_of_the_draft() -> None:
    steps = walked("It opened on 4 March 2025.\n\nThe plant employs 62 people. Ivo Maren runs it. It cost 310 million euros.")
    assert [step.claim.text for step in steps] == ["4 March 2025", "62", "Ivo Maren", "310 million euros"]


def test_one_thing_and_a_name_again_are_not_told() -> None:
    steps = walked("Ivo Maren runs one plant. Maren is glad. Ivo Maren has 62 people.")
    assert [step.claim.text for step in steps] == ["Ivo Maren", "62"]


def test_the_best_passage_is_the_words_themselves() -> None:
    (step,) = [step for step in walked("“I am glad that it stands,” Ivo Maren said.") if step.claim.kind == "quote"]
    assert step.passages[0].claim.text == "I am glad that it stands"


def test_what_another_rule_holds_against_a_claim_contradicts_it() -> None:
    draft = "“It took us nine years to build, and I am glad that it stands,” said Lena Halvard, a neighbour."
    (alone,) = [step for step in walked(draft) if step.claim.kind == "quote"]
    assert alone.outcome == "supported"
    (step,) = [step for step in walked(draft, SUPPORTED, SPEAKERS) if step.claim.kind == "quote"]
    assert (step.outcome, len(step.findings)) == ("contradicted", 1)


def test_a_rule_with_two_sides_of_its_own_walks_through_nothing() -> None:
    assert walked("The plant employs 62 people.", SUPPORTED | {"draft": {"type": "article"}}) == []


def test_without_a_draft_there_is_no_walk() -> None:
    rule = Rule.model_validate(SUPPORTED)
    assert check([rule], evidence_of(source(RELEASE, path="a.txt"), source(RELEASE, path="b.txt"))).walk == ()
