"""Which quotations hold the same words, and what makes a formula none."""

from __future__ import annotations

import pytest
from builders import quote, source
from hypothesis import given
from hypothesis import strategies as st

from audit.align.context import Contexts
from audit.align.sayings import Glance, compare_quotes, link_quotes, saying
from audit.text.constants import MAX_DISTINCT

CONTEXTS = Contexts([source("“Yes,” she said.", path=path) for path in ("a.txt", "b.txt")], {})
WORDS = "we have never seen such a harbour storm ferry mill and nobody here wants it … [the town]".split(" ")


def score(a: str, b: str, speaker: str | None = None) -> float:
    return compare_quotes(quote(a, speaker), quote(b, speaker, path="b.txt"), CONTEXTS).score


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("I have never seen such a crowd, so we shut the ferry", "Not at my age, and I have never seen such a flood"),
        ("You have to do what you have to do when a mill burns", "We did what we could; you have to do what you have to do"),
    ],
)
def test_a_run_of_common_words_makes_no_two_quotations_one(a: str, b: str) -> None:
    assert score(a, b, "Ida Malm") < 6


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("I have never seen such a crowd at the quarry", "We have never seen such a crowd at the quarry"),
        ("waiting for us for forty years", "The barge has been waiting for us for thirty years"),
        ("The pilots tied the barge to the wrong pier and slept", "They say the pilots tied the barge to the wrong pier"),
    ],
)
def test_a_run_with_telling_words_does(a: str, b: str) -> None:
    assert score(a, b) >= 6


@given(*[st.lists(st.sampled_from(WORDS), min_size=1, max_size=14)] * 2, st.sampled_from((None, "Ida Malm")))
def test_a_glance_never_promises_less_than_a_close_look_finds(a: list[str], b: list[str], speaker: str | None) -> None:
    one, other = quote(" ".join(a), speaker), quote(" ".join(b), speaker, path="b.txt")
    most = Glance(saying(one), CONTEXTS).most(saying(other))
    assert most >= min(0.0, compare_quotes(one, other, CONTEXTS).score)


THINGS = "barge crane winch pylon kiln loom turbine sluice boiler furnace dredger silo gantry hoist anvil bellows lathe".split()


@pytest.mark.parametrize("shown", [3, len(THINGS)])
def test_sentences_of_one_shape_are_one_group_and_few_links(shown: int) -> None:
    """Each with each of its shape would be links by the square of them."""
    texts = [f"We sold the {one} before the {other} was paid for" for one in THINGS[:shown] for other in THINGS[:shown]]
    said = [quote(text, path=f"{index:04}.txt") for index, text in enumerate(texts)]
    contexts = Contexts([source("x", path=each.source) for each in said], {})
    found = link_quotes(said, contexts)
    assert [len(group) for group in found.groups] == [len(said)]
    assert len(said) - 1 <= len(found.links) <= MAX_DISTINCT**2 // 2 + 4 * len(said)


def test_members_of_one_group_that_share_little_themselves_are_told_of_too() -> None:
    """The first and the last share a few words, and the one between them holds all words of either."""
    first = "the crane fell on the barge and nobody was hurt"
    last = "nobody was hurt, we shall weld the gantry by Friday"
    said = [quote(text, path=path) for text, path in ((first, "a.txt"), (f"{first}, {last}", "b.txt"), (last, "c.txt"))]
    contexts = Contexts([source("x", path=each.source) for each in said], {})
    found = link_quotes(said, contexts)
    assert [len(group) for group in found.groups] == [3]
    link = compare_quotes(said[0], said[2], contexts)
    assert found.links[link.a, link.b] == link
    assert link.score < 6
