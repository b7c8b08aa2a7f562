"""Clock times without a day: "at 3:52 p.m.", "shortly before 04:10", "the 15:40 train", "at half past nine in the evening".

A cheap pattern finds what may be one; the words beside it say whether it is: scores, verses, paces and lengths are written alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.extract.dates.expression import Expression
from audit.extract.dates.meaning import OPEN, Meaning
from audit.extract.dates.place import Before, Place
from audit.model import Source
from audit.text.hours import HOURS, MINUTES, TIME, Hour, read_hour
from audit.text.triggers import any_of, lowered

_HOUR = rf"(?:{any_of(HOURS)}|[0-9]{{1,2}})"
_MAY_BE = re.compile(
    r"[^a-z0-9.:,/$£€@#'’](?:[0-9]{1,2}(?::[0-9]{2}(?![0-9])|(?:\.[0-9]{2})?\s?[ap]\.?\s?m(?![a-z0-9]))"
    r"|[0-2][0-9]{3}\s?(?:hours|hrs|h|gmt|utc)(?![a-z])|(?:12\s)?(?:noon|midnight)(?![a-z-])"
    rf"|(?:a\s)?(?:{any_of(HOURS)}|[0-9]{{1,2}}|quarter|twenty(?:-five)?|half)(?:\sminutes?)?\s(?:past|to|before|after)"
    rf"\s(?:{_HOUR}|noon|midnight)(?![a-z0-9-])"
    rf"|{_HOUR}\s(?:o['’]clock|in\sthe\s(?:morn|after|even)|(?:this|that)\s(?:morn|after|even)|at\snight))"
)
"""What may be a time of day, in lower case, with the sign before it."""
_JUST = re.compile(rf"(?:shortly|just|soon|little|moments)\s(?:before|after)\s(?P<hour>{_HOUR})(?![\w:-]|[.,][0-9])")
"""The same of an hour that nothing but this makes one: "shortly before eight"."""
_HEDGE = re.compile(
    r"(?<![\w-])(?:(?:(?:shortly|just|soon|a\slittle|moments|minutes)\s(?:before|after)|about|around|approximately|roughly)"
    r"|(?<=at\s)(?:almost|nearly))\s$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:^|[\s(“\"—–])(?:at|until|till|before|after|since|from|between|(?:scheduled|set|due|planned|fixed)\sfor"
    r"|(?<!won\s)(?<!beat\s)(?<!led\s)(?<!ahead\s)(?<!cut\s)by)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:^|[\s(“\"—–])at\s$", re.IGNORECASE)
_UP_TO = re.compile(r"(?:^|[\s(“\"—–])(?:at|until|till|before|after|since)\s$", re.IGNORECASE)
_PACED = re.compile(r"(?:clocked|timed|priced|valued)\sat\s$")
_LENGTH = re.compile(
    r"\s?(?:minutes?|mins?|hours|into|left|remaining|mark|of\sthe|on\sthe\sclock|per|pace|odds|ratio|in\sfavou?r|victory|win|lead"
    r"|advantage|a\s(?:mile|kilomet))(?!\w)|\s?[%°/]"
)
_TRAIN = re.compile(
    r"\s(?:\w+\s){0,2}?(?:train|bus|coach|service|ferry|flight|departure|sailing|crossing|boat|tram|showing|screening|performance"
    r"|mass|kick-?off|start|race|bulletin)s?(?!\w)|\s(?:from|to)\s[A-Z]"
)
_THE = re.compile(r"(?:^|\W)(?:the|a|an|his|her|their)\s$", re.IGNORECASE)
_END = re.compile(r"\s*(?:[.,;:!?)”\"\n—–]|$)|\s(?:and|on|sharp|when|but|yesterday|this|that|in|local|as|with|while)(?!\w)")
_CHAINED = re.compile(r"\s?(?:[–—-]|\b(?:and|to|or|until|till)\b)\s?|,\s", re.IGNORECASE)
_DASH = re.compile(r"\s?[–—-]\s?")
_OPENED = re.compile(r"(?:^|[:;,(|\n]|\band)\s?$")
_NAMED = re.compile(r"\s(?:mass|feast|express|train|sun|oil|hour|blue|snack|meal|deadline\sday)")
_REACH = 48
"""How far left of a time the words that tell it from a length are looked for."""


def hours_outside(source: Source, dated: Sequence[Expression]) -> list[Expression]:
    """The dates of a source and, between them, its times of day, in order."""
    found: list[Expression] = []
    left = iter([*dated, None])
    beside = next(left)
    for each in _hours(source):
        while beside is not None and beside.end <= each.start:
            found.append(beside)
            beside = next(left)
        if beside is None or each.end <= beside.start:
            found.append(each)
    while beside is not None:
        found.append(beside)
        beside = next(left)
    return found


def _hours(source: Source) -> Iterator[Expression]:
    """The times of day of a source, in order, disjoint."""
    body, done, before = source.body, 0, Before()
    for start in _starts(body):
        if start < done:
            continue
        block = source.block_at(start)
        hedge = _HEDGE.search(body, max(block.start, start - _REACH, done), start)
        found = TIME.match(body, hedge.start() if hedge else start, block.end)
        hour = read_hour(found) if found and found.end() > start else None
        if found is None or hour is None or not _is_time(body, found, hour, (block.start, block.end), done):
            continue
        done = found.end()
        place = Place(source, found.start(), done, before)
        meaning = Meaning(OPEN, "other", f"T{hour.clock}", resolved=False, clock=hour.clock, zone=hour.zone, approximate=hour.loose)
        yield Expression(found.start(), done, "hour", meaning, place)


def _starts(body: str) -> list[int]:
    """Where a time of day may begin, the word that loosens it left out."""
    low = lowered(body)
    found = {each.start() for each in _MAY_BE.finditer("\n" + low)}
    return sorted(found | {each.start("hour") for each in _JUST.finditer(low)})


def _is_time(body: str, found: re.Match[str], hour: Hour, block: tuple[int, int], done: int) -> bool:
    """Do the words of the time, or those beside it, make it one?"""
    start, end = found.span()
    left = body[max(block[0], start - _REACH) : start]
    led, right = _LEAD.search(left) is not None, body[end : min(block[1], end + _REACH)]
    if found["word"]:
        return found["word"].islower() and (led or hour.loose or found["word"] != found[0]) and not _NAMED.match(right)
    if found["half"] or found["clock"]:
        return True
    if found["four"]:
        return led or hour.loose or found["four"][0] == "0" or hour.zone is not None
    if found["of24"]:
        return not hour.bare or _is_of24(body, found, (led, left, right), done)
    if not hour.bare and found["joint"]:
        return True  # half past six
    if found["part"] or found["night"] or hour.zone:
        return led or hour.loose
    if found["joint"] == "past" and led:
        return True
    if found["joint"]:
        steps = found["minutes"] is not None or (found["joint"] == "to" and found["past"].lower() in MINUTES)
        return steps and (hour.loose or _UP_TO.search(left) is not None) and _ends(right)
    return bool(found["early"] or found["late"]) and _ends(right)


def _ends(right: str) -> bool:
    return _END.match(right) is not None


def _is_of24(body: str, found: re.Match[str], beside: tuple[bool, str, str], done: int) -> bool:
    """ "15:40" alone: at it, up to it, the train of it, or one of two with a dash between."""
    led, left, right = beside
    start, end = found.span()
    if _LENGTH.match(right):
        return False
    if done and _CHAINED.fullmatch(body, done, start):
        return True
    if found["about"]:
        return len(found["of24"]) == 2 or _AT.search(left) is not None or not left.strip()
    if led or found["early"] or found["late"]:
        return not _PACED.search(left)
    if _THE.search(left):
        return _TRAIN.match(right) is not None or (len(found["of24"]) == 2 and _ends(right))
    dash = _DASH.match(body, end)
    second = TIME.match(body, dash.end()) if dash else None
    return bool(second and second["of24"] and _OPENED.search(left) and len(found["of24"]) == len(second["of24"]) == 2)
