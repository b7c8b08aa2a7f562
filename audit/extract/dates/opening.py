"""Where a date may begin: the words and numerals without which there is none near, and which forms open with which word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from audit.extract.dates.patterns import FORMS, any_of
from audit.text.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS


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


def _cases(word: str) -> tuple[str, ...]:
    return word, word.capitalize(), word.upper()


def _any_word(words: Iterable[str]) -> str:
    """One pattern for many words, in small letters, with a capital, in capitals."""
    return _letters(sorted({form for word in words for form in _cases(word)})) + "(?![A-Za-z])"


_OPENED_BY = {
    "iso": "number",
    "numeric": "number",
    "month_day_span": "month",
    "month_day": "month weekday",
    "day_in_list": "number weekday lead",
    "day_month_span": "number",
    "day_month": "number weekday lead",
    "weekday_day": "weekday",
    "month_year": "month lead",
    "which_month": "lead",
    "month_which": "month lead",
    "month": "month lead",
    "quarter": "number lead rare",
    "which_quarter": "lead",
    "fiscal": "lead rare",
    "year_fiscal": "number",
    "which_fiscal": "lead",
    "season": "lead rare",
    "which_season": "lead",
    "decade": "number apostrophe lead",
    "century": "number lead rare",
    "twice": "rare lead",
    "deictic": "rare lead",
    "ago": "count number",
    "for_span": "count number",
    "next_day": "lead count",
    "day_side": "count lead",
    "which_unit": "lead",
    "weekend": "lead",
    "unit_part": "lead",
    "year_end": "rare",
    "weekday_week": "weekday",
    "week_weekday": "lead",
    "weekday": "weekday lead",
    "holiday": "rare lead month",
    "year_span": "number lead",
    "year": "number lead",
    "word_year": "count",
    "short_year": "apostrophe",
}
"""Form → the kinds of words that it may open with."""
_KINDS = {
    "rare": " ".join(
        [
            *SEASONS,
            *(re.split(r"[^a-z]", name)[0] for name in HOLIDAYS),
            "sixteenth seventeenth eighteenth nineteenth twentieth day today yesterday tomorrow tonight fiscal financial fy q year",
        ]
    ),
    "count": """a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty several about around roughly almost nearly some more over just less at
        only""",
    "lead": """the last next this that past previous coming following current same early late mid middle earlier later beginning
        start end close first second third fourth final latter back very overnight midnight""",
    "month": " ".join(MONTHS),
    "weekday": " ".join(WEEKDAYS),
}
"""Kind → words; of two kinds of one word the later counts."""
_BY_WORD = {form: kind for kind, words in _KINDS.items() for word in words.split() for form in _cases(word)}
_OPENERS = {word for words in _KINDS.values() for word in words.split()}
_BEHIND_THE = f"{_KINDS['lead']} {_KINDS['rare']} weekend"


def pattern_at(word: str) -> re.Pattern[str]:
    """The pattern of all forms that open with a word or numeral that `OPENING` finds."""
    return _pattern(_BY_WORD.get(word) or ("number" if word[0].isdigit() else "apostrophe"))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return any_of(tuple(form for form in FORMS if kind in _OPENED_BY[form].split()))


_TELLING = [
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *"today yesterday tomorrow tonight ago earlier later hence day week weekend month year quarter half decade century".split(),
    *"days weeks months years decades eighteen nineteen".split(),
    *"morning afternoon evening night christmas thanksgiving easter halloween juneteenth now previously q1 q2 q3 q4".split(),
]
TRIGGER = re.compile(
    rf"[^A-Za-z0-9](?:{_any_word(_TELLING)}|FY(?![A-Za-z])|[12][0-9]{{3}}(?![0-9])|[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-][0-9]"
    r"|['’][0-9]{2}(?![0-9]))"
)
"""Words and numerals without which there is no date near, with the sign before them: letters and digits are passed over quickly."""
OPENING = re.compile(
    rf"(?<![A-Za-z])(?:[Tt]he(?=\s{{1,3}}(?:{_any_word(_BEHIND_THE.split())}|[0-9'’]))|{_any_word(_OPENERS - {'the'})}"
    r"|(?<![0-9])['’]?[0-9]+)"
)
"""Words and numerals that may open a date."""
