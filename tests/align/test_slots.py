"""What a value counts, before anything is held against it."""

from __future__ import annotations

import pytest
from builders import claims_of, source

from audit.align.slots import slots_of
from audit.model import Figure


def figure_of(text: str) -> Figure:
    (found,) = claims_of(text, ["figure"])
    assert isinstance(found, Figure)
    return found


COUNTED = [
    pytest.param("Some 9 million voters cast a ballot.", True, id="people"),
    pytest.param("Some 900 ballots were void.", False, id="things"),
    pytest.param("Of 9 million Merians, few cast a ballot.", None, id="people of a country, or what a maker makes"),
    pytest.param("Missing: 23", None, id="a harm"),
]


@pytest.mark.parametrize(("text", "people"), COUNTED)
def test_whether_people_are_counted(text: str, people: bool | None) -> None:
    assert slots_of(figure_of(text), source(text)).people is people


def test_of_these_is_no_part_of_a_whole() -> None:
    for text, base in (("Four of these patients died.", frozenset()), ("Four of the patients died.", frozenset({"patient"}))):
        assert slots_of(figure_of(text), source(text)).base == base
