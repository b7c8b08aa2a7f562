"""Is a text clearly in another language than English? A cheap test by its commonest words; in doubt it is English."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

WORD = re.compile(r"[^\W\d_]{1,20}")
ENGLISH = frozenset(
    """
    the of and to that for with it at by from be she they his her this has had not but or which who were will would said their its
    been more than about after when all there over into out up new also can if
    """.split()
)
"""Common words of English that are none in the languages below."""

OTHERS = (
    frozenset(
        """
    de la el los las que y en un una por con para se del su al lo como más pero sus le ya sobre este entre cuando muy sin también
    le les des et est une du dans pour qui sur pas plus ce par ne au aux son sa avec sont cette mais ont nous vous leur été comme
    der die das und den von zu ist im nicht mit dem des ein eine auf für sich auch es werden wurde hat sind bei nach wie aus als um
    il di che e non per una sono con del della dei le gli da nel alla anche è ma questo hanno stato più
    o os as um uma do da dos das não em com no na por mais foi ao ele são também pelo
    het een van en dat op te zijn niet voor met aan er om ook als bij door naar uit heeft deze worden
    och att det som på är av för med den till inte har jag men var sig om så ett kan efter vid
    i w na się nie do z że jest to o jak po co ale od za przez był są dla
    ve bir bu da de için ile olarak çok daha gibi olan sonra kadar ama ne
    yang dan di itu dengan untuk tidak dari dalam ini akan pada juga ke karena oleh
    """.split()
    )
    - ENGLISH
)
FEWEST_WORDS = 60
FEWEST_KINDS = 7
LATIN_END = "\u0250"


def is_foreign(parts: Iterable[str]) -> bool:
    """Is the prose of a document (its paragraphs) clearly not English? Never for fewer than 60 words."""
    prose = [part[:5000] for part in islice(parts, 200)]
    if _opens_in_english(prose):
        return False
    words = [word.lower() for part in prose for word in WORD.findall(part)]
    if len(words) < FEWEST_WORDS:
        return _is_other_script(words)
    english = sum(word in ENGLISH for word in words)
    others = sum(word in OTHERS for word in words) if len(OTHERS.intersection(words)) >= FEWEST_KINDS else 0
    if _is_other_script(words):
        return True
    return english * 12 < len(words) and others > 2 * english and others * 8 > len(words)


def _opens_in_english(prose: list[str]) -> bool:
    """Is more than a sixth of the first words of all paragraphs English? That settles it for most texts."""
    words = WORD.findall(" ".join([part[:80] for part in prose]).lower())
    return 6 * sum(map(ENGLISH.__contains__, words)) > len(words)


def _is_other_script(words: list[str]) -> bool:
    """Are most letters of a text of some length not Latin?"""
    letters = sum(len(word) for word in words)
    other = sum(len(word) for word in words if word[0] >= LATIN_END)
    return letters >= 100 and other * 5 > letters * 4
