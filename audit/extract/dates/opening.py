"""Where a date may begin: the words and numerals without which there is none near, and which forms open with which word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from audit.extract.dates.patterns import FORMS, any_of
from audit.text.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS

_OPENED_BY = {
    "iso": "number",
    "numeric": "number",
    "month_day_span": "month",
    "month_day": "month weekday",
    "day_in_list": "number weekday the",
    "day_month_span": "number",
    "day_month": "number weekday the",
    "weekday_day": "weekday",
    "month_year": "month part the",
    "which_month": "which part the",
    "month_which": "month part the",
    "month": "month part the",
    "quarter": "nth number fiscal q the",
    "which_quarter": "which the",
    "fiscal": "fiscal part the",
    "year_fiscal": "number",
    "which_fiscal": "which the",
    "season": "season part the",
    "which_season": "which",
    "decade": "number apostrophe part the",
    "century": "number century part the",
    "twice": "day the",
    "deictic": "day part which",
    "ago": "count number hedge",
    "for_span": "count number",
    "next_day": "which count the",
    "day_side": "count the",
    "which_unit": "which part the",
    "weekend": "the",
    "unit_part": "part the",
    "year_end": "year",
    "weekday_week": "weekday",
    "week_weekday": "which",
    "weekday": "weekday part which",
    "holiday": "holiday which",
    "year_span": "number part the",
    "year": "number part the",
    "word_year": "count",
    "short_year": "apostrophe",
}
"""Form → the kinds of words that it may open with."""
_KINDS = {
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "season": SEASONS,
    "holiday": [re.split(r"[^a-z]", name)[0] for name in HOLIDAYS],
    "the": ["the"],
    "which": "last next this that past previous preceding coming following current same".split(),
    "part": """early late mid middle earlier later beginning start end close first second latter back very overnight
        midnight""".split(),
    "nth": "first second third fourth final".split(),
    "count": """a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty several""".split(),
    "hedge": "about around roughly almost nearly some more over just less at only".split(),
    "century": "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
    "day": "day today yesterday tomorrow tonight".split(),
    "fiscal": "fiscal financial fy".split(),
    "q": ["q"],
    "year": ["year"],
}


def _kinds_by_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, words in _KINDS.items():
        for word in words:
            found[word] = f"{found[word]} {kind}" if word in found else kind
    return found


_BY_WORD = _kinds_by_word()
WORD = re.compile(r"[A-Za-z]+|['’]?[0-9]+")
"""A word or numeral that may open a date."""


def pattern_at(word: str) -> re.Pattern[str] | None:
    """The pattern of all forms that open with this word or numeral; None where none does."""
    if word[-1] <= "9":
        return _pattern("number" if word[0] <= "9" and word[0] != "'" else "apostrophe")
    kinds = _BY_WORD.get(word.lower())
    return _pattern(kinds) if kinds else None


@cache
def _pattern(kinds: str) -> re.Pattern[str]:
    wanted = set(kinds.split())
    return any_of(tuple(form for form in FORMS if wanted & set(_OPENED_BY[form].split())))


def _letters(words: Iterable[str]) -> str:
    """One pattern for many words, letter by letter: many times faster than to try each word in turn."""
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _branches(tree)


def _branches(tree: dict[str, Any]) -> str:
    parts = [re.escape(letter) + _branches(tree[letter]) for letter in sorted(tree) if letter]
    if not parts:
        return ""
    return f"(?:{'|'.join(parts)})" + ("?" if "" in tree else "")


_TELLING = [
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *"today yesterday tomorrow tonight ago earlier later hence day week weekend month year quarter half decade century".split(),
    *"days weeks months years decades eighteen nineteen".split(),
    *"morning afternoon evening night christmas thanksgiving easter halloween juneteenth now previously q1 q2 q3 q4".split(),
]
TRIGGER = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    + _letters(sorted({form for word in _TELLING for form in (word, word.capitalize(), word.upper())} | {"FY"}))
    + r"(?![A-Za-z])|[12][0-9]{3}(?![0-9])|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]|['’][0-9]{2}(?![0-9]))"
)
"""Words and numerals without which there is no date near."""
