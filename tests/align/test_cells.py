"""A cell of a table and a sentence that names its row and its column."""

from __future__ import annotations

import pytest
from builders import claims_of, source

from audit.align import explain
from audit.align.block import candidates
from audit.align.context import Contexts, count_documents
from audit.align.profile import profiles
from audit.extract import extract
from audit.model import Figure

TABLE = "| Plan | Log retention |\n|---|---|\n| Basic | 14 days |\n| Premium | 30 days |\n"
ASKED = [
    pytest.param("On Premium we keep a log of calls for 20 days.", "the row and the column", id="the row and most of the column"),
    pytest.param("On Basic we keep a log of calls for 20 days.", None, id="another row"),
    pytest.param("On Premium we keep calls for 20 days.", None, id="less than half of the column"),
    pytest.param("On Premium we answer calls within 20 days.", None, id="another column"),
]


@pytest.mark.parametrize(("told", "signal"), ASKED)
def test_a_cell_meets_the_sentence_that_names_its_row_and_column(told: str, signal: str | None) -> None:
    table, text = source(TABLE, path="a.md"), source(told, path="b.md")
    cell = next(claim for claim in claims_of(TABLE, ["figure"], path="a.md") if claim.text == "30 days")
    figure = next(claim for claim in claims_of(told, ["figure"], path="b.md") if isinstance(claim, Figure))
    fired = {name.partition(":")[0] for name, _ in explain([table, text], cell, figure).weights}
    assert ("the row and the column" in fired) == (signal is not None)


PRICES = "| Plan | Monthly price |\n|---|---|\n| Basic | $9 |\n| Premium | $40 |\n"


@pytest.mark.parametrize(("told", "meets"), [("Premium is now $50 a month.", True), ("Premium came to 50 towns.", False)])
def test_an_amount_a_month_is_a_monthly_price(told: str, meets: bool) -> None:
    table, text = source(PRICES, path="a.md"), source(told, path="b.md")
    cell = next(claim for claim in claims_of(PRICES, ["figure"], path="a.md") if claim.text == "$40")
    figure = next(claim for claim in claims_of(told, ["figure"], path="b.md") if isinstance(claim, Figure))
    fired = {name.partition(":")[0] for name, _ in explain([table, text], cell, figure).weights}
    assert ("the row and the column" in fired) == meets


SPEEDS = "| What | Limit |\n|---|---|\n| Top speed | 80 km/h |\n| Seats | 84 |\n"
TOLD = [
    pytest.param("The trams reach a top speed of 90 km/h.", "the row", id="the row"),
    pytest.param("The trams pass the hill at 90 km/h.", "another row", id="another row"),
    pytest.param("The trams are speeding at 90 km/h.", None, id="half of the row"),
]


@pytest.mark.parametrize(("told", "signal"), TOLD)
def test_of_a_column_that_says_nothing_the_row_alone_is_asked(told: str, signal: str | None) -> None:
    table, text = source(SPEEDS, path="a.md"), source(told, path="b.md")
    cell = next(claim for claim in claims_of(SPEEDS, ["figure"], path="a.md") if claim.text == "80 km/h")
    figure = next(claim for claim in claims_of(told, ["figure"], path="b.md") if isinstance(claim, Figure))
    fired = {name.partition(":")[0] for name, _ in explain([table, text], cell, figure).weights}
    assert fired & {"the row", "another row"} == ({signal} if signal else set())


def test_a_cell_is_looked_up_by_the_words_of_its_row() -> None:
    """Words that every document holds are rare in none."""
    answers = "Tickets. What is urgent. Who gets a reply to tickets. Urgent tickets, and their reply.\n\n"
    answers += "| | Small | Large |\n|---|---|---|\n| First reply, urgent tickets | 9 hours | 2 hours |\n"
    told = "A large clerk at the desk by the window gives a first reply to urgent tickets in four hours, gulls or no gulls."
    others = [source(f"Urgent tickets get a first reply. Lamp {number} burns.", path=f"{number}.md") for number in range(9)]
    sources = [source(answers, path="a.md"), source(told, path="b.md"), *others]
    figures = [claim for one in sources[:2] for claim in extract(one) if isinstance(claim, Figure)]
    contexts = Contexts(sources, count_documents(sources, {}))
    found = profiles(figures, contexts)
    met = {(found[a].claim.text, found[b].claim.text) for a, b in candidates(found)[0]}
    assert ("2 hours", "four hours") in met
