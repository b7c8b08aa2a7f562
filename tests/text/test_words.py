"""Words, stems, and how rare a word is."""

from __future__ import annotations

import pytest

from audit.text import frequencies
from audit.text.words import RAREST, STOP_WORDS, rarity, stem, stems


def test_stems_are_lower_case_and_without_endings() -> None:
    assert stems("The migrants’ boats, and the mayor's Killings") == ["migrant", "boat", "mayor", "kill"]


RARITIES = [("the", 0), ("said", 1), ("police", 1), ("bridge", 2), ("volcano", 3), ("Darién", RAREST), ("okapi", RAREST)]


@pytest.mark.parametrize(("word", "expected"), RARITIES)
def test_rarity_of_a_word(word: str, expected: int) -> None:
    assert rarity(stem(word)) == expected


def test_a_word_stands_in_one_band_alone() -> None:
    bands = [frequencies.VERY_COMMON.split(), frequencies.COMMON.split(), frequencies.KNOWN.split()]
    listed = [word for band in bands for word in band]
    assert len(listed) == len(set(listed))
    assert not STOP_WORDS & set(listed)


def test_bands_are_sorted() -> None:
    for band in (frequencies.VERY_COMMON, frequencies.COMMON, frequencies.KNOWN):
        assert band.split() == sorted(band.split())
