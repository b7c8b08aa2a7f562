"""Where a date may begin: the words and numerals without which there is none near, and which forms open with which word."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from audit.extract.dates.patterns import FORMS
from audit.text.calendar import HOLIDAYS, MONTHS, SEASONS, WEEKDAYS
from audit.text.triggers import any_of

_OPENED_BY = {
    "iso": "long",
    "numeric": "short",
    "month_day_span": "month",
    "month_day": "month weekday",
    "day_in_list": "the short weekday",
    "day_month_span": "short",
    "day_month": "the short weekday nthday",
    "weekday_day": "weekday",
    "month_year": "the part month",
    "which_month": "the part which",
    "month_which": "the part month",
    "month": "the part month",
    "quarter": "the nth short fiscal",
    "which_quarter": "the which",
    "fiscal": "the part fiscal",
    "year_fiscal": "long",
    "which_fiscal": "the which",
    "season": "the part season",
    "which_season": "which",
    "decade": "the part long apostrophe",
    "short_decade": "the part short",
    "word_decade": "the part decade",
    "century": "the part short ordinal",
    "twice": "the day",
    "deictic": "part which deictic",
    "weekday_on": "weekday",
    "weeks_to": "count",
    "nth_weekday": "the nth which",
    "ago": "count short long digits",
    "for_span": "count short long digits",
    "next_day": "the which one very",
    "day_side": "the day one",
    "which_unit": "the part which",
    "very_next": "the very",
    "weekend": "the weekend",
    "unit_part": "the part",
    "year_end": "year",
    "weekday_week": "weekday",
    "week_weekday": "which",
    "weekday": "weekday part which night",
    "nine_eleven": "short",
    "holiday": "holiday which",
    "year_span": "the part long",
    "old_year": "digits",
    "year": "the part long",
    "word_year": "century",
    "short_year": "apostrophe",
}
"""Form → the kinds of words that it may open with; "the": behind an article too."""
_KINDS = {
    "count": """a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty several about around roughly almost nearly some more over just less at
        only""",
    "century": "eighteen nineteen",
    "day": "day",
    "decade": "nineteen twenties thirties forties fifties sixties seventies eighties nineties",
    "deictic": "today yesterday tomorrow tonight",
    "fiscal": "fiscal financial fy q h",
    "holiday": " ".join(re.split(r"[^a-z]", name)[0] for name in HOLIDAYS),
    "month": " ".join(MONTHS),
    "night": "overnight midnight",
    "nth": "first second third fourth final",
    "nthday": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth twenty thirty""",
    "one": "one a",
    "ordinal": "sixteenth seventeenth eighteenth nineteenth twentieth",
    "part": "early late mid middle earlier later beginning start end close first second latter back very",
    "season": " ".join(SEASONS),
    "very": "very",
    "weekday": " ".join(WEEKDAYS),
    "weekend": "weekend",
    "which": "last next this that past previous coming following current same",
    "year": "year",
}
"""Kind → words."""


def _cases(word: str) -> tuple[str, ...]:
    return word, word.capitalize(), word.upper()


def _forms(kinds: Collection[str]) -> tuple[str, ...]:
    return tuple(form for form in FORMS if not set(_OPENED_BY[form].split()).isdisjoint(kinds))


def _by_word() -> dict[str | int, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, words in _KINDS.items():
        for word in words.split():
            kinds[word] = (*kinds.get(word, ()), kind)
    forms = {opening: _forms(opening) for opening in set(kinds.values())}
    return {form: forms[opening] for word, opening in kinds.items() for form in _cases(word)}


_BY_WORD = _by_word() | {length: _forms([kind]) for length, kind in enumerate(("short", "short", "digits", "long"), 1)}
_BY_WORD["'"] = _forms(["apostrophe"])
"""Opening → its forms; of a numeral the number of its digits stands for it, of a short year its apostrophe."""
_COUNTS = ("count", "month", "weekday")
_NOT_BEHIND_THE = {form for kind in _COUNTS for word in _KINDS[kind].split() for form in _cases(word)} - {"nineteen"}
_BEHIND_THE = {
    opening: tuple(form for form in forms if "the" in _OPENED_BY[form].split())
    for opening, forms in _BY_WORD.items()
    if opening not in _NOT_BEHIND_THE
}
_WORD = re.compile(r"[Tt]he(?=\s{1,3}([A-Za-z]+|['’]?[0-9]+))|[A-Za-z]+|['’]?[0-9]+")


def openings(body: str, begin: int, end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The places in a stretch where a date may open, each with the forms that its word or numeral opens, most telling first."""
    for found in _WORD.finditer(body, begin, end):
        word, behind = found.group(0, 1)
        forms = _BEHIND_THE.get(_opening(behind)) if behind else _BY_WORD.get(_opening(word))
        if forms:
            yield found.start(), forms


def _opening(word: str) -> str | int:
    return word if word.isalpha() else len(word) if word.isdigit() else "'"


_TELLING = [
    *MONTHS,
    *WEEKDAYS,
    *SEASONS,
    *"today yesterday tomorrow tonight ago earlier later hence day week weekend month year quarter half decade century".split(),
    *"days weeks months years decades eighteen nineteen".split(),
    *"twenties thirties forties fifties sixties seventies eighties nineties".split(),
    *"morning afternoon evening night christmas thanksgiving easter halloween juneteenth now previously q1 q2 q3 q4".split(),
]
# in lower case; one class in front: letters and digits are passed over quickly
TRIGGER = re.compile(
    rf"[^a-z0-9](?:(?:{any_of(_TELLING)}|fy)(?![a-z])|[12][0-9]{{3}}(?![0-9])|[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-][0-9]|9/11(?![0-9/])"
    r"|(?:ad|a\.d\.|ca?\.|circa)\s?[0-9]{3}(?![0-9])|[0-9]{3}\s(?:ad|b?ce|b\.?c)(?![a-z])|[2-9]0s(?![a-z])|['’][0-9]{2}(?![0-9]))"
)
"""Words and numerals without which there is no date near, with the sign before them."""
