"""Times of day as they are written: the words in, the minutes since midnight out, and what a reader takes them for.

No day and no time-zone data; what its words leave open ("3:25", "a quarter to six") is one of two times, twelve hours apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.text.constants import ABOUT_MINUTES, JUST_MINUTES, WRITTEN_MINUTES

HALF_DAY, DAY = 720, 1440
ROUND = 5
"""A time at a multiple of so many minutes may be no more exact than that."""
HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_COUNTED = {word: number for number, word in enumerate(HOURS, 1)} | MINUTES
ZONE = r"""(?P<zone> [ECMP][SD]?T | GMT | UTC | BST | CES?T | EES?T | IST | JST | HKT | AE[SD]T | MSK
  | (?: Eastern | Central | Mountain | Pacific ) (?: \s (?: (?: Standard | Daylight ) \s )? [Tt]ime )?
  | local\stime )"""
_HOUR = rf"(?: {'|'.join(HOURS)} | [0-9]{{1,2}} )"
_COUNT = rf"(?: {'|'.join(sorted(_COUNTED, reverse=True))} | [0-9]{{1,2}} )"
_HEDGE = r"""
  (?: (?P<late> (?: shortly | just | soon | a\slittle | moments | minutes ) \s after )
    | (?P<early> (?: shortly | just | a\slittle | moments | minutes ) \s before | (?<= at\s ) (?: almost | nearly ) )
    | (?P<about> about | around | approximately | roughly ) ) \s
"""
_TIME = rf"""
  (?: (?: 12\s )? (?P<word> noon | midnight ) (?! [\w-] )
    | (?P<hour> [0-9]{{1,2}} ) (?: [:.] (?P<minute> [0-5][0-9] ) (?: : [0-5][0-9] )? )? \s?
      (?P<half> [ap] ) (?: \. \s? m (?! \w ) \.? | \s? m (?! \w ) )
    | (?P<of24> [0-9]{{1,2}} ) : (?P<minute24> [0-5][0-9] ) (?: : [0-5][0-9] )? (?! [0-9:] | [.,][0-9] | \s? [%°] )
      (?: \s? (?P<watch> hours | hrs | h | o['’]clock ) (?! \w ) )?
    | (?P<four> [0-2][0-9][0-5][0-9] ) (?= \s? (?: hours | hrs | h | GMT | UTC ) (?! \w ) )
      (?: \s? (?: hours | hrs | h ) (?! \w ) )?
    | (?: (?: a \s )? (?P<past> {_COUNT} ) (?P<minutes> \s minutes? )? \s (?P<joint> past | to | before | after ) \s )?
      (?: (?P<told> {_HOUR} ) (?P<clock> \s o['’]clock )? | (?P<pole> noon | midnight ) ) (?! [\w-] | [:.,][0-9] ) )
  (?: \s (?: (?: in \s the | that | this ) \s (?P<part> morning | afternoon | evening ) | at \s (?P<night> night ) ) (?! \w ) )?
  (?: ,? \s (?P<opened> \( )? (?-i: {ZONE} ) (?! \w ) (?(opened) \) ) )?
"""
TIME = re.compile(rf"(?: {_HEDGE} )? {_TIME}", re.VERBOSE | re.IGNORECASE)
"""A time of day, with the word that loosens it; many of what it fits are none: `led` and whoever asks say which."""


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day: minutes since midnight, how far a reader strays from it either way, whether morning or evening is known.

    `slack`: two such times nearer than this need be no two. `bare`: no word or sign of its own says that it is a time.
    """

    minute: int
    early: int
    late: int
    slack: int
    known: bool
    zone: str | None
    loose: bool
    bare: bool

    @property
    def clock(self) -> str:
        """ "HH:MM"."""
        return f"{self.minute // 60:02}:{self.minute % 60:02}"


def hour_of(text: str) -> Hour | None:
    """What a text that is a time of day and no more says; None where it is none."""
    found = TIME.fullmatch(" ".join(text.split()))
    return read_hour(found) if found else None


def read_hour(found: re.Match[str]) -> Hour | None:
    """The same of what fits; None for a time that no clock shows."""
    told = _told(found)
    if told is None:
        return None
    minute, known = told
    slack = _slack(minute)
    early, late = (-JUST_MINUTES, 0) if found["early"] else (0, JUST_MINUTES) if found["late"] else (0, 0)
    if found["about"]:
        early, late = -ABOUT_MINUTES, ABOUT_MINUTES
    zone = found["zone"].split()[0] if found["zone"] and not found["zone"].lower().startswith("local") else None
    signed = found["half"] or found["watch"] or found["four"] or found["clock"] or found["zone"] or found["part"] or found["night"]
    half_past = found["joint"] == "past" and found["past"].lower() in ("half", "quarter")
    return Hour(minute, early, late, slack, known or zone is not None, zone, bool(early or late), not (signed or half_past))


def _told(found: re.Match[str]) -> tuple[int, bool] | None:
    """(minutes since midnight, whether it is known that they are not twelve hours more)."""
    if found["word"]:
        return (HALF_DAY if found["word"].lower() == "noon" else 0), True
    if found["four"]:
        return _checked(int(found["four"][:2]), int(found["four"][2:]), True)
    if found["half"]:
        hour = int(found["hour"])
        late = HALF_DAY // 60 if found["half"].lower() == "p" else 0
        return _checked(hour % 12 + late, int(found["minute"] or 0), True) if 0 < hour <= 12 else None
    if found["of24"]:
        hour = int(found["of24"])
        if (found["part"] or found["night"]) and 0 < hour <= 12:
            return _in_part(found, hour, int(found["minute24"]))
        return _checked(hour, int(found["minute24"]), not 0 < hour <= 12 or found["of24"][0] == "0" or found["watch"] == "hrs")
    return _spelled(found)


def _checked(hour: int, minute: int, known: bool) -> tuple[int, bool] | None:
    return (hour * 60 + minute, known) if hour < 24 else None


def _spelled(found: re.Match[str]) -> tuple[int, bool] | None:
    """ "Half past nine", "eight minutes to four", "a quarter past six in the evening", "ten minutes after midnight"."""
    if found["pole"]:
        since, known = (HALF_DAY if found["pole"].lower() == "noon" else DAY), True
        hour = 12
    else:
        told = found["told"].lower()
        hour = int(told) if told.isdigit() else HOURS.index(told) + 1
        if not 0 < hour <= 12:
            return None
        since, known = hour % 12 * 60, False
        if found["part"] or found["night"]:
            within = _in_part(found, hour, 0)
            if within is None:
                return None
            since, known = within
    if found["joint"]:
        told = found["past"].lower()
        minutes = int(told) if told.isdigit() else _COUNTED[told]
        before = found["joint"].lower() in ("to", "before")
        if minutes >= 60 or (before and minutes == 30 and not found["minutes"]):
            return None
        since += -minutes if before else minutes
    return since % DAY, known


def _in_part(found: re.Match[str], hour: int, minute: int) -> tuple[int, bool] | None:
    """An hour of twelve in the part of the day that is told with it; None where that has no such hour."""
    part = "night" if found["night"] else found["part"].lower()
    late = part in ("afternoon", "evening") or (part == "night" and 4 < hour < 12)
    return (hour % 12 * 60 + minute + (HALF_DAY if late else 0), True) if hour % 12 in _HOURS_OF[part] else None


_HOURS_OF = {"morning": range(1, 12), "afternoon": range(7), "evening": range(4, 12), "night": (0, 1, 2, 3, 7, 8, 9, 10, 11)}


def _slack(minute: int) -> int:
    """How rough a time is by the minutes it has: on the hour most, "3:52" least."""
    return next(slack for step, slack in WRITTEN_MINUTES if minute % step == 0)


def apart(a: Hour, b: Hour) -> int:
    """Minutes between the two, the words beside them allowed for; the fewer of both ways round, where one may be either half."""
    turn = DAY if a.known and b.known else HALF_DAY
    return min(_between(a, b, turn), _between(b, a, turn))


def _between(a: Hour, b: Hour, turn: int) -> int:
    """From the latest of the one on to the earliest of the other, on a round face."""
    ahead = (b.minute - a.minute) % turn
    return max(0, ahead - a.late + b.early)


def are_slip_apart(a: Hour, b: Hour) -> bool:
    """Is the one written for the other: an hour off, ten minutes, the digits of the minutes in another order, the wrong half?

    Of two that are told to the minute, one digit off: 9:17 and 9:47, 7:23 and 9:23.
    """
    if a.loose or b.loose or apart(a, b) == 0:
        return False
    if a.known and b.known and abs(a.minute - b.minute) == HALF_DAY:
        return True
    turn = DAY if a.known and b.known else HALF_DAY
    off = min((a.minute - b.minute) % turn, (b.minute - a.minute) % turn)
    mine, its = f"{a.minute % 60:02}", f"{b.minute % 60:02}"
    one_hour = a.minute // 60 % (turn // 60) == b.minute // 60 % (turn // 60)
    if off in (10, 60) or (one_hour and mine == its[::-1] and mine != its):
        return True
    return a.minute % ROUND != 0 and mine[1] == its[1] and (one_hour or mine == its)
