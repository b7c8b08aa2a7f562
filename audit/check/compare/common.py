"""The words that English texts on any subject hold."""

from __future__ import annotations

from functools import lru_cache

from audit.text.frequencies import COMMON, KNOWN, VERY_COMMON
from audit.text.words import STOP_WORDS


def is_common(word: str) -> bool:
    """Is it a word that English texts on any subject hold?"""
    return word in _common_words() or word in STOP_WORDS


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset((VERY_COMMON + COMMON + KNOWN).split())
