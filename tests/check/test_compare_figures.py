"""How two figures compare: by what the words allow, and by what a reader takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as day
from fractions import Fraction
from typing import Any

import pytest
from builders import claims_of, date, figure, grouped, source

from audit.check.compare import Difference, compare
from audit.model import Claim, Days, Figure, Interval, Source

JUNE = Days(day(2024, 6, 1), day(2024, 6, 30))
JULY = Days(day(2024, 7, 1), day(2024, 7, 31))


def bare(value: int, text: str, **fields: Any) -> Figure:
    """A round number as the extractor reads it: half a unit either way, at most 5%."""
    step = next(10**power for power in range(12, -1, -1) if value % 10**power == 0)
    slack = min(Fraction(step, 2), Fraction(value, 20)) if step > 1 else Fraction(0)
    span = Interval(value - slack, value + slack)
    return figure(value, text, **{"hard": span, "soft": span} | fields)


def hedged(value: int, text: str, hedge: str, hard: Interval, soft: Interval, **fields: Any) -> Figure:
    return figure(value, text, hedge=hedge, hard=hard, soft=soft, **fields)


def over(value: int, step: int, **fields: Any) -> Figure:
    hard = Interval(value, None, low_open=True)
    return hedged(value, f"more than {value}", "over", hard, Interval(value, value + step), **fields)


def nearly(value: int, **fields: Any) -> Figure:
    hard, soft = Fraction(9 * value, 10), Fraction(19 * value, 20)
    return hedged(
        value, f"nearly {value}", "nearly", Interval(hard, value, high_open=True), Interval(soft, value, high_open=True), **fields
    )


def about(value: int, **fields: Any) -> Figure:
    hard, soft = Fraction(value, 10), Fraction(value, 20)
    return hedged(
        value, f"about {value}", "about", Interval(value - hard, value + hard), Interval(value - soft, value + soft), **fields
    )


def up_to(value: int, **fields: Any) -> Figure:
    return hedged(value, f"up to {value}", "up-to", Interval(None, value), Interval(Fraction(value, 2), value), **fields)


def percent(value: int, text: str, **fields: Any) -> Figure:
    half = Fraction(1, 2)
    span = Interval(value - half, value + half)
    known: dict[str, Any] = {"unit": "percent", "role": "share", "hard": span, "soft": span}
    return figure(value, text, **known | fields)


def vague(low: int, high: int, text: str, **fields: Any) -> Figure:
    return hedged(0, text, "vague", Interval(low, high), Interval(low, high), **{"nominal": None} | fields)


def ranged(low: str, high: str) -> Figure:
    interval = Interval(Fraction(low), Fraction(high))
    middle = (Fraction(low) + Fraction(high)) / 2
    return hedged(0, f"{low} to {high}", "range", interval, interval, nominal=middle, written=interval)


def of(a: Figure, b: Figure, *sources: Source, read: str = "usual") -> Difference:
    """The comparison of two figures from two documents of one day."""
    known = sources or (source("One.", path="a.txt"), source("Other.", path="b.txt"))
    b = replace(b, source="b.txt", id=f"b.txt:{b.text}")
    return compare(a, b, grouped(a, b, sources=known), read)


PAIRS = [
    pytest.param(bare(4700, "4,700"), bare(4700, "4,700"), "agree", None, id="the same number"),
    pytest.param(bare(47000, "47,000"), bare(47210, "47,210"), "compatible", None, id="a rounder number"),
    pytest.param(bare(47000, "47,000"), bare(47500, "47,500"), "compatible", None, id="a tie rounds either way"),
    pytest.param(bare(47000, "47,000"), bare(46300, "46,300"), "disagree", "warning", id="does not round to it"),
    pytest.param(bare(47000, "47,000"), bare(48000, "48,000"), "disagree", "warning", id="neighbours touch, and do not meet"),
    pytest.param(bare(5, "five"), bare(6, "six"), "disagree", "error", id="two exact counts"),
    pytest.param(over(200, 100), bare(214, "214"), "compatible", None, id="inside a lower bound"),
    pytest.param(over(200, 100), bare(450, "450"), "disagree", "note", id="far above a lower bound is a tension"),
    pytest.param(over(48, 12), bare(40, "40"), "disagree", "error", id="below a lower bound"),
    pytest.param(over(200, 100), bare(199, "199"), "disagree", "note", id="a slight breach of a direction"),
    pytest.param(nearly(500), bare(500, "500"), "compatible", None, id="nearly a round number"),
    pytest.param(nearly(500), bare(503, "503"), "disagree", "note", id="just above nearly"),
    pytest.param(nearly(500), bare(420, "420"), "disagree", "warning", id="well below nearly"),
    pytest.param(nearly(500), over(500, 100), "disagree", "warning", id="opposite directions at one number"),
    pytest.param(about(900), bare(973, "973"), "disagree", "note", id="within about, outside what a reader takes"),
    pytest.param(about(900), bare(1111, "1,111"), "disagree", "warning", id="outside about"),
    pytest.param(about(900), bare(2111, "2,111"), "disagree", "error", id="more than half away from about"),
    pytest.param(up_to(600), bare(410, "410"), "compatible", None, id="between half the ceiling and the ceiling"),
    pytest.param(up_to(600), bare(111, "111"), "disagree", "note", id="far below a ceiling"),
    pytest.param(up_to(600), bare(641, "641"), "disagree", "note", id="a ceiling is only implied"),
    pytest.param(up_to(600), bare(811, "811"), "disagree", "warning", id="far above a ceiling"),
    pytest.param(vague(24, 99, "dozens"), bare(47, "47"), "compatible", None, id="inside dozens"),
    pytest.param(vague(24, 99, "dozens"), bare(13, "13"), "disagree", "warning", id="too few for dozens"),
    pytest.param(vague(2000, 9999, "thousands"), bare(13, "13"), "disagree", "error", id="nowhere near thousands"),
    pytest.param(bare(0, "no deaths"), bare(2, "two deaths"), "disagree", "error", id="none against two"),
    pytest.param(ranged("3.515", "3.575"), ranged("3.515", "3.65"), "disagree", "warning", id="one precise end, and another"),
    pytest.param(ranged("2.1", "6.6"), ranged("4.8", "6.6"), "disagree", "warning", id="the other end"),
    pytest.param(ranged("20", "30"), ranged("20", "40"), "compatible", None, id="two ranges from a round number"),
    pytest.param(ranged("3.515", "3.575"), ranged("3.52", "3.65"), "compatible", None, id="two ranges that overlap"),
    pytest.param(percent(41, "41%"), percent(44, "44%"), "disagree", "warning", id="two percentages"),
    pytest.param(
        figure(26, "$26", unit="USD", role="amount"),
        figure(26, "£26", unit="GBP", role="amount"),
        "disagree",
        "warning",
        id="one numeral, two currencies",
    ),
    pytest.param(
        figure(26, "A$26", unit="AUD", role="amount"),
        figure(26, "$26", unit="USD", role="amount"),
        "excused",
        None,
        id="two dollars",
    ),
    pytest.param(
        up_to(64, unit="megabyte", role="amount"),
        figure(64, "64 KB", unit="kilobyte", role="amount"),
        "disagree",
        "warning",
        id="one numeral, two units, below a ceiling",
    ),
    pytest.param(
        hedged(8, "above 8", "over", Interval(8, None, low_open=True), Interval(8, None), hedge_text="above"),
        hedged(8, "above 8", "at-most", Interval(None, 8), Interval(None, 8), hedge_text="above"),
        "agree",
        None,
        id="what is above is barred, and nothing above is let through",
    ),
]


@pytest.mark.parametrize(("a", "b", "verdict", "severity"), PAIRS)
def test_values_compare_by_what_their_words_allow(a: Figure, b: Figure, verdict: str, severity: str | None) -> None:
    difference = of(a, b)
    assert (difference.verdict, difference.severity) == (verdict, severity), difference.why


@pytest.mark.parametrize(("a", "b", "verdict", "severity"), PAIRS)
def test_the_order_of_two_figures_changes_nothing(a: Figure, b: Figure, verdict: str, severity: str | None) -> None:
    one, other = of(a, b), of(b, a)
    assert (one.verdict, one.severity, one.over, one.hints) == (other.verdict, other.severity, other.over, other.hints)


def test_the_reason_names_both_readings() -> None:
    assert of(bare(47000, "47,000"), bare(46301, "46,301")).why == "“47,000” was read as 46,500 to 47,500; “46,301” lies outside"


@pytest.mark.parametrize(
    ("a", "b", "hint"),
    [
        pytest.param(bare(7_100_000_000, "7.1 billion"), bare(7_100_000, "7.1 million"), "million or billion?", id="a scale word"),
        pytest.param(bare(4172, "4,172"), bare(4712, "4,712"), "transposed digits?", id="two digits change places"),
        pytest.param(bare(480, "480"), bare(4800, "4,800"), "a dropped zero?", id="a zero too few"),
    ],
)
def test_a_hint_names_the_likely_slip(a: Figure, b: Figure, hint: str) -> None:
    assert hint in of(a, b).hints


def test_units_are_converted_before_rounding() -> None:
    miles = bare(
        5, "5 miles", unit="mile", hard=Interval(Fraction(19, 4), Fraction(21, 4)), soft=Interval(Fraction(19, 4), Fraction(21, 4))
    )
    kilometers = bare(8, "8 km", unit="kilometer", hard=Interval(Fraction(38, 5), Fraction(42, 5)))
    assert of(miles, kilometers).by == "conversion"


def test_one_numeral_in_two_units_is_a_warning_with_a_hint() -> None:
    difference = of(bare(7340, "7,340 acres", unit="acre"), bare(7340, "7,340 hectares", unit="hectare"))
    assert (difference.severity, difference.hints) == ("warning", ("one numeral, two units: acre and hectare?",))


def test_temperatures_convert_exactly() -> None:
    assert of(figure(30, "30C", unit="celsius"), figure(86, "86F", unit="fahrenheit")).verdict == "agree"


def test_currencies_do_not_convert() -> None:
    assert of(figure(5, "£5", unit="GBP"), figure(9, "$9", unit="USD")).severity is None


def test_rates_are_brought_to_a_day() -> None:
    assert of(bare(600, "600 a day", per="day"), bare(10000, "10,000 a month", per="month")).severity == "error"
    assert of(bare(700, "700 a week", per="week"), bare(100, "100 a day", per="day")).verdict == "agree"


def test_a_rate_is_no_amount() -> None:
    assert of(bare(3, "3 a day", per="day"), bare(9, "9")).severity is None
    assert of(bare(3, "3 a litre", per="liter"), bare(9, "9")).severity is None


def test_a_percentage_is_no_percentage_point() -> None:
    share = percent(7, "7%", role="change")
    points = figure(7, "7 points", unit="percentage point", role="change")
    assert of(share, points).severity == "warning"
    assert of(share, figure(3, "3 points", unit="percentage point")).severity is None


def test_pairs_compare_member_by_member() -> None:
    won = figure(51, "51-48", pair=(51, 48), role="score")
    assert of(won, figure(48, "48–51", pair=(48, 51), role="score")).verdict == "agree"
    assert of(won, figure(51, "51-47", pair=(51, 47), role="score")).severity == "error"


def test_a_share_in_words_is_an_approximation() -> None:
    half = percent(50, "half", hard=Interval(45, 55), soft=Interval(45, 55))
    assert of(half, percent(60, "60%")).severity == "warning"
    assert of(half, percent(52, "52%")).verdict == "compatible"


def test_a_page_is_read_to_the_letter() -> None:
    page = source("9.9", path="a.txt", type="page"), source("10", path="b.txt", type="page")
    low = figure(Fraction(99, 10), "9.9")
    high = bare(10, "10")
    assert of(low, high).verdict == "compatible"
    assert of(low, high, *page).verdict == "disagree"
    assert of(low, high, read="exact").verdict == "disagree"


def dated(one: str | None, other: str | None) -> tuple[Source, Source]:
    return source("One.", published=one, path="a.txt"), source("Other.", published=other, path="b.txt")


def toll(value: int, **fields: Any) -> Figure:
    return bare(value, f"{value} dead", predicate="kill", **fields)


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        pytest.param(toll(13), toll(21), ("excused", "changed-over-time"), id="a toll that rose"),
        pytest.param(toll(21), toll(13), ("disagree", None), id="a toll that fell"),
        pytest.param(bare(13, "13 seats"), bare(21, "21 seats"), ("disagree", None), id="no count that grows"),
        pytest.param(
            figure(Fraction("6.4"), "6.4", predicate="kill"),
            figure(Fraction("6.9"), "6.9", predicate="kill"),
            ("disagree", None),
            id="a magnitude",
        ),
    ],
)
def test_a_count_may_rise_from_one_day_to_the_next(first: Figure, later: Figure, expected: tuple[str, str | None]) -> None:
    difference = of(first, later, *dated("2024-06-03", "2024-06-04"))
    assert (difference.verdict, difference.by) == expected


def test_a_toll_that_fell_without_a_word_is_a_warning() -> None:
    assert of(toll(21), toll(13), *dated("2024-06-03", "2024-06-04")).severity == "warning"


def test_a_toll_of_long_ago_is_settled() -> None:
    long_ago = Days(day(2017, 5, 1), day(2017, 5, 1))
    difference = of(toll(3, period=long_ago), toll(4, period=long_ago), *dated("2024-06-03", "2024-06-04"))
    assert difference.severity == "error"


def test_of_one_day_with_one_clock_the_order_is_unknown() -> None:
    assert of(toll(13), toll(21), *dated("2024-06-03T09:00", "2024-06-03")).severity == "note"
    assert of(toll(13), toll(21), *dated("2024-06-03", "2024-06-03")).severity == "error"


@pytest.mark.parametrize(
    ("changed", "excuse"),
    [
        pytest.param({"modality": "forecast"}, "forecast", id="a forecast"),
        pytest.param({"revised": True}, "revised", id="a revision"),
        pytest.param({"period": JULY}, "different-period", id="another month"),
        pytest.param({"base": ("adult",)}, "different-scope", id="a share of others"),
    ],
)
def test_an_innocent_explanation_excuses(changed: dict[str, Any], excuse: str) -> None:
    usual: dict[str, Any] = {"period": JUNE, "base": ("voter",)}
    difference = of(bare(31, "31", **usual), bare(44, "44", **usual | changed))
    assert (difference.verdict, difference.by, difference.severity) == ("excused", excuse, "error")


def test_time_hardly_puts_the_digits_of_a_long_number_in_another_order() -> None:
    assert of(bare(417, "417", period=JUNE), bare(471, "471", period=JULY)).verdict == "disagree"
    assert of(bare(417, "417", period=JUNE), bare(472, "472", period=JULY)).by == "different-period"
    assert of(bare(41, "41", period=JUNE), bare(14, "14", period=JULY)).by == "different-period"


def test_a_plan_and_a_forecast_are_one_plan_in_two_wordings() -> None:
    planned = bare(35, "35", modality="plan", period=JUNE)
    assert of(planned, bare(53, "53", modality="forecast", period=JUNE)).verdict == "disagree"


def test_the_longer_of_two_periods_may_hold_more() -> None:
    one_day = Days(day(2024, 6, 5), day(2024, 6, 5))
    assert of(bare(900, "900", period=JUNE), bare(75, "75", period=one_day)).by == "different-period"
    assert of(bare(75, "75", period=JUNE), bare(900, "900", period=one_day)).verdict == "disagree"


def test_a_plan_is_no_news_of_a_period_that_is_over() -> None:
    known = dated("2024-07-10", "2024-07-10")
    planned = bare(40, "40", modality="plan")
    assert of(planned, bare(31, "31", period=JUNE), *known).by == "different-period"
    assert of(planned, bare(31, "31", period=JULY), *known).verdict == "disagree"
    assert of(bare(40, "40"), bare(31, "31", period=JUNE), *known).verdict == "disagree"


def told_on(a: Figure, b: Figure, days: tuple[str, str], dates: Sequence[Claim] = ()) -> Difference:
    """The comparison of two figures from documents of these days, in which these dates stand."""
    b = replace(b, source="b.txt", id=f"b.txt:{b.text}")
    evidence = grouped(a, b, sources=dated(*days))
    return compare(a, b, replace(evidence, claims=(a, b, *dates)))


def of_day(figure: Figure, number: int) -> Figure:
    return replace(figure, period=Days(day(2024, 6, number), day(2024, 6, number)))


JUNE_1, JUNE_15, AUGUST_15 = "2024-06-01", "2024-06-15", "2024-08-15"


FARE, LATER_FARE = bare(44, "44"), bare(31, "31")


@pytest.mark.parametrize(
    ("then", "later", "days", "verdict"),
    [
        pytest.param(FARE, LATER_FARE, (JUNE_1, JUNE_15), "excused", id="two weeks apart"),
        pytest.param(FARE, LATER_FARE, (JUNE_1, "2024-06-08"), "disagree", id="a week apart"),
        pytest.param(bare(44, "44-metre", unit="meter"), bare(31, "31", unit="meter"), (JUNE_1, JUNE_15), "disagree", id="a size"),
        pytest.param(FARE, of_day(LATER_FARE, 14), (JUNE_1, JUNE_15), "excused", id="of its own day"),
        pytest.param(FARE, of_day(LATER_FARE, 2), (JUNE_1, JUNE_15), "disagree", id="of the other's days"),
        pytest.param(replace(FARE, pair=(2, 2)), replace(LATER_FARE, pair=(3, 1)), (JUNE_1, JUNE_15), "excused", id="two matches"),
    ],
)
def test_the_news_is_of_its_day(then: Figure, later: Figure, days: tuple[str, str], verdict: str) -> None:
    mondays = [replace(date(iso, path=path), text="Monday") for iso, path in zip(days, ("a.txt", "b.txt"), strict=True)]
    assert told_on(then, later, days, mondays).verdict == verdict


def test_a_page_holds_until_it_is_replaced() -> None:
    assert told_on(FARE, LATER_FARE, (JUNE_1, JUNE_15)).verdict == "disagree"
    assert told_on(FARE, LATER_FARE, (JUNE_1, AUGUST_15)).verdict == "excused"


def test_money_told_in_a_second_currency_depends_on_a_table() -> None:
    text = "The trust paid $2 million (£1.6 million) for it."
    paid = bare(2_000_000, "$2 million", unit="USD", start=15, end=25)
    known = source(text, path="a.txt"), source("It cost £1.7 million.", path="b.txt")
    for value, verdict in ((1_700_000, "compatible"), (2_600_000, "disagree")):
        second = bare(1_600_000, "£1.6 million", unit="GBP", start=27, end=39, context=text)
        other = replace(bare(value, f"£{value}", unit="GBP"), source="b.txt", id="b.txt:1")
        assert compare(second, other, grouped(second, other, paid, sources=known)).verdict == verdict


def test_what_is_to_begin_has_not_grown_yet() -> None:
    since = Days(day(2024, 7, 1), None)
    ahead = {"modality": "plan", "period": since}
    assert of(bare(36, "36", **ahead), bare(63, "63", **ahead), *dated("2024-06-03", "2024-06-04")).verdict == "disagree"
    begun = {"period": Days(day(2024, 5, 1), None)}
    assert of(bare(36, "36", **begun), bare(65, "65", **begun), *dated("2024-06-03", "2024-06-04")).by == "changed-over-time"


def test_of_two_numbers_a_slip_apart_one_is_hardly_a_rate() -> None:
    moved, carried = bare(273, "273", role="rate", per="day"), bare(237, "237")
    assert of(moved, carried, *dated("2024-06-03", "2024-06-04")).verdict == "disagree"
    assert of(moved, carried, *dated("2024-06-03", "2024-08-04")).verdict == "excused"


@pytest.mark.parametrize("per", [None, "item"])
def test_for_each_of_something_is_often_left_out(per: str | None) -> None:
    seat = {"unit": "EUR", "role": "rate", "per": "seat"}
    assert of(bare(31, "€31 a seat", **seat), bare(44, "€44", unit="EUR", per=per)).verdict == "disagree"
    assert of(bare(31, "€31 a seat", **seat), bare(44, "€44 a host", **seat | {"per": "host"})).verdict == "excused"


def test_what_has_its_digits_in_another_order_has_hardly_grown() -> None:
    begun = {"period": Days(day(2024, 5, 1), None)}
    pair = bare(36, "36", **begun), bare(63, "63", **begun)
    assert of(*pair, *dated("2024-06-03", "2024-06-04")).verdict == "disagree"
    assert of(*pair, *dated("2024-06-03", "2024-06-24")).by == "changed-over-time"


def test_two_named_sources_dispute_a_figure() -> None:
    difference = of(bare(31, "31", stated_by="the union"), bare(44, "44", stated_by="the company"))
    assert (difference.severity, difference.softened_by) == ("warning", ("disputed",))
    assert of(bare(31, "31", stated_by="officials"), bare(44, "44", stated_by="the company")).severity == "error"
    assert of(bare(31, "31", stated_by="the U.N."), bare(44, "44", stated_by="The United Nations")).severity == "error"


def test_what_comes_from_somewhere_is_no_value_before() -> None:
    text = "She brought 120 cups from nine villages."
    villages = bare(9, "nine", noun="village", start=26, end=30, core_start=26, core_end=30)
    known = source(text, path="a.txt"), source("The cups are of eleven villages.", path="b.txt")
    cups = bare(120, "120", noun="cup", start=12, end=15, core_start=12, core_end=15)
    other = replace(bare(11, "eleven", noun="village"), source="b.txt", id="b.txt:11")
    assert compare(villages, other, grouped(villages, other, cups, sources=known)).verdict == "disagree"


def test_the_value_before_conflicts_with_none() -> None:
    text = "The fare rose from 31 euros to 44 euros."
    before = bare(31, "31 euros", unit="EUR", start=19, end=27, core_start=19, core_end=21)
    known = source(text, path="a.txt"), source("The fare is 44 euros.", path="b.txt")
    assert of(before, bare(44, "44 euros", unit="EUR"), *known).by == "changed-over-time"


@pytest.mark.parametrize("text", ["three other boats", "three more boats", "another three boats", "three of the seven boats"])
def test_a_part_beside_another_is_no_plain_count(text: str) -> None:
    start = text.index("three")
    part = bare(3, "three", start=start, end=start + 5, core_start=start, core_end=start + 5)
    known = source(f"{text} sank.", path="a.txt"), source("Seven boats sank.", path="b.txt")
    assert of(part, bare(7, "seven", start=0, end=5), *known).by == "different-scope"


def test_parts_that_make_the_whole_hold_with_it() -> None:
    text = "Six boys and four girls were found."
    boys = figure(6, "Six boys", start=0, end=8, core_start=0, core_end=3, context=text)
    girls = figure(4, "four girls", start=13, end=23, core_start=13, core_end=17, context=text)
    ten = figure(10, "10 people", "b.txt")
    evidence = grouped(boys, ten, sources=(source(text, path="a.txt"), source("Ten.", path="b.txt")))
    assert compare(boys, ten, replace(evidence, claims=(boys, girls, ten))).verdict == "compatible"


def test_a_part_too_small_to_matter_makes_no_whole() -> None:
    text = "A 0.01 fee and 3.515 to 3.575 in all."
    fee = figure(Fraction("0.01"), "0.01", start=2, end=6, core_start=2, core_end=6, context=text)
    span = replace(ranged("3.515", "3.575"), start=15, end=29, core_start=15, core_end=29, context=text)
    other = replace(ranged("3.515", "3.65"), source="b.txt", id="b")
    evidence = grouped(span, other, sources=(source(text, path="a.txt"), source("Other.", path="b.txt")))
    assert compare(span, other, replace(evidence, claims=(fee, span, other))).verdict == "disagree"


def test_cents_are_parts_of_their_money() -> None:
    assert of(figure(50, "50 cents", unit="cent"), figure(Fraction(1, 2), "$0.50", unit="USD")).verdict == "agree"


def test_what_is_measured_is_rounded() -> None:
    over = Interval(6, None, low_open=True)
    months = hedged(6, "over six months", "over", over, Interval(6, Fraction(33, 5)), unit="month", role="duration")
    assert of(months, figure(6, "six months", unit="month", role="duration")).verdict == "compatible"


def test_an_estimate_is_one_step_lower() -> None:
    assert of(bare(31, "31", estimate=True), bare(44, "44")).softened_by == ("estimate",)


def age(years: int, **fields: Any) -> Figure:
    return figure(years, str(years), role="age", subject=None, noun=None, **fields)


@pytest.mark.parametrize(
    ("first", "later", "published", "verdict"),
    [
        pytest.param(52, 53, ("2024-02-01", "2024-06-01"), "compatible", id="a birthday between"),
        pytest.param(52, 53, ("2024-02-01", "2024-02-01"), "disagree", id="one day, two ages"),
        pytest.param(52, 55, ("2024-02-01", "2024-06-01"), "disagree", id="three years in four months"),
        pytest.param(52, 51, ("2024-02-01", "2024-06-01"), "disagree", id="younger later"),
        pytest.param(52, 54, ("2022-02-01", "2024-06-01"), "compatible", id="two years older after two years"),
        pytest.param(50, 51, ("2024-02-01", "2024-02-01"), "disagree", id="an age is never rounded"),
    ],
)
def test_an_age_may_grow_with_the_time_between(first: int, later: int, published: tuple[str, str], verdict: str) -> None:
    difference = of(age(first), age(later), *dated(*published))
    assert (difference.verdict, difference.severity) == (verdict, None if verdict == "compatible" else "warning")


DAY_AFTER = dated("2024-06-03", "2024-06-04")
NEXT_MONTH = dated("2024-06-03", "2024-07-04")


def test_a_plan_told_the_day_before_is_the_same_plan() -> None:
    planned = bare(35, "35", modality="plan")
    assert of(planned, bare(53, "53"), *DAY_AFTER).verdict == "disagree"
    assert of(planned, bare(53, "53"), *NEXT_MONTH).by == "forecast"


def test_a_plan_whose_day_has_come_may_have_come_out_otherwise() -> None:
    due, ahead = (replace(bare(35, "35", modality="plan"), period=Days(each, each)) for each in (day(2024, 6, 4), day(2024, 9, 1)))
    assert of(due, bare(54, "54"), *DAY_AFTER).by == "forecast"
    assert of(ahead, bare(53, "53"), *DAY_AFTER).verdict == "disagree"


def test_a_number_of_long_ago_is_excused_where_the_other_names_no_time() -> None:
    ago = {"period": Days(day(1881, 1, 18), day(1881, 1, 18))}
    known = dated("2024-06-03", "2024-06-04")
    assert of(bare(3, "3", **ago), bare(5, "5"), *known).by == "different-period"
    lasting = {"role": "duration", "unit": "year"}
    assert of(bare(9, "9 years", **ago, **lasting), bare(19, "19 years", **lasting), *known).verdict == "disagree"


def test_a_share_of_what_grows_does_not_grow() -> None:
    share, other = (percent(value, f"{value}%", noun="infect", base=("infect",)) for value in (81, 91))
    assert of(share, other, *DAY_AFTER).verdict == "disagree"
    grown, more = (percent(value, f"{value}%", noun="infect", predicate="vaccin") for value in (81, 91))
    assert of(grown, more, *DAY_AFTER).by == "changed-over-time"


def test_what_goes_on_lasts_up_to_the_day_it_is_told() -> None:
    since, four_days = Days(day(2024, 6, 1), None), Days(day(2024, 6, 1), day(2024, 6, 4))
    rain = {"role": "amount", "unit": "inch", "noun": "rain"}
    known = dated("2024-06-05", "2024-06-05")
    assert of(bare(9, "9", period=since, **rain), bare(3, "3", period=four_days, **rain), *known).verdict == "disagree"
    one_day = Days(day(2024, 6, 1), day(2024, 6, 1))
    assert of(bare(9, "9", period=since, **rain), bare(3, "3", period=one_day, **rain), *known).by == "different-period"


TIMES = [
    pytest.param("Fee for seats: €7 → €9", "€7", "The fee for seats is €9.", "€9", "excused", id="an arrow leaves the first"),
    pytest.param("The fee rose from €7 to €9.", "€7", "The fee is €9.", "€9", "excused", id="where it rose from"),
    pytest.param("The fee is €7.", "€7", "The fee is €9.", "€9", "disagree", id="two fees"),
    pytest.param(
        "With 91 percent of polling stations counted, the list had 380 votes.",
        "380",
        "The list had 390 votes.",
        "390",
        "excused",
        id="a part of the votes",
    ),
]


@pytest.mark.parametrize(("one", "mine", "other", "its", "verdict"), TIMES)
def test_what_a_sentence_says_of_its_counting(one: str, mine: str, other: str, its: str, verdict: str) -> None:
    sources = [source(one, path="a.txt", published="2024-05-01"), source(other, path="b.txt", published="2024-05-02")]
    a, b = (
        next(claim for claim in claims_of(each.text, ["figure"], path=each.path) if claim.text == words)
        for each, words in zip(sources, (mine, its), strict=True)
    )
    assert compare(a, b, grouped(a, b, sources=sources)).verdict == verdict


@pytest.mark.parametrize(("other", "severity"), [("58 people died.", "note"), ("14 people died.", "error")])
def test_of_a_toll_without_a_day_the_order_is_not_known(other: str, severity: str) -> None:
    sources = [source("41 people died.", path="a.txt", published="2024-05-01"), source(other, path="b.txt", published=None)]
    a, b = (next(iter(claims_of(each.text, ["figure"], path=each.path))) for each in sources)
    assert compare(a, b, grouped(a, b, sources=sources)).severity == severity
