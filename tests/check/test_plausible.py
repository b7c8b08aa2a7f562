"""How well two differing figures must be aligned: near values need less, far ones more."""

from __future__ import annotations

from fractions import Fraction

import pytest
from builders import figure

from audit.check.plausible import wanted
from audit.model import Figure

PERCENT = {"unit": "percent", "role": "share"}
LESS = [
    pytest.param(figure(400), figure(500), figure(400), figure(900), id="near and far"),
    pytest.param(figure(400), figure(900), figure(400), figure(2900), id="far and farther"),
    pytest.param(figure(400), figure(500), figure(4), figure(5), id="any two small counts lie close"),
    pytest.param(figure(15000), figure(50000), figure(15000), figure(60000), id="fifteen is heard as fifty"),
    pytest.param(figure(80), figure(800), figure(80), figure(700), id="a zero is dropped"),
    pytest.param(figure(40), figure(140), figure(40), figure(150), id="four as fourteen"),
    pytest.param(figure(19), figure(91), figure(19), figure(92), id="two digits in another order"),
    pytest.param(figure(14), figure(40), figure(14), figure(400), id="but not at another scale"),
    pytest.param(figure(400), figure(500), figure(400, hedge="over"), figure(500), id="a bound is no count"),
    pytest.param(figure(400), figure(500), figure(400), figure(0), id="none at all"),
    pytest.param(
        figure(Fraction("99.5"), **PERCENT),
        figure(Fraction("99.4"), **PERCENT),
        figure(Fraction("99.9"), **PERCENT),
        figure(Fraction("99.99999"), **PERCENT),
        id="shares of nearly all differ by what is left",
    ),
]


@pytest.mark.parametrize(("a", "b", "c", "d"), LESS)
def test_the_first_two_want_less_than_the_others(a: Figure, b: Figure, c: Figure, d: Figure) -> None:
    assert wanted(a, b) == wanted(b, a) < wanted(c, d) == wanted(d, c)
