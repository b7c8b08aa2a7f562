"""The head of a table's row or column in, what its numbers are measured in out: "Price (EUR)", "£m", "Storage, GB", "'000"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from audit.text.units import BY_NAME, SYMBOLS, Unit, unit_at

_SCALES = {
    **dict.fromkeys(("'000", "’000", "‘000", "000", "'000s", "’000s", "‘000s", "000s", "k", "thousand", "thousands"), 1_000),
    **dict.fromkeys(("m", "mn", "mln", "million", "millions"), 1_000_000),
    **dict.fromkeys(("bn", "b", "billion", "billions"), 1_000_000_000),
}
_LONGEST = 24
# "Revenue (£m)", "Revenue [£m]", "Storage, GB": the last piece; else the head as a whole
_LAST = re.compile(r"(?:^|[ ])[(\[](?P<inside>[^()\[\]]{1,24})[)\]][*†]?$|,[ ](?P<behind>[^ ,]{1,10})$")
_RATE = re.compile(r"[ ]?(?:/|\bper\b(?![ ]cent)|\ban?\b).*$")  # "EUR/month", "£ per head"
# "£m", "US$ million", "EUR'000", "$ bn"
_MONEY = re.compile(r"(?P<sign>[A-Z]{0,3}[$£€¥₹]|[A-Z]{3}|Rs\.?)[ ]?(?P<scale>['’‘]?000s?|[A-Za-z]+)")
_DOUBTFUL = frozenset(("m", "k", "b", "s", "c", "p", "min", "sec", "mo"))
"""Meters or millions, seconds or a plural, pence or provisional, minutes or the least: these say nothing."""


class Measure(NamedTuple):
    """A unit, None for plain counts, and by how much a number under the head is to be multiplied."""

    unit: Unit | None
    scale: int = 1


@lru_cache(maxsize=4096)
def measure_of(head: str) -> Measure | None:
    """What a head says that its numbers are measured in, or None."""
    words = head.strip()
    last = _LAST.search(words)
    if last is not None:
        return _read(last["inside"] or last["behind"])
    return _read(words) if len(words) <= _LONGEST and only_measures(words) else None


@lru_cache(maxsize=4096)
def only_measures(head: str) -> bool:
    """Is a measure all that a head says: "£m", "'000", "EUR", "%"? A single word such as "Day" or "m" is a name."""
    words = head.strip()
    return bool(words) and len(words) <= _LONGEST and not (words.isalpha() and not _is_code(words)) and _read(words) is not None


@lru_cache(maxsize=4096)
def takes_measure(head: str) -> bool:
    """Can what measures a whole table measure what is under this head, or beside it: no change, ratio, head count or "EPS (p)"?"""
    return _LAST.search(head.strip()) is None and _OWN.search(head) is None


# "Fees per term, in pounds", "Amounts in millions of euros", "(€m)"
_TOLD = re.compile(
    r"(?:(?:^|[,(:–—][ ]?|\b(?:figures|amounts|prices|values|numbers|sums|fees|data)[ ](?:are[ ]|shown[ ])?)(?:all[ ])?in[ ]|[(])"
    r"(?P<what>[^,.;:()]{1,30}?)(?=[),.;:]|$)",
    re.IGNORECASE,
)
_OF = re.compile(r"(?P<scale>thousand|million|billion)s[ ]of[ ](?P<what>.+)", re.IGNORECASE)


def told_measure(words: str, money: bool) -> str | None:
    """What the words over a table measure it in, as a head says it ("GBP million"), or None; `money`: pounds are sterling."""
    for found in _TOLD.finditer(words):
        what = found["what"].strip()
        scaled = _OF.fullmatch(what)
        unit = _read(scaled["what"] if scaled else what)
        if unit is not None and unit.unit is not None and unit.unit.name == "pound" and money:
            unit = Measure(BY_NAME["GBP"])
        if unit is None or (scaled and (unit.unit is None or unit.unit.dimension != "currency" or unit.scale > 1)):
            continue
        if unit.unit is not None and unit.unit.dimension == "currency" and unit.scale == 1:
            return f"{unit.unit.currency or unit.unit.name}{' ' + scaled['scale'].lower() if scaled else ''}"
        return what
    return None


_OWN = re.compile(
    r"""
    [%‰] | \bper\b | \beps\b | \bfte | \b(?:
        chang | variance | var\b | growth | margin | ratio | rate | share | number | average | head[ ]?count | index | rank
      | employee | staff | people | worker | customer | user | visitor | member | passenger
      | store | shop | branch | site | unit | day | night | month | year | page | note
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What is counted or put in proportion has its own measure, whatever a table's corner says."""


def _is_code(words: str) -> bool:
    unit = SYMBOLS.get(words)
    return len(words) == 3 and words.isupper() and unit is not None and unit.dimension == "currency"


def _read(words: str) -> Measure | None:
    """A sign or code with a scale ("£m", "EUR million", "$ '000"), a scale alone ("'000"), or a unit ("GB", "per cent")."""
    words = _RATE.sub("", words.strip()).strip().removeprefix("in ")
    if words.lower() in _DOUBTFUL:
        return None
    unit = SYMBOLS.get(words)
    if unit is not None:
        return Measure(unit)
    if words.lower() in _SCALES and not (words.isalpha() and len(words) < 3):
        return Measure(None, _SCALES[words.lower()])
    tokens = words.lower().split()
    spelled = unit_at(tokens, 0) if tokens and len(tokens) < 4 else None
    if spelled and spelled[1] == len(tokens) and (words.endswith("s") or spelled[0].dimension == "share"):
        return Measure(spelled[0])
    money = _MONEY.fullmatch(words)
    if money is None:
        return None
    unit, scale = SYMBOLS.get(money["sign"]), _SCALES.get((money["scale"] or "").lower())
    if unit is None or unit.dimension != "currency" or scale is None:
        return None
    return Measure(unit, scale)
