"""Clock times beside a day: "9 a.m. Monday", "Monday at 15:30 GMT", "midnight Friday", "at four in the morning on Monday"."""

from __future__ import annotations

import re
from dataclasses import replace

from audit.extract.dates.meaning import Meaning
from audit.extract.dates.place import Place
from audit.model import Days
from audit.text.calendar import shifted

_REACH = 48
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_TIME = rf"""
    (?: (?<! [A-Za-z-] ) (?P<word> [Nn]oon | [Mm]idnight )
      | (?: (?<=[Aa]t\s) | (?<=about\s) | (?<=round\s) | (?<=before\s) | (?<=after\s) | (?<=until\s) | (?<=since\s) | (?<=from\s) )
        (?: (?: a \s )? (?P<past> {"|".join(sorted(_MINUTES, reverse=True))} ) \s (?P<joint> past | to ) \s )?
        (?P<told> {"|".join(_HOURS)} | [0-9]{{1,2}} ) (?: \s o['’]clock )? \s in \s the \s (?P<part> morning | afternoon | evening )
      | (?P<hour> [0-9]{{1,2}} ) (?: (?: [:.] (?P<minute> [0-9]{{2}} ) )? \s? (?P<half> [AaPp] ) \.? \s? [Mm] \b \.?  # 9 a.m.
                               | : (?P<of24> [0-9]{{2}} ) (?! \s? [AaPp] \.? [Mm] ) ) )     # 15:30
    (?: ,? \s \(? (?P<zone> [ECMP][SD]?T | GMT | UTC | BST | CES?T | EES?T | IST | JST | HKT | AE[SD]T | MSK
                 | (?: Eastern | Central | Mountain | Pacific ) (?: \s (?: (?: Standard | Daylight ) \s )? [Tt]ime )?
                 | local\stime ) \)? )?
"""
_ENDS = frozenset(
    """m am pm noon midnight morning afternoon evening time est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest
    eet eest ist jst hkt aet aest aedt msk""".split()
) | {f"{minute:02}" for minute in range(60)}
"""One of these stands at the end of each clock time: "3:30 pm", "9 a.m.", "15:30 GMT"."""
_BEFORE = re.compile(_TIME + r",? \s{1,3} (?: on \s{1,3} | this \s )? (?: late \s | early \s )? $", re.VERBOSE)
_AFTER = re.compile(
    r",? \s{1,3} (?: (?: at | around | about | by | from ) \s{1,3} )? (?: at \s )? (?: about \s | around \s )?"
    + _TIME
    + r"(?! [A-Za-z0-9] )",
    re.VERBOSE,
)

_OPENS = re.compile(_TIME + r",? \s", re.VERBOSE)


def with_clock(place: Place, floor: int, meaning: Meaning) -> tuple[int, int, Meaning]:
    """The day at a place with the clock time that stands right before it (not left of `floor`) or right after it."""
    start, end, body = place.start, place.end, place.source.body
    before = _BEFORE.search(body, max(place.bounds[0], start - _REACH, floor), start) if place.follows(_ENDS) else None
    found = before or _AFTER.match(body, end, min(max(place.bounds[1], end), end + _REACH))
    written = _clock(found) if found else None
    if found is None or written is None:
        return start, end, meaning
    meaning = _told(meaning, written, found)
    return (found.start(), end, meaning) if before else (start, found.end(), meaning)


def is_led_by_clock(place: Place) -> bool:
    """Does the expression begin with its clock time ("10 p.m. Saturday")?"""
    return _OPENS.match(place.source.body, place.start, place.end) is not None


def _told(meaning: Meaning, written: str, found: re.Match[str]) -> Meaning:
    """The meaning with its hour; midnight belongs to the day before it or to the day after it."""
    timex = meaning.timex.split("T")[0] + f"T{written}" if meaning.resolved else meaning.timex
    zone = found["zone"].split()[0] if found["zone"] and not found["zone"].startswith("local") else None
    meaning = replace(meaning, clock=written, zone=zone, timex=timex)
    if (found["word"] or "").lower() == "midnight" and meaning.named.latest:
        night = Days(meaning.named.earliest, shifted(meaning.named.latest, 1))
        return replace(meaning, named=night, hard=night)
    return meaning


def _clock(found: re.Match[str]) -> str | None:
    """ "HH:MM"; None for a time that no clock shows."""
    if found["word"]:
        return "12:00" if found["word"].lower() == "noon" else "00:00"
    if found["told"]:
        return _spelled(found)
    hour, minute = int(found["hour"]), int(found["minute"] or found["of24"] or 0)
    half = (found["half"] or "").lower()
    if minute > 59 or hour > (12 if half else 23) or (half and hour == 0):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}"


def _spelled(found: re.Match[str]) -> str | None:
    """ "Four in the morning", "a quarter past six in the evening"; None where the part of the day has no such hour."""
    told, minutes = found["told"], _MINUTES.get(found["past"] or "", 0)
    hour = int(told) if told.isdigit() else _HOURS.index(told) + 1
    if not 0 < hour <= 12 or hour % 12 not in _HOURS_OF[found["part"]] or (found["joint"] == "to" and minutes == 30):
        return None
    since = (hour % 12 + (0 if found["part"] == "morning" else 12)) * 60
    since += -minutes if found["joint"] == "to" else minutes
    return f"{since // 60:02}:{since % 60:02}" if since >= 0 else None


_HOURS_OF = {"morning": range(1, 12), "afternoon": range(7), "evening": range(4, 12)}
