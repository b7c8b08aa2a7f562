"""Findings, topics and groups in, the table of who says what out: one row for each, one column a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from audit.model import Claim, Date, Figure, Group, Judged, Topic, Verdict
from audit.report.agreement import read_alike
from audit.report.html.places import Place, Places, Reference
from audit.report.html.runs import Run, name_of, sentence
from audit.report.parts import Part
from audit.report.reasons import capital
from audit.report.snippet import clip
from audit.report.told import day, said
from audit.report.topics import WORDS, by_sentence, short_reading
from audit.report.vocabulary import READINGS, VERDICTS, excuse

SOURCES, ROWS, CELL = 16, 60, 2
"""How many documents and rows the table has at most, and how many wordings a cell."""
SUBJECT, SHORT = 80, 60
VERDICTS_SHOWN: tuple[Verdict, ...] = ("excused", "compatible", "agree")
"""After the findings and the topics, in this order."""


class Head(NamedTuple):
    """A document at the head of a column."""

    name: str
    place: str
    published: str
    anchor: str


class Said(NamedTuple):
    """What a document says of a row's subject: words, and the anchor of the place."""

    words: str
    anchor: str


class Cell(NamedTuple):
    """The first wordings of a document, and how many more there are; nothing where it is silent."""

    said: tuple[Said, ...] = ()
    more: int = 0


class Row(NamedTuple):
    """A subject, how what is said of it compares, the findings on it, and a cell a document."""

    subject: str
    sort: str
    verdict: str
    references: tuple[Reference, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who says what of one corpus; `more` rows and `others` documents are left out."""

    corpus: str
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    more: int
    others: int


class TopicLine(NamedTuple):
    """One sentence that speaks of a topic: when it came out, where it stands, what it was read as, its words."""

    published: str
    place: Place
    read: tuple[str, ...]
    runs: tuple[Run, ...]


class TopicTable(NamedTuple):
    """What each document says about a topic, by date; `more` sentences are left out."""

    title: str
    lines: tuple[TopicLine, ...]
    read: bool
    more: int


def matrix(part: Part, places: Places) -> Matrix | None:
    """The table of one corpus; None where no two documents speak of one thing."""
    rows = [*_findings(part, places), *_topics(part, places), *_groups(part, places)]
    counts = Counter(path for _, said in rows for path in said)
    kept = set(sorted(counts, key=lambda path: (-counts[path], path))[:SOURCES])
    columns = [path for path in part.sources if path in kept]
    if len(columns) < 2:
        return None
    return Matrix(
        corpus=part.corpus or "",
        heads=tuple(_head(part, path, places) for path in columns),
        rows=tuple(row._replace(cells=tuple(_cell(said.get(path, ())) for path in columns)) for row, said in rows[:ROWS]),
        more=max(0, len(rows) - ROWS),
        others=len(part.sources) - len(columns),
    )


def topic_tables(part: Part, places: Places) -> Iterator[TopicTable]:
    """Every topic that has rows."""
    for topic in part.checked.topics:
        if topic.rows:
            together = by_sentence(part, topic.rows)
            lines = tuple(
                TopicLine(
                    day(part.source_of(rows[0].claim)),
                    places.place(part, rows[0].claim),
                    tuple(dict.fromkeys(short_reading(row.reads_as) for row in rows if row.reads_as)),
                    tuple(sentence(part, [row.claim for row in rows], WORDS)),
                )
                for rows in together[:ROWS]
            )
            read = any(line.read for line in lines)
            yield TopicTable(clip(topic.title, SUBJECT), lines, read, max(0, len(together) - ROWS))


Sayings = dict[str, list[Said]]


def _topics(part: Part, places: Places) -> Iterator[tuple[Row, Sayings]]:
    for topic in part.checked.topics:
        if topic.rows:
            row = Row(clip(topic.title, SUBJECT), "topic", "no verdict", (), ())
            yield row, _sayings(_of_topic(part, topic, places))


def _of_topic(part: Part, topic: Topic, places: Places) -> Iterator[tuple[str, Said]]:
    for rows in by_sentence(part, topic.rows):
        for each in rows:
            words = (
                short_reading(each.reads_as)
                if each.reads_as and each.claim.kind == "figure"
                else f"“{clip(each.claim.text, SHORT)}”"
            )
            yield each.source, Said(words, places.mark(part, each.claim))


def _findings(part: Part, places: Places) -> Iterator[tuple[Row, Sayings]]:
    """The findings of the page in which several documents take part, in its order."""
    rows = []
    for finding in part.checked.findings:
        claims = [passage.claim for passage in finding.passages]
        number = places.number(part, finding)
        if number and part.texts(claims) > 1:
            row = Row(capital(clip(finding.message, SUBJECT)), "disagree", finding.severity, (number,), ())
            rows.append((row, _sayings((claim.source, _said(part, claim, places)) for claim in claims)))
    yield from sorted(rows, key=lambda each: each[0].references)


def _groups(part: Part, places: Places) -> Iterator[tuple[Row, Sayings]]:
    """Groups that several documents share and no finding tells of, those in most documents first."""
    shared = [(part.texts(each.group.claims), each) for each in part.checked.judged if _is_shown(part, each)]
    for _, judged in sorted(shared, key=lambda row: (VERDICTS_SHOWN.index(row[1].verdict), -row[0])):
        group = judged.group
        row = Row(
            capital(clip(_subject(group), SUBJECT)),
            judged.verdict,
            _verdict(judged),
            tuple(places.references(part, group.claims)),
            (),
        )
        yield row, _sayings((claim.source, _said(part, claim, places)) for claim in group.claims)


def _subject(group: Group) -> str:
    """What a group is about in words that a passage has: its own subject may be a stem."""
    if group.kind == "quote":
        return "a quotation"
    written = [group.subject, *(claim.subject for claim in group.claims if isinstance(claim, Figure | Date) and claim.subject)]
    for words in written:
        pattern = re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE)
        if words.strip() and any(pattern.search(claim.context) for claim in group.claims):
            return words
    return next((words for words in written[1:] if words.strip()), group.subject or group.kind)


def _is_shown(part: Part, judged: Judged) -> bool:
    """Several documents share it, and it is no disagreement: those that a rule speaks of are findings, the others are none."""
    group = judged.group
    told = group.kind != "name" and group.confidence == "high" and judged.verdict != "disagree"
    return told and part.texts(group.claims) > 1


def _verdict(judged: Judged) -> str:
    if judged.verdict == "excused":
        return excuse(judged.by) or "excused"
    return (READINGS.get(judged.by or "") or VERDICTS[judged.verdict]) + read_alike(judged.group.claims)


def _said(part: Part, claim: Claim, places: Places) -> Said:
    words = said(part, claim, ()) if claim.kind != "quote" else f"“{clip(claim.text, SHORT)}”"
    return Said(words, places.mark(part, claim))


def _sayings(rows: Iterable[tuple[str, Said]]) -> Sayings:
    """By document, each wording once."""
    made: dict[str, dict[str, Said]] = {}
    for path, each in rows:
        made.setdefault(path, {}).setdefault(each.words, each)
    return {path: list(each.values()) for path, each in made.items()}


def _cell(said: Sequence[Said]) -> Cell:
    return Cell(tuple(said[:CELL]), max(0, len(said) - CELL))


def _head(part: Part, path: str, places: Places) -> Head:
    source = part.sources[path]
    return Head(name_of(part, source), part.place(path), day(source), places.anchor(part, source))
