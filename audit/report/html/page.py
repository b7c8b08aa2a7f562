"""A report in, what its page shows out: the findings, who says what, what changed, what agrees, the documents, the ledger."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import audit
from audit.model import SEVERITIES, Finding, Hold, Report
from audit.report.chosen import faults
from audit.report.html.cards import Card, card
from audit.report.html.drafts import drafts
from audit.report.html.history import EXCUSED, otherwise, over_time
from audit.report.html.matrix import Matrix, matrix, topic_tables
from audit.report.html.places import Numbered, Place, Places
from audit.report.html.texts import texts
from audit.report.ledger import claim_counts, notes
from audit.report.parts import Part, Row, parts, shown
from audit.report.snippet import clip
from audit.report.vocabulary import STATES, headline
from audit.text import constants

FINDINGS = 2_000
"""How many findings are shown; the JSON report holds all."""
HOLDS, MESSAGE, NAME, ITEMS = 60, 160, 80, 200
ROWS = 240
"""Rows of all tables of who says what, after which no further table is begun."""
MANY = 60
"""From so many findings on, a browser lays a card out only when it comes into sight."""

# A finding's id where it is what this program makes: it can then stand in an address.
_ID = re.compile(r"[0-9a-f]{12}")


class Choice(NamedTuple):
    """A value that findings can be filtered by: a key for the script, the value, and how many findings have it."""

    key: int
    value: str
    findings: int


class Held(NamedTuple):
    """What a rule found in order, and where."""

    message: str
    places: tuple[Place, ...]


def page_of(report: Report) -> dict[str, Any]:
    """Everything that the template names."""
    each = parts(report)
    found = _ordered(report)
    numbered = _numbered(found[:FINDINGS])
    places = Places(each, numbered)
    rules = {rule.id: rule for rule in report.rules}
    cards = [card(row, rules, places) for row in numbered]
    holds = [_held(part, hold, places) for part in each for hold in part.checked.holds]
    choices = _choices(cards)
    matrices, left = _matrices(each, places)
    explained = [item for part in each for item in otherwise(part, places)]
    return {
        "title": headline(report, clip(report.name, NAME)),
        "name": clip(report.name, NAME),
        "summary": headline(report, "").removeprefix("INCOMPLETE").removeprefix(": "),
        "incomplete": report.incomplete,
        "faults": faults(report),
        "cards": cards,
        "more": len(found) - len(numbered),
        "many": len(cards) > MANY,
        "choices": choices,
        "keys": {name: {choice.value: choice.key for choice in some} for name, some in choices.items()},
        "drafts": [draft for part in each for draft in drafts(part, places)],
        "matrices": matrices,
        "matrices_left": left,
        "topics": [table for part in each for table in topic_tables(part, places)],
        "changes": [item for part in each for item in over_time(part, places)][:EXCUSED],
        "excused": explained[:EXCUSED],
        "holds": holds[:HOLDS],
        "more_holds": max(0, len(holds) - HOLDS),
        "texts": [text for part in each for text in texts(part, places)],
        "documents": sum(len(part.sources) for part in each),
        "counts": claim_counts(report),
        "notes": notes(each),
        "items": ITEMS,
        "rules": report.rules,
        "version": audit.__version__,
        "constants": constants.digest(),
    }


def _ordered(report: Report) -> list[Row]:
    """New before known, sure before possible, the worst first."""
    return sorted(shown(report, STATES), key=lambda row: (row[1].confidence != "high", row[1].state != "new"))


def _numbered(found: Sequence[Row]) -> list[Numbered]:
    """Each with its number and an anchor: its id, where it is one and no other finding has it."""
    ids = Counter(finding.id for _, finding in found)
    made: list[Numbered] = []
    for number, (part, finding) in enumerate(found, 1):
        lasting = ids[finding.id] == 1 and _ID.fullmatch(finding.id)
        made.append((number, f"finding-{finding.id if lasting else number}", part, finding))
    return made


def _choices(cards: Sequence[Card]) -> dict[str, list[Choice]]:
    """By what the findings can be filtered, and each value with its key."""
    counted: dict[str, Counter[str]] = {
        "severity": Counter(each.finding.severity for each in cards),
        "rule": Counter(each.finding.rule for each in cards),
        "source": Counter(document for each in cards for document in each.documents),
        "state": Counter(_state(each.finding) for each in cards),
    }
    orders = {"severity": tuple(reversed(SEVERITIES)), "state": (*STATES, "possible")}
    made = {}
    for name, counts in counted.items():
        ordered = [value for value in orders.get(name, sorted(counts)) if counts[value]]
        made[name] = [Choice(key, value, counts[value]) for key, value in enumerate(ordered)]
    return made


def _state(finding: Finding) -> str:
    return finding.state if finding.confidence == "high" else "possible"


def _matrices(each: Sequence[Part], places: Places) -> tuple[list[Matrix], int]:
    """The tables of the corpora, as many as a page has room for, and how many corpora come after them."""
    made: list[Matrix] = []
    room = ROWS
    for index, part in enumerate(each):
        if room <= 0:
            return made, len(each) - index
        if found := matrix(part, places):
            made.append(found)
            room -= len(found.rows)
    return made, 0


def _held(part: Part, hold: Hold, places: Places) -> Held:
    lines = [places.place(part, passage.claim) for passage in reversed(hold.passages)]
    at = {line.words: line for line in lines}
    return Held(clip(hold.message, MESSAGE), tuple(reversed(at.values())))
