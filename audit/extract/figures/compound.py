"""One measure in two or three units: "three years and two months", "1h 12m", "six feet four inches", and a time run, "2:06:24"."""

from __future__ import annotations

from fractions import Fraction

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.numerals import Read, read_numeral
from audit.text.numbers import Numeral, exact
from audit.text.units import BY_NAME, LOOSE_SYMBOLS, SYMBOLS, Unit, unit_at

SMALLER = {
    "year": ("month",),
    "week": ("day", "hour"),
    "day": ("hour", "minute"),
    "hour": ("minute", "second"),
    "minute": ("second",),
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "mile": ("yard",),
    "kilometer": ("meter",),
    "meter": ("centimeter",),
    "stone": ("pound",),
    "pound": ("ounce",),
    "USD": ("cent",),
    "EUR": ("cent", "euro cent"),
    "GBP": ("penny",),
    "kilogram": ("gram",),
}
"""A unit → the units that a second number right behind it is told in; a month is no whole number of days."""
SHORT = {"hour": {"m": "minute", "min": "minute"}, "minute": {"s": "second", "sec": "second"}, "foot": {"in": "inch"}}
"""Letters that mean something else elsewhere: "1h 12m" are no meters."""
_SPENT = frozenset(("in", "clocked", "ran", "running", "swam", "timed"))
_LIMIT = 60
_DEAR = 1000
"""Of so many dollars nobody tells the cents in words."""
_UNSAID = {"meter": ("centimeter", 10, 99), "foot": ("inch", 1, 11)}
_ENDS = frozenset(("", ".", ",", ";", ":", "?", "!", "”", '"', ")", "wide", "tall", "high", "long", "deep", "across", "at", "in"))


def join_smaller(line: Line, draft: Draft) -> None:
    """Add the number in a smaller unit that stands behind the draft, and the one behind that; the smallest unit is the draft's.

    Of a row that has no one value ("two months, three days and an hour") each number stays a figure of its own.
    """
    if draft.high is not None or draft.numeral.value is None:
        return
    if draft.unit is None and line.word(draft.right) == "h" and line.glued(draft.right) and line.glued(draft.right + 1):
        _read_hours(line, draft)  # "2h14m": the letter is glued to what follows it
    if draft.unit is None and line.word(draft.right) == "st" and line.glued(draft.right):
        _read_stones(line, draft)
    if draft.compound and draft.unit is not None and draft.unit.name == "foot" and _read_inches(line, draft):
        return
    if (draft.numeral.form == "digits" and draft.numeral.step < 1) or Fraction(draft.numeral.value).denominator > 1:
        return  # "4.62 m, 30 cm above", "eight and a quarter years, nine months less": two measures
    if draft.unit is None or draft.unit.name not in SMALLER or _follows_larger(line, draft, draft.unit):
        return
    before = draft.numeral, draft.end, draft.right, draft.unit
    while draft.unit.name in SMALLER and _join_one(line, draft, draft.unit):
        pass
    if draft.unit is not before[3] and _is_followed(line, draft, draft.unit):
        draft.numeral, draft.end, draft.right, draft.unit = before


def _join_one(line: Line, draft: Draft, unit: Unit) -> bool:
    if draft.compound and line.word(draft.right) == "-":
        return False
    at = _past_joint(line, draft.right)
    second = _read_short(line, at, unit) or read_numeral(line, at)
    found = (_unit_behind(line, second.end, unit) or _unsaid(line, second, draft.right, unit)) if second else None
    if second is None or found is None or found[0].name not in SMALLER[unit.name] or not _fits(second, unit, found[0]):
        return False
    if unit.dimension == "currency" and (
        line.word(draft.right) == "," or draft.numeral.step < 1 or (draft.numeral.value or 0) >= _DEAR
    ):
        return False  # "$3.9 million, 34 cents a share"
    smaller, draft.right = found
    if unit.dimension == "currency":
        cents = Fraction(second.numeral.value or 0) / 100
        draft.numeral = Numeral(exact(Fraction(draft.numeral.value or 0) + cents), exact(Fraction(1, 100)), draft.numeral.form)
        draft.end = second.end
        return False
    times = exact(unit.size / smaller.size)
    value = exact(Fraction(draft.numeral.value or 0) * times + Fraction(second.numeral.value or 0))
    draft.numeral = Numeral(value, min(second.numeral.step, 1), draft.numeral.form)
    draft.end, draft.unit = second.end, smaller
    return True


def _unsaid(line: Line, second: Read, at: int, unit: Unit) -> tuple[Unit, int] | None:
    """The smaller unit that a number right behind goes without: "two metres forty wide", "six foot four"."""
    name, least, most = _UNSAID.get(unit.name, ("", 1, 0))
    value = second.numeral.value
    if second.first != at or value is None or not least <= value <= most or line.word(second.end) not in _ENDS:
        return None
    return BY_NAME[name], second.end


def _past_joint(line: Line, at: int) -> int:
    at += line.word(at) == ","
    return at + (line.word(at) == "and")


def _is_followed(line: Line, draft: Draft, unit: Unit) -> bool:
    """Does a number in a still smaller unit stand behind, that cannot be added?"""
    third = read_numeral(line, _past_joint(line, draft.right))
    found = _unit_behind(line, third.end, unit) if third else None
    return found is not None and found[0].dimension == unit.dimension and found[0].size < unit.size


def _follows_larger(line: Line, draft: Draft, unit: Unit) -> bool:
    """Does a number in a larger unit stand before, to which nothing could be added?"""
    at = draft.left - 1
    at -= line.word(at) == "and"
    at -= line.word(at) == ","
    found = unit_at(line.words, at) if at > 0 else None
    return found is not None and found[0].dimension == unit.dimension and found[0].size > unit.size


def _read_hours(line: Line, draft: Draft) -> None:
    """Make the draft hours if minutes follow: "2h14m"."""
    hour = BY_NAME["hour"]
    if _read_short(line, draft.right + 1, hour):
        draft.unit, draft.right = hour, draft.right + 1


def _read_stones(line: Line, draft: Draft) -> None:
    """Make the draft stones if pounds follow: "15st 4lb"."""
    stone = BY_NAME["stone"]
    second = read_numeral(line, draft.right + 1)
    if second and _unit_behind(line, second.end, stone) and line.word(second.end) in ("lb", "lbs", "pounds"):
        draft.unit, draft.right = stone, draft.right + 1


def _read_inches(line: Line, draft: Draft) -> bool:
    """Add the inches of "6-foot-2", "5-foot-8-inch"."""
    at, text = draft.right + 1, line.written(draft.right + 1)
    if line.word(draft.right) != "-" or not line.glued(at) or not text.isdecimal() or int(text) >= _INCHES:
        return False
    behind = at + 2 if line.word(at + 1) == "-" else at + 1
    if line.word(at + 1) == "-" and line.word(behind) not in ("inch", "inches"):
        return False
    draft.numeral = Numeral(exact(Fraction(draft.numeral.value or 0) * _INCHES + int(text)), 1, draft.numeral.form)
    draft.unit, draft.end = BY_NAME["inch"], at + 1
    draft.right = behind + 1 if line.word(behind) in ("inch", "inches") else at + 1
    return True


_INCHES = 12


def _read_short(line: Line, at: int, unit: Unit) -> Read | None:
    """The number before one of the letters that mean something else elsewhere: "12m" behind "1h" is no million."""
    text = line.written(at)
    if line.word(at + 1) not in SHORT.get(unit.name, {}) or not line.glued(at + 1) or not (text.isascii() and text.isdecimal()):
        return None
    return Read(Numeral(int(text)), at, at + 1)


def _unit_behind(line: Line, at: int, unit: Unit) -> tuple[Unit, int] | None:
    """(unit, index after) at the token, behind a larger unit; None where none stands there."""
    short = SHORT.get(unit.name, {}).get(line.word(at)) if line.glued(at) else None
    if short:
        return BY_NAME[short], at + 1
    symbol = SYMBOLS.get(line.written(at)) or LOOSE_SYMBOLS.get(line.word(at))
    return unit_at(line.words, at) or ((symbol, at + 1) if symbol else None)


def _fits(second: Read, unit: Unit, smaller: Unit) -> bool:
    """Less than one of the larger unit, or it is a number of its own ("two years and 18 months")."""
    value = second.numeral.value
    return value is not None and not second.scaled and 0 <= value * smaller.size < unit.size


def read_time_run(line: Line, first: Read) -> Draft | None:
    """As in "2:06:24", "finished in 28:14", "3:59.4": hours, minutes and seconds that something took, no time of day."""
    if not _is_part(line, first.end):
        return None
    end = first.end + 2
    parts = [line.raw[first.first], line.raw[first.end + 1]]
    if _is_part(line, end):
        parts.append(line.raw[end + 1])
        end += 2
    if (line.word(end) == ":" and line.glued(end)) or not _is_time_run(line, first.first, parts):
        return None
    seconds = Fraction(0)
    for part in parts:
        seconds = seconds * _LIMIT + Fraction(part)
    places = len(parts[-1]) - 3 if "." in parts[-1] else 0
    draft = Draft(Numeral(exact(seconds), exact(Fraction(1, 10**places))), first.first, end, first.first, end)
    draft.unit = BY_NAME["second"]
    return draft


def _is_part(line: Line, colon: int) -> bool:
    """A colon and two digits under sixty, glued to what stands before them."""
    text = line.written(colon + 1)
    if line.word(colon) != ":" or not line.glued(colon) or not line.glued(colon + 1) or not text.isascii():
        return False
    whole, _, rest = text.partition(".")
    return len(whole) == 2 and whole.isdecimal() and int(whole) < _LIMIT and (rest.isdecimal() or "." not in text)


def _is_time_run(line: Line, first: int, parts: list[str]) -> bool:
    """Three parts, tenths of a second, or a word that says so; a time of day stands behind "at" or a date."""
    whole, before = parts[0], line.word(first - 1)
    if not (whole.isascii() and whole.isdecimal()) or len(whole) > 2 or whole[0] == "0" or "." in "".join(parts[:-1]):
        return False
    if before == "at" or first - 1 in line.masked or line.glued(first):
        return False
    spent = before in _SPENT or (before == "of" and line.word(first - 2) in ("time", "best", "record"))
    return len(parts) == 3 or "." in parts[-1] or (spent and len(whole) == 2)
