"""Words in, whether they allow a number ("messages may be up to 25 MB") rather than tell one ("up to 5,000 came") out."""

from __future__ import annotations

import re

ALLOWED = re.compile(
    r"""
    \b (?: limit(?:s|ed)? | max(?:imum)? | caps? | capped | quotas? | ceilings? | entitle[sd]? | allow(?:s|ed|ances?)? | accepts?
      | accepted | supports?
      | (?: can | may | must ) \s+ (?: \w+ \s+ ){0,2}?
        (?: be | send | hold | have | use | store | upload | make | create | contain | claim | take | request | last | carry | add
          | invite | keep | borrow | bring ) \b (?! \s+ (?: \w+ \s+ )? (?: been | killed | injured | hurt | dead | affected ) )
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words of permission: "accepts files of up to 200 MB", "Maximum file size", "you may keep"; "may have been" guesses."""
CEILINGS = frozenset({"up-to", "at-most"})
"""Hedges of a number that is a ceiling where it is allowed, and a guess where it is told."""
GUESSED = re.compile(r"\b(?:may|might|could)\s+have\s+[a-z]+(?:ed|en)\b", re.I)


def is_allowed(words: str) -> bool:
    """Do the words say that so much is allowed, and do they not guess?"""
    return ALLOWED.search(words) is not None and GUESSED.search(words) is None
