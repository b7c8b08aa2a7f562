"""The names around a value."""

from __future__ import annotations

import pytest
from builders import source

from audit.align.around import doers


@pytest.mark.parametrize(("crowd", "named"), [(False, {"alma", "bruna"}), (True, {"bruna"})])
def test_of_a_crowd_of_values_each_has_the_names_next_to_it(crowd: bool, named: set[str]) -> None:
    text = "Alma lost 3 boats, and on the road to the empty harbour behind the hills and the woods the town of Bruna lost 5 boats."
    start = text.index("5")
    assert doers(source(text), start, start + 1, of_day=False, crowd=crowd) == named


OPENERS = {
    "Parcels of 70 kilos were left on the quay.": set(),
    "Squalls of 70 knots were met off Bruna.": {"bruna"},
    "Appointments numbered 4,182 this winter.": set(),
    "Alma lost 40 boats.": {"alma"},
    "Clement Ward has 40 beds.": {"clement", "ward"},
}


@pytest.mark.parametrize(("text", "named"), OPENERS.items(), ids=OPENERS)
def test_a_word_that_only_opens_the_sentence_names_nobody(text: str, named: set[str]) -> None:
    start = next(at for at, letter in enumerate(text) if letter.isdigit())
    assert doers(source(text), start, start + 2, of_day=False) == named
