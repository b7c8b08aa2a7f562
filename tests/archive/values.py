"""A quantity or a day in, the ways an article may write it out: all of them agree, unless the value is another one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from .templates import Dice

CURRENCIES = ("$", "€", "£")
WORDS = "none one two three four five six seven eight nine".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
INTO = {
    "km": ("miles", Fraction(1000, 1609)),
    "hectares": ("acres", Fraction(2471, 1000)),
    "metres": ("feet", Fraction(3281, 1000)),
}
"""What a house writes that does not measure in metres."""


@dataclass(frozen=True)
class House:
    """How an outlet writes: American or not, in which currency, with which quote marks, and which kind of file."""

    folder: str
    name: str
    american: bool
    straight: bool
    suffix: str


@dataclass(frozen=True)
class Quantity:
    """A number of something. `sort`: "count", "percent", the sign of a currency (in hundred thousands), or a unit of measure."""

    sort: str
    number: int

    def other(self, dice: Dice) -> tuple[Quantity, str]:
        """A value that no rounding explains, and what was done to it."""
        digits = str(self.number)
        turned = [
            int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :])
            for at in range(min(2, len(digits) - 1))
            if digits[at] != digits[at + 1] and (at or digits[at + 1] != "0")
        ]
        if (turned := [each for each in turned if self._is_far(each)]) and dice.share() < 0.4:
            return Quantity(self.sort, dice.pick(turned)), "digits in another order"
        if self.sort in ("count", *CURRENCIES) and dice.share() < 0.15:
            return Quantity(self.sort, self.number * 10), "a zero too many"
        while True:
            at = dice.number(0, min(1, len(digits) - 1))
            changed = int(digits[:at] + str(dice.number(0 if at else 1, 9)) + digits[at + 1 :])
            if self._is_far(changed) and (self.sort != "percent" or changed < 100):
                return Quantity(self.sort, changed), "another digit"

    def _is_far(self, number: int) -> bool:
        return abs(number - self.number) * 100 > 18 * max(number, self.number)

    def written(self, house: House, dice: Dice, plain: bool) -> str:
        """The value as a house writes it; rounded or converted now and then, unless it must be plain."""
        number, unit = Fraction(self.number), self.sort
        if house.american and unit in INTO:
            unit, factor = INTO[unit]
            number *= factor
        rounded = _rounded(number)
        if rounded and not plain and dice.share() < 0.35:
            return f"{dice.pick(_fitting(number, rounded))} {_noted(rounded, unit, house, dice)}"
        return _noted(_whole(number), unit, house, dice)


def _whole(number: Fraction) -> int:
    """The number to three digits or, if it is smaller, to the next whole one."""
    step = 10 ** max(0, len(str(int(number))) - 3) if number.denominator > 1 else 1
    return round(number / step) * step


def _rounded(number: Fraction) -> int | None:
    """The number to one digit or two, where that is near and says less."""
    for kept in (1, 2):
        step = int(10 ** max(1, len(str(int(number))) - kept))
        rounded = round(number / step) * step
        if rounded and rounded != number and abs(rounded - number) <= rounded * Fraction(4, 100):
            return rounded
    return None


def _fitting(number: Fraction, rounded: int) -> tuple[str, ...]:
    return ("nearly", "almost", "about", "close to") if number < rounded else ("more than", "over", "about", "around")


def _noted(number: int, unit: str, house: House, dice: Dice) -> str:
    """The numeral with its unit; what is counted stands behind it."""
    if unit in CURRENCIES:
        if number >= 10_000:
            return f"{unit}{_decimal(number, 10_000)} billion"
        return f"{unit}{_decimal(number, 10)} million" if house.american or number % 2 else f"{unit}{_decimal(number, 10)}m"
    if unit == "percent":
        return f"{number} percent" if house.american else f"{number}%" if number % 2 else f"{number} per cent"
    if unit == "count":
        return WORDS[number] if number < 10 else f"{number:,}"
    return f"{number:,} {'kilometres' if unit == 'km' and dice.share() < 0.5 else unit}"


def _decimal(number: int, unit: int) -> str:
    whole, rest = divmod(number, unit)
    return f"{whole}.{str(rest).zfill(len(str(unit)) - 1).rstrip('0')}" if rest else str(whole)


def day_written(day: date, published: date, house: House, dice: Dice) -> str:
    """A day as an article of a date writes it, with its preposition."""
    gap, chance = (published - day).days, dice.share()
    name, month = DAYS[day.weekday()], MONTHS[day.month - 1]
    plain = f"{month} {day.day}" if house.american else f"{day.day} {month}"
    if -6 < gap < 6 and chance < 0.4:
        return f"on {name}"
    if chance < 0.6 and abs(gap) < 20:
        return f"on {name}, {plain}" if house.american else f"on {name} {plain}"
    if chance < 0.85 and abs(gap) < 100:
        return f"on {plain}"
    return f"on {plain}, {day.year}" if house.american else f"on {plain} {day.year}"


def other_day(day: date, dice: Dice, is_past: bool) -> date:
    """Another day near by, never after a day of the past."""
    gap = dice.pick((2, 3, 4, 7, 10, 10, 20))
    return day - timedelta(gap) if is_past or dice.share() < 0.5 else day + timedelta(gap)
