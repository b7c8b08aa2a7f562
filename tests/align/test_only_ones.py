"""Two brief texts of one story: the only price, toll or height that each gives is told of one thing, in whatever words."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.align.block import candidates
from audit.align.context import Contexts
from audit.align.profile import profiles
from audit.extract import extract
from audit.model import Figure

FIRE = "The Skarholm lighthouse burned on Monday night. Its keeper, Tove Brandal, got out unhurt. {}"
TOLD = "Skarholm keeper Tove Brandal has lost her lighthouse to a fire. {}"
ONLY = "the only one of its sort"
LOSS = "The loss is put at 95,000 kroner."
INSURED = "Insurers speak of 59,000 kroner."


def joined(a: str, b: str, days: tuple[str | None, str | None] = ("2024-03-05", "2024-03-06")) -> bool:
    """Are a figure of the one and one of the other held to be about one thing because each is the only one of its sort?"""
    sources = [source(text, path=path, published=day) for text, path, day in zip((a, b), ("a.txt", "b.txt"), days, strict=True)]
    return any(ONLY in name for link in evidence_of(*sources).alignment.links.values() for name, _ in link.weights)


ONE_STORY = [
    pytest.param(LOSS, INSURED, id="a loss"),
    pytest.param("It had stood 34 metres tall.", "The tower rose 43 metres above the rocks.", id="a height"),
    pytest.param(
        "Rebuilding costs 7 million kroner; a night there was 450 kroner a person.", "The bill is 9 million kroner.", id="sort"
    ),
]


@pytest.mark.parametrize(("one", "other"), ONE_STORY)
def test_the_only_figure_of_its_sort_meets_the_only_one_of_the_other(one: str, other: str) -> None:
    assert joined(FIRE.format(one), TOLD.format(other))


def test_it_does_not_where_one_text_has_two() -> None:
    assert not joined(FIRE.format(LOSS + " A new lamp costs 12,000 kroner."), TOLD.format(INSURED))


def test_it_does_not_in_two_stories() -> None:
    assert not joined(FIRE.format(LOSS), "A ferry ran aground off Vestnes with two crew, says captain Idar Moen. " + INSURED)


def test_it_does_not_weeks_later() -> None:
    assert not joined(FIRE.format(LOSS), TOLD.format(INSURED), ("2024-03-05", "2024-04-06"))


def test_it_does_not_where_the_day_is_not_known() -> None:
    assert not joined(FIRE.format(LOSS), TOLD.format(INSURED), (None, None))


def test_it_does_not_in_a_long_text() -> None:
    rest = "".join(f" The {word} was saved." for word in "boat bell door lamp rope flag oar net sail mast book cat".split())
    assert not joined(FIRE.format(LOSS) + rest, TOLD.format(INSURED))


COMMON = [
    pytest.param("Some 40 percent of the lens is cracked.", "Insurers will pay 70 percent.", id="percent"),
    pytest.param("She had been back for three days.", "Insurers want seven days.", id="days"),
]


@pytest.mark.parametrize(("one", "other"), COMMON)
def test_a_unit_in_which_anything_is_told_shows_nothing(one: str, other: str) -> None:
    assert not joined(FIRE.format(one), TOLD.format(other))


def test_words_of_the_story_lead_from_one_to_the_other() -> None:
    sources = [source(FIRE.format(LOSS), path="a.txt"), source(TOLD.format(INSURED), path="b.txt")]
    figures = [claim for one in sources for claim in extract(one) if isinstance(claim, Figure)]
    assert list(candidates(profiles(figures, Contexts(sources, {})))[0]) == [(0, 1)]


def test_a_part_is_not_held_against_its_whole() -> None:
    one, other = (
        FIRE.format("The rebuilding will cost 90,000 kroner."),
        TOLD.format("The first tranche, of 30,000 kroner, is paid."),
    )
    found = evidence_of(source(one, path="a.txt"), source(other, path="b.txt")).alignment
    assert not [group for group in found.groups if group.kind == "figure"]
