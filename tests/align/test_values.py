"""When two claims name one value, and how much that tells."""

from __future__ import annotations

from datetime import date as day
from fractions import Fraction

import pytest
from builders import claims_of, date, figure

from audit.align.values import is_unit_slip, one_value, slip, telling, values_of
from audit.model import Claim, Date, Figure
from audit.text.constants import SLIPS

OWN_DAY = day(2023, 10, 5)


def only(text: str, kind: str, **fields: str | None) -> Claim:
    """The first claim of a kind in a sentence."""
    return next(claim for claim in claims_of(text, (kind,), **fields))


ALIKE = [
    pytest.param("figure", "The hull cost 4.2 million euros.", "The hull cost €4.2m.", id="scale words"),
    pytest.param("figure", "Some 200 rowers came.", "About 200 rowers came.", id="words that round"),
    pytest.param("figure", "The vote was 61 to 38.", "The vote was 38 to 61.", id="the pair of a vote"),
    pytest.param("figure", "The crossing takes 90 minutes.", "The crossing takes 1.5 hours.", id="units of one dimension"),
    pytest.param("date", "It sank on 3 May 2021.", "It sank on Monday, May 3, 2021.", id="a day"),
    pytest.param("date", "It sank in May 2021.", "It sank in May, 2021.", id="a month"),
]
APART = [
    pytest.param("figure", "Some 200 rowers came.", "Some 210 rowers came.", id="two numbers"),
    pytest.param("figure", "At least 3 boats sank.", "Fewer than 3 boats sank.", id="opposite bounds"),
    pytest.param("figure", "Exactly 37 boats sank.", "More than 37 boats sank.", id="a bound that leaves the number out"),
    pytest.param("figure", "It takes 40 boats a day.", "It takes 40 boats a week.", id="two rates"),
    pytest.param("date", "It sank on 3 May 2021.", "It sank on 3 May 2020.", id="two years"),
    pytest.param("date", "Boats that came before 3 May 2021.", "Boats that came after 3 May 2021.", id="two sides of a day"),
]


@pytest.mark.parametrize(("kind", "a", "b"), ALIKE)
def test_one_value_however_it_is_written(kind: str, a: str, b: str) -> None:
    assert one_value(only(a, kind), only(b, kind))


@pytest.mark.parametrize(("kind", "a", "b"), APART)
def test_two_values(kind: str, a: str, b: str) -> None:
    assert not one_value(only(a, kind), only(b, kind))


def test_a_day_without_its_year_is_that_day_of_any_year() -> None:
    yearless = only("It sank on 3 May.", "date", published=None)
    assert isinstance(yearless, Date)
    assert not yearless.resolved
    assert one_value(yearless, date("2021-05-03"))
    assert one_value(date("2021-05-03"), yearless)
    assert not one_value(yearless, date("2021-05-04"))


def test_a_single_one_and_a_vague_word_say_nothing() -> None:
    assert values_of(figure(1)) == ()
    assert values_of(figure(0, nominal=None)) == ()


@pytest.mark.parametrize(
    ("less", "more"),
    [
        pytest.param(figure(2), figure(3), id="two is in every text"),
        pytest.param(figure(3000), figure(3100), id="round numbers are used often"),
        pytest.param(figure(31), figure(317), id="more digits"),
        pytest.param(figure(317), figure(Fraction("99.95")), id="decimals are digits too"),
        pytest.param(figure(12), figure(61, pair=(61, 38)), id="both numbers of a pair"),
    ],
)
def test_an_unusual_number_tells_more(less: Figure, more: Figure) -> None:
    assert telling(less, OWN_DAY) < telling(more, OWN_DAY)


@pytest.mark.parametrize(
    ("a", "b", "points"),
    [
        pytest.param(figure(4172), figure(4712), SLIPS[3], id="two digits in another order"),
        pytest.param(figure(4172), figure(2174), SLIPS[3], id="not only neighbours"),
        pytest.param(figure(38457), figure(36457), SLIPS[3], id="a wrong digit"),
        pytest.param(figure(Fraction("412.6")), figure(Fraction("421.6")), SLIPS[3], id="decimals"),
        pytest.param(figure(38450), figure(36450), SLIPS[2], id="a wrong digit, of four"),
        pytest.param(figure(417), figure(471), SLIPS[2], id="fewer digits tell less"),
        pytest.param(figure(41), figure(14), SLIPS[1], id="two digits tell a little"),
        pytest.param(figure(4100), figure(1400), SLIPS[1], id="of hundreds too"),
        pytest.param(figure(41), figure(47), 0.0, id="one of two digits tells nothing"),
        pytest.param(figure(417), figure(418), 0.0, id="the next number"),
        pytest.param(figure(4172), figure(4172), 0.0, id="one value"),
        pytest.param(figure(4172), figure(41720), 0.0, id="one digit more"),
        pytest.param(figure(4172, unit="mile"), figure(4712), 0.0, id="two units"),
        pytest.param(
            figure(52, "52 percent", unit="percent"), figure(25, "25 per cent", unit="percent"), SLIPS[1], id="two shares"
        ),
        pytest.param(
            figure(52, "52%", unit="percent"), figure(25, "about a quarter", unit="percent"), 0.0, id="a share and a part"
        ),
        pytest.param(figure(218, pair=(218, 210)), figure(218, pair=(218, 212)), SLIPS[3], id="one of two results"),
        pytest.param(figure(3, pair=(3, 1)), figure(2, pair=(2, 1)), 0.0, id="a short result"),
        pytest.param(figure(218, pair=(218, 210)), figure(210, pair=(210, 218)), 0.0, id="one result, turned round"),
        pytest.param(figure(Fraction(1, 3)), figure(Fraction(1, 7)), 0.0, id="no finite decimals"),
    ],
)
def test_two_long_numerals_one_slip_apart_tell_something(a: Figure, b: Figure, points: float) -> None:
    assert slip(a, b) == slip(b, a) == points


def test_the_day_of_the_news_tells_less_than_another() -> None:
    assert telling(date("2023-10-04"), OWN_DAY) < telling(date("2023-08-17"), OWN_DAY)


UNIT_PAIRS = [
    pytest.param("The hull weighs 110 tonnes.", "The hull weighs 110 barrels.", True, id="barrels for tonnes"),
    pytest.param("It holds 1.4 litres.", "It holds 1.4 gallons.", True, id="decimals"),
    pytest.param("It costs €320 an acre.", "It costs €320 a hectare.", True, id="an acre for a hectare"),
    pytest.param("It costs €320 a day.", "It costs €320 a month.", False, id="rates that convert"),
    pytest.param("It has 4 GB.", "It has 4 TB.", False, id="a small number"),
    pytest.param("It costs US$320.", "It costs A$320.", False, id="two sorts of dollars"),
]


@pytest.mark.parametrize(("a", "b", "slips"), UNIT_PAIRS)
def test_one_numeral_with_two_units_is_a_slip(a: str, b: str, slips: bool) -> None:
    one, other = only(a, "figure"), only(b, "figure")
    assert isinstance(one, Figure)
    assert isinstance(other, Figure)
    assert is_unit_slip(one, other) == slips
