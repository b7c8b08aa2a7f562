"""Slips are planted one at a time, in the places that the claims have for them."""

from __future__ import annotations

import pytest
from builders import source

from audit.check.planted import PLANTERS, plant
from audit.extract import extract
from audit.model import Claim

TEXT = """Mayor Lena Halvard cut the ribbon

More than 31,000 Kenyan farmers sold $1.2 million of tea through the Arden Trust in August 2022.
“The harvest was enormous this season,” Mayor Lena Halvard said on Thursday.

“We will not close two sheds, or any of these wooden sheds that are going to last, until every farmer has sold the crop,” she said.
"""

CHANGES = {
    "digit": ("31,000", "41,000"),
    "magnitude": ("$1.2 million", "$1.2 billion"),
    "unit": ("$1.2", "€1.2"),
    "hedge": ("More than", "More than"),
    "date": ("August 2022", "September 2022"),
    "weekday": ("Thursday", "Sunday"),
    "negation": ("harvest was enormous", "harvest was not enormous"),
    "content-word": ("The harvest was", "The orchard was"),
    "speaker": ("Mayor Lena Halvard said", "Dorothea Quillfeather said"),
    "name": ("Halvard", "Havlard"),
    "title": ("Mayor Lena", "Treasury Secretary Lena"),
    "people": ("Kenyan", "Norwegian"),
    "body": ("Arden Trust", "Arden Fund"),
    "modal": ("We will not", "We might not"),
    "quantifier": ("until every", "until hardly any"),
    "number": ("two sheds", "seven sheds"),
    "tense": ("that are going", "that were going"),
    "deletion": ("these wooden sheds", "these sheds"),
    "function-word": ("these wooden", "those wooden"),
    "contraction": ("will not", "won’t"),
    "dialect": ("going to", "gonna"),
}


@pytest.mark.parametrize("kind", [kind for kind in PLANTERS if kind != "hedge"])
def test_each_kind_of_change_has_its_place(kind: str) -> None:
    old, new = CHANGES[kind]
    read = source(TEXT)
    texts = [planted.applied(read.text) for planted in plant(read, extract(read)) if planted.kind == kind]
    assert any(new in text for text in texts), texts
    assert old in read.text


def test_a_hedge_is_turned_round() -> None:
    read = source("The union said more than 31,000 farmers sold tea.")
    assert any("fewer than 31,000" in planted.applied(read.text) for planted in plant(read, extract(read)))


def test_every_change_is_one_and_stands_inside_the_text() -> None:
    read = source(TEXT)
    planted = plant(read, extract(read))
    assert planted == sorted(planted, key=lambda one: (one.kind, one.start, one.end))
    assert all(0 <= one.start <= one.end <= len(read.text) and one.applied(read.text) != read.text for one in planted)


def test_a_text_without_claims_has_no_place() -> None:
    claims: list[Claim] = []
    assert plant(source("Nothing happened."), claims) == []
