"""Two figures brought to one scale: units converted, rates taken to a day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from audit.check.compare.limits import are_limits
from audit.model import Evidence, Figure, Interval, Number
from audit.text.constants import NEAR_ALL, RATES_DIFFER, ROUND_SHARE
from audit.text.units import are_each, currency_of, days_in, dimension, to_base

APART = frozenset({None, "currency"})
"""Dimensions within which nothing converts: plain counts, and currencies (but for their own cents)."""
COUNTED = frozenset({None, "currency", "share", "point"})
"""Dimensions of what is counted, or rounded by its own rule; every other one is measured."""
UPTIME = re.compile(r"\b(?:uptime|availability|durability|SLA|service\s+levels?)\b", re.I)
LETTER_TYPES = frozenset({"page", "table"})
"""Documents that are read to the letter: every digit counts, no allowance for rounding."""


class Reading(NamedTuple):
    """A figure's ranges and number on the scale of the comparison; `changed` where that is not the scale it was written in."""

    figure: Figure
    hard: Interval
    soft: Interval
    nominal: Number | None
    changed: bool = False


def on_one_scale(a: Figure, b: Figure, evidence: Evidence, read: str) -> tuple[Reading, Reading] | None:
    """Both figures on one scale, or None where no exact conversion leads from one to the other."""
    x, y = _reading(a, evidence, read), _reading(b, evidence, read)
    if are_limits(a, b, evidence):
        x, y = _limit(a), _limit(b)
    if (a.role == "change") != (b.role == "change"):
        x, y = _magnitude(x), _magnitude(y)
    if a.unit != b.unit:
        pair = _one_unit(x, y)
        if pair is None:
            return None
        x, y = pair
    return _one_rate(x, y)


def mapped(interval: Interval, change: Callable[[Number], Number]) -> Interval:
    """The interval with both ends sent through a rising function."""
    return interval._replace(
        low=None if interval.low is None else change(interval.low),
        high=None if interval.high is None else change(interval.high),
    )


def _reading(figure: Figure, evidence: Evidence, read: str) -> Reading:
    source = evidence.sources.get(figure.source)
    if figure.hedge == "none" and (
        read == "exact" or (source is not None and source.type in LETTER_TYPES) or _is_committed(figure)
    ):
        return Reading(figure, figure.written, figure.written, figure.nominal)
    if figure.hedge == "none" and dimension(figure.unit) not in COUNTED and figure.nominal is not None:
        return Reading(figure, _measured(figure, figure.hard), _measured(figure, figure.soft), figure.nominal)
    if dimension(figure.unit) == "currency" and evidence.once(_is_converted, figure):
        return Reading(figure, _at_any_rate(figure.hard), _at_any_rate(figure.soft), figure.nominal)
    return Reading(figure, figure.hard, figure.soft, figure.nominal)


def _is_converted(figure: Figure, evidence: Evidence) -> bool:
    """Is it money in brackets behind money: "$1 million (£636,000)"?"""
    beside = evidence.by_sentence.get((figure.source, figure.context_start), [])
    text = figure.context[: figure.start - figure.context_start]
    money = (one for one in beside if isinstance(one, Figure) and dimension(one.unit) == "currency" and one.end <= figure.start)
    return text.rstrip("£$€").endswith("(") and any(not text[one.end - one.context_start :].strip(" (£$€") for one in money)


def _at_any_rate(interval: Interval) -> Interval:
    """At the rates of the days around, which desks take from different tables."""
    low, high = interval.low, interval.high
    return interval._replace(
        low=None if low is None else low * (1 - RATES_DIFFER), high=None if high is None else high * (1 + RATES_DIFFER)
    )


def _limit(figure: Figure) -> Reading:
    """What is allowed, "up to" left aside: of two limits for one thing one is wrong."""
    nominal = Fraction(figure.nominal or 0)
    slack = min(Fraction(figure.step) / 2, abs(nominal) * ROUND_SHARE)
    around = Interval(nominal - slack, nominal + slack)
    return Reading(replace(figure, hedge="none"), around, around, figure.nominal)


def _is_committed(figure: Figure) -> bool:
    """ "99.95% uptime" is a commitment, and no rounder way to say 99.99%."""
    return (
        figure.unit == "percent"
        and figure.nominal is not None
        and figure.nominal >= NEAR_ALL
        and bool(UPTIME.search(figure.context))
    )


def _measured(figure: Figure, interval: Interval) -> Interval:
    """What is measured is rounded, even to a number that is not round: 5 miles, six months."""
    value = Fraction(figure.nominal or 0)
    slack = min(Fraction(figure.step) / 2, abs(value) * ROUND_SHARE)
    low = None if interval.low is None else min(interval.low, value - slack)
    high = None if interval.high is None else max(interval.high, value + slack)
    return interval._replace(low=low, high=high)


def _magnitude(reading: Reading) -> Reading:
    """A fall of 5 percent beside a "5 percent" whose direction was not read: the sign is left aside."""
    if reading.nominal is None or reading.nominal >= 0:
        return reading
    return reading._replace(hard=_mirrored(reading.hard), soft=_mirrored(reading.soft), nominal=-reading.nominal)


def _mirrored(interval: Interval) -> Interval:
    low, high = interval.low, interval.high
    return Interval(
        None if high is None else -high, None if low is None else -low, low_open=interval.high_open, high_open=interval.low_open
    )


def _scaled(reading: Reading, change: Callable[[Number], Number]) -> Reading:
    nominal = None if reading.nominal is None else change(reading.nominal)
    return reading._replace(hard=mapped(reading.hard, change), soft=mapped(reading.soft, change), nominal=nominal, changed=True)


def _one_unit(x: Reading, y: Reading) -> tuple[Reading, Reading] | None:
    units = {x.figure.unit, y.figure.unit}
    kinds = {dimension(unit) for unit in units}
    money = {currency_of(unit) for unit in units}
    if len(kinds) != 1 or (kinds & APART and (None in money or len(money) > 1)):
        return None
    target = min(unit for unit in units if unit)
    return _in_unit(x, target), _in_unit(y, target)


def _in_unit(reading: Reading, target: str) -> Reading:
    unit = reading.figure.unit
    if unit is None or unit == target:
        return reading
    zero = to_base(0, target)
    one = Fraction(to_base(1, target) - zero)
    return _scaled(reading, lambda value: (to_base(value, unit) - zero) / one)


def _one_rate(x: Reading, y: Reading) -> tuple[Reading, Reading] | None:
    one, other = x.figure.per, y.figure.per
    if one == other or are_each(one, other):
        return x, y
    if one is None or other is None:
        return None
    one_days, other_days = days_in(one), days_in(other)
    if one_days is None or other_days is None:
        return None
    return _scaled(x, _a_day(one_days)), _scaled(y, _a_day(other_days))


def _a_day(days: Fraction) -> Callable[[Number], Number]:
    return lambda value: value / Fraction(days)
