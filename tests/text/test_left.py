"""Values that their sentence leaves for another."""

from __future__ import annotations

import pytest

from audit.text.left import is_left

TEXTS = [
    ("The fee rose from |7| to 9 crowns.", True),
    ("It takes 12 boats, up from |10|.", True),
    ("It takes 12 boats, compared with |10| before.", True),
    ("Fee: |7| → 9 crowns", True),
    ("Fee: |7| -> 9 crowns", True),
    ("Fee: |7%| + €2 becomes 9% + €1", True),
    ("Fee: 7% + |€2| becomes 9% + €1", True),
    ("Fee: 7% + €2 becomes |9%| + €1", False),
    ("At |7| crowns it becomes dear.", False),
    ("The fee rose to |9| crowns.", False),
    ("They came from |11| countries.", False),
    ("Lamps from $|840|, vases from $120.", False),
]


@pytest.mark.parametrize(("text", "left"), TEXTS)
def test_what_is_left(text: str, left: bool) -> None:
    before, number, after = text.split("|")
    assert is_left(before + number + after, len(before), len(before + number), before + number + after) == left
