"""What stands around a value."""

from __future__ import annotations

import pytest
from builders import claims_of, source
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.align import around
from audit.align.around import close, runs
from audit.align.content import content, entities
from audit.align.context import Contexts
from audit.text.constants import MAX_CONTEXT

PIECES = [
    *"5 1,200 40% 34, , ; . and but “ ) while harbour long-term U.S. a b.c x’s Ann, twenty".split(),
    "the boats of the old fleet", "w" * 70, "one-" * 30,
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_it_is_the_same_whether_the_near_words_are_looked_at_first_or_all_at_once(text: str) -> None:
    read = source(text, path="a.txt")
    for claim in claims_of(text, ["figure"]):
        where = claim.start, claim.end
        near = close(read, *where), runs(read, *where)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(around, "_NEAR", around._REACH)
            assert near == (close(read, *where), runs(read, *where))


@pytest.mark.parametrize(
    ("text", "asked"), [("What does the ferry cost? $4 a head.", True), ("Come and see the ferry. $4 a head.", False)]
)
def test_a_short_answer_is_about_what_its_question_asks(text: str, asked: bool) -> None:
    (claim,) = claims_of(text, ["figure"])
    assert ("ferri" in Contexts([source(text)], {}).near(claim).words) == asked


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Crews brought the Lady Orrin to Tarnow. It has room for 210 people.", True),
        ("Crews brought the Lady Orrin to Tarnow. The quay has room for 210 people.", False),
        ("Crews brought the Lady Orrin to Tarnow.\n\nIt has room for 210 people.", False),
    ],
)
def test_a_sentence_that_begins_with_a_pronoun_has_the_names_of_the_one_before(text: str, named: bool) -> None:
    (claim,) = claims_of(text, ["figure"])
    contexts = Contexts([source(text)], {})
    assert ("orrin" in contexts.near(claim).words) is named
    assert any("orrin" in name for name in contexts.entity_weights(claim)) is named


def test_a_claim_of_a_sentence_without_end_has_the_words_of_its_part() -> None:
    names = [f"{a}{b}{c}ly" for a in "BDFGHKLM" for b in "aeiou" for c in "bdfgklm"]
    text = " ".join(f"{name} saw {number} boats at {name.lower()}s," for number, name in enumerate(names, 10)) + " they said."
    claims = claims_of(text, ["figure"])
    contexts = Contexts([source(text)], {})
    assert len(source(text).sentences) == 1
    assert len(claims) == len(names)
    for claim, name in zip(claims, names, strict=True):
        assert len(claim.context) <= MAX_CONTEXT
        near, wide = contexts.near(claim).words, contexts.wide(claim).words
        assert near.keys() == content(claim.context)
        assert near.keys() <= wide.keys()
        assert len(wide) < len(names)
        assert contexts.entity_weights(claim).keys() == entities(claim.context)
        assert content(f"{name.lower()}s") <= wide.keys()


ORRIN = "The mill lent Orrin a press, and Orrin sold it; then Orrin left, and nobody saw Orrin again."
NAMED = "The ferry from {} to {} met the mail boat of {} at noon."
HEADED = "{}-up sold. {}-ups sell. {}-downs sold twice."
TESSALY = "The bank sued Tessaly, for Tessaly owed it money; she said Tessaly would pay, and Tessaly paid."


@pytest.mark.parametrize(
    ("a", "b", "strangers"),
    [
        pytest.param(ORRIN, TESSALY, True, id="each is about somebody whom the other never names"),
        pytest.param(ORRIN, f"{TESSALY} Orrin did not.", False, id="one names the other's"),
        pytest.param(ORRIN, "The bank sued Tessaly.", False, id="one is about nobody"),
        pytest.param(
            NAMED.format("Orrin", "Vessk", "Halm"),
            NAMED.format("Tarvo", "Ildor", "Quorl"),
            True,
            id="three names each, none in both",
        ),
        pytest.param(
            NAMED.format("Orrin", "Vessk", "Halm"),
            HEADED.format("Vatt", "Kilm", "Zeft"),
            False,
            id="words that only begin a sentence",
        ),
        pytest.param(ORRIN, "On the Monday, each Monday and every Monday, a Monday comes.", False, id="a day is nobody"),
    ],
)
def test_two_texts_about_two_persons_are_strangers(a: str, b: str, *, strangers: bool) -> None:
    contexts = Contexts([source(a, path="a.txt"), source(b, path="b.txt")], {})
    assert contexts.are_strangers("a.txt", "b.txt") == contexts.are_strangers("b.txt", "a.txt") == strangers


def test_an_answer_is_about_what_is_near_of_a_question_without_end() -> None:
    text = f"What does the lighthouse and {'the old harbour and ' * 200} the ferry cost? $4 a head."
    (claim,) = claims_of(text, ["figure"])
    words = Contexts([source(text)], {}).near(claim).words
    assert content("harbour ferry") <= words.keys()
    assert not content("lighthouse") & words.keys()
