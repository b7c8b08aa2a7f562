"""Words before a value in, whether their sentence leaves it for another ("up from 40", "instead of 40") out."""

from __future__ import annotations

import re

# "up from 40", "compared with some 40": a value that the sentence leaves behind for another.
_LEFT = re.compile(
    r"(?:\bfrom|\bcompared[ ](?:with|to)|\bagainst|\binstead[ ]of|\brather[ ]than|\bin[ ]place[ ]of)[ ](?:[a-z]+[ ]){0,2}[$£€]?$",
    re.IGNORECASE,
)
# "from eleven countries", "costs from £295,000": where something comes from, or begins, unless it went from there to another value.
_FROM = re.compile(r"\bfrom\b", re.IGNORECASE)
_WENT = re.compile(
    r"\b(?:up|down|ris\w+|rose|f[ae]ll\w*|gr[eo]w\w*|drop\w*|cut\w*|increas\w+|decreas\w+|reduc\w+|rais\w+|lower\w*"
    r"|declin\w+|jump\w*|climb\w*|slip\w*|chang\w+|mov\w+|doubl\w+|tripl\w+|halv\w+|shr[aiu]nk\w*|wid\w+|narrow\w*"
    r"|improv\w+|soar\w*|plung\w+|slump\w*|surg\w+|eas\w+|revis\w+|expand\w*|extend\w*|year[ ]earlier|last[ ]year"
    r"|previous\w*)\b|\bto[ ](?:[a-z]+[ ]){0,2}[$£€]?[0-9]",
    re.IGNORECASE,
)
# "Lamps from $840, vases from $120": where prices begin.
_PRICES = re.compile(r"\bfrom[ ][$£€][0-9][0-9,.]*(?![0-9,.]|[ ]to\b)[^$£€;]{1,40}\bfrom[ ][$£€][0-9][0-9,.]*(?![0-9,.]|[ ]to\b)")


# "|7| → 9", "|1.6%| + €0.18 becomes 1.5% + €0.15"
_ARROW = re.compile(r"\s*(?:\+\s*[$£€]?[0-9][0-9.,]*%?\s*)?(?:→|⇒|[-=–]>|becomes[ ][$£€]?[0-9])")


def is_left(text: str, start: int, end: int, sentence: str) -> bool:
    """Does the sentence leave the value at `[start, end)` of the text for another? A list of prices only says where each begins."""
    if _ARROW.match(text, end):
        return True  # "Seat: |€7| → €9"
    left = _LEFT.search(text, max(0, start - 40), start)
    if left is None or _PRICES.search(sentence):
        return False
    return _FROM.match(left[0]) is None or _WENT.search(sentence) is not None
