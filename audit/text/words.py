"""Words: tokens, stems, the words too common to tell two subjects apart."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from audit.text import frequencies

WORD = re.compile(r"[^\W_]++(?>(?:['’.-][^\W_]++)*)")
"""A word, with inner apostrophes, hyphens and full stops: "state's", "long-term", "U.S"."""

STOP_WORDS = frozenset(
    """
    a about above after again against all also although am an and any are as at be because been before being
    below between both but by can could did do does doing down during each either else ever every few for from
    further get had has have having he her here hers herself him himself his how however i if in into is it its
    itself just may me might more most much must my myself no nor not now of off on once only or other our ours
    out over own per same shall she should since so some such than that the their theirs them themselves then
    there these they this those though through to too under until up upon us very was we were what when where
    whether which while who whom whose why will with within without would yet you your yours
    """.split()
)

_stemmer = Stemmer.Stemmer("english", 0)  # without its own cache, which costs more than a stem; `stem` has one
STEMMER = str(Stemmer.version())
"""The version of the stemmer, by which stems may differ."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem (Porter 2) of a word, in lower case: "migrants" → "migrant", "killing" → "kill"."""
    word = word.lower().replace("’", "'")
    return str(_stemmer.stemWord(word.removesuffix("'s")))


def stems(text: str) -> list[str]:
    """The stems of the content words of a text, in order."""
    return [stem(word) for word in WORD.findall(text) if word.lower() not in STOP_WORDS]


RAREST = 5
"""The rarity of a word in no band of the table."""


@lru_cache(maxsize=1)
def _bands() -> dict[str, int]:
    """The rarity of each listed stem; a stem that stands in two bands has the more common one's."""
    bands: dict[str, int] = {}
    for rarity, words in ((3, frequencies.KNOWN), (2, frequencies.COMMON), (1, frequencies.VERY_COMMON)):
        bands.update(dict.fromkeys(_stemmer.stemWords(words.split()), rarity))
    bands.update((stem(word), 0) for word in STOP_WORDS)
    return bands


def rarity(stemmed: str) -> int:
    """How much a shared stem says, about the bits of its rarity in English: 0 (a stop word) to 5 (a word in no list)."""
    return _bands().get(stemmed, RAREST)
