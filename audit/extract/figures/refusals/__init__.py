"""Numerals that are no figures: names, addresses, identifiers, ordinals, idioms. Context refuses, never the value.

Each refusal is one function in one of the tables below; a new designator or idiom is a word in a table of its module.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.refusals.clocks import is_clock
from audit.extract.figures.refusals.idioms import (
    is_by_its_left,
    is_compound,
    is_fraction_of_nothing,
    is_idiom,
    is_loose,
    is_one,
    is_points_scored,
)
from audit.extract.figures.refusals.marks import (
    is_cited,
    is_coordinate,
    is_furniture,
    is_glued_left,
    is_glued_right,
    is_identifier,
    is_list_number,
    is_section,
    is_telephone,
)
from audit.extract.figures.refusals.names import (
    is_address,
    is_code,
    is_designated,
    is_known_name,
    is_lettered,
    is_model,
    is_named,
    is_postcode,
    is_product,
    is_proper,
    is_ranked,
    is_station,
    is_version,
)
from audit.extract.figures.refusals.times import is_day, is_year

Refusal = Callable[[Line, Draft], bool]

MONEY_AND_SHARES = frozenset(("currency", "share", "point"))
OF_MONEY_AND_SHARES: Sequence[Refusal] = (is_idiom, is_known_name)
IN_DIGITS: Sequence[Refusal] = (
    is_lettered,
    is_station,
    is_glued_left,
    is_glued_right,
    is_designated,
    is_year,
    is_named,
    is_product,
    is_version,
    is_code,
    is_model,
    is_address,
    is_postcode,
    is_clock,
    is_list_number,
    is_section,
    is_cited,
    is_telephone,
    is_identifier,
    is_day,
    is_furniture,
)
IN_WORDS: Sequence[Refusal] = (is_designated, is_one, is_clock, is_fraction_of_nothing, is_loose, is_points_scored)
ALWAYS: Sequence[Refusal] = (is_compound, is_proper, is_coordinate, is_idiom, is_by_its_left, is_ranked)


def is_refused(line: Line, draft: Draft) -> bool:
    """Is the number no figure where it stands? Money and percentages pass most tests."""
    if draft.unit is not None and draft.unit.dimension in MONEY_AND_SHARES:
        return _any(OF_MONEY_AND_SHARES, line, draft)
    return _any(IN_DIGITS if line.is_number(draft.first) else IN_WORDS, line, draft) or _any(ALWAYS, line, draft)


def _any(refusals: Sequence[Refusal], line: Line, draft: Draft) -> bool:
    for refusal in refusals:  # noqa: SIM110  a generator costs as much as the tests themselves
        if refusal(line, draft):
            return True
    return False


def is_negated(line: Line, draft: Draft) -> bool:
    """The first number of "not 500 but 300", the second of "300, not 500": what is denied is no claim."""
    return line.word(draft.left - 1) == "not" and draft.hedge == "none"
