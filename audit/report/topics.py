"""Topics in, their tables for the Markdown page out: what each source says, by document date, without a verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.model import Topic, TopicRow
from audit.report.escape import markdown
from audit.report.parts import Part
from audit.report.passages import origin, quoted_text
from audit.report.snippet import clip, window
from audit.report.tables import markdown_table
from audit.report.told import READ, day

ROWS = 60
"""How many rows of one topic are shown; the JSON report holds all."""
TITLE, WORDS = 80, 260

# The rate at the end of a reading: "31,000 people, in the period: August 2023: 1,000 a day".
_RATE = re.compile(r": (?P<rate>[^:]{1,60} a (?P<per>[a-z]{3,12}))$")


def topic_lines(each: Sequence[Part]) -> Iterator[str]:
    """One section a topic that has rows."""
    for part in each:
        for topic in part.checked.topics:
            if topic.rows:
                yield from _topic(part, topic)


def by_sentence(part: Part, rows: Sequence[TopicRow]) -> list[list[TopicRow]]:
    """The rows, those of one sentence together, in the order in which they came."""
    made: dict[tuple[str, int], list[TopicRow]] = {}
    for row in rows:
        made.setdefault((row.claim.source, window(row.claim, part.source_of(row.claim)).start), []).append(row)
    return list(made.values())


def short_reading(words: str) -> str:
    """What a row was read as; the rate alone, where a topic asks for rates: the passage beside it says the rest."""
    rate = _RATE.search(words)
    return clip(rate["rate"] if rate else words, READ)


def _topic(part: Part, topic: Topic) -> Iterator[str]:
    yield f"## What each source says: {markdown(clip(topic.title, TITLE))}"
    yield ""
    passages = by_sentence(part, topic.rows)
    read = any(row.reads_as for row in topic.rows)
    heads = ("Published", "Source", *(["Read as"] if read else []), "What it says")
    yield from markdown_table(heads, [_cells(part, rows, read) for rows in passages[:ROWS]]).splitlines()
    yield ""
    if len(passages) > ROWS:
        yield f"{len(passages) - ROWS:,} more passages stand in the JSON report."
        yield ""


def _cells(part: Part, rows: Sequence[TopicRow], read: bool) -> list[str]:
    claims = [row.claim for row in rows]
    cells = [day(part.source_of(claims[0])), origin(part, claims[0])]
    if read:
        cells.append(" · ".join(dict.fromkeys(markdown(short_reading(row.reads_as)) for row in rows if row.reads_as)))
    return [*cells, quoted_text(part, claims, WORDS)]
