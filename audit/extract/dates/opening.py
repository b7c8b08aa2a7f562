"""Where a date may begin: the words and numerals without which there is none near, and which forms open with which word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.extract.dates.patterns import FORMS
from audit.text.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS
from audit.text.triggers import any_of

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
_THE = frozenset(f"{_KINDS['lead']} {_KINDS['rare']} weekend".split())
"""Words that may open a date behind "the"."""


def _cases(word: str) -> tuple[str, ...]:
    return word, word.capitalize(), word.upper()


def _forms(kind: str) -> tuple[str, ...]:
    return tuple(form for form in FORMS if kind in _OPENED_BY[form].split())


def _by_word() -> dict[str, tuple[str, ...]]:
    forms = {kind: _forms(kind) for kind in _KINDS}
    return {form: forms[kind] for kind, words in _KINDS.items() for word in words.split() for form in _cases(word)}


_BY_WORD = _by_word()
_BY_SIGN = dict.fromkeys("0123456789", _forms("number")) | dict.fromkeys("'’", _forms("apostrophe"))
_WORD = re.compile(r"[Tt]he(?=\s{1,3}([A-Za-z]+|[0-9'’]))|[A-Za-z]+|['’]?[0-9]+")


def openings(body: str, begin: int, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The places in a stretch where a date may open, each with the forms that its word or numeral opens, most telling first."""
    for found in _WORD.finditer(body, begin, end):
        word, behind = found[0], found[1]
        forms = _BY_WORD.get(word) or _BY_SIGN.get(word[0])
        if forms and (behind is None or behind.lower() in _THE or behind[0] in _BY_SIGN):
            yield found.start(), forms


_TELLING = [
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *"today yesterday tomorrow tonight ago earlier later hence day week weekend month year quarter half decade century".split(),
    *"days weeks months years decades eighteen nineteen".split(),
    *"morning afternoon evening night christmas thanksgiving easter halloween juneteenth now previously q1 q2 q3 q4".split(),
]
# in lower case; one class in front: letters and digits are passed over quickly
TRIGGER = re.compile(
    rf"[^a-z0-9](?:(?:{any_of(_TELLING)}|fy)(?![a-z])|[12][0-9]{{3}}(?![0-9])|[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-][0-9]"
    r"|['’][0-9]{2}(?![0-9]))"
)
"""Words and numerals without which there is no date near, with the sign before them."""
