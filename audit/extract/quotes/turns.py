"""A transcript in, its labelled turns out: "GOV. ROE: We will pay." """

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from audit.model import Source

_LABEL = re.compile(
    r"""
    [ \t*_]{0,6}
    (?P<label>[A-Z][\w.’'-]{0,20}(?:[ ][A-Z(][\w.’')-]{0,20}){0,4})
    (?:[ ]\([^()\n]{1,40}\))?
    [*_ ]{0,3}:[*_]{0,3}[ \t\n]+(?=\S)
    """,
    re.VERBOSE,
)  # HL: / GOV. RAMOS: / Rosa Sandoval (host):
_LABEL_LINE = re.compile(r"(?m)^" + _LABEL.pattern, re.VERBOSE)
_FULL_NAME = re.compile(r"[A-Z][\w’'-]{1,20}[ ](?=(?P<surname>[A-Z][\w’'-]{1,20})(?![\w’'-]|:))")  # Rosa Sandoval
_NO_LABELS = frozenset(
    """
    note update correction editor's editor’s source sources photo caption related watch read transcript subject date from to
    re cc location time
    """.split()
)
_WORDS = re.compile(r"[^\W\d_]{2}[?!.…]|(?:[^\W\d_]+[ \n,]+){4}")  # a sentence, or some words of one
_FEWEST = 4


class Turn(NamedTuple):
    """What one speaker says in one paragraph, `[start, end)`, and the label that names the speaker."""

    start: int
    end: int
    label_start: int
    label_end: int


def find_turns(source: Source) -> list[Turn]:
    """The turns of a transcript, or of a document that plainly alternates labels; else none."""
    declared = source.type == "transcript"
    if not declared and source.body.count(":") < _FEWEST:
        return []
    recurring = Counter(found["label"] for found in _LABEL_LINE.finditer(source.body))
    if not declared and recurring.total() < _FEWEST:
        return []
    named = [(found[0] + found["surname"], found["surname"]) for found in _FULL_NAME.finditer(source.body)]
    names = {name for names in named for name in names}
    labels = {label for label, times in recurring.items() if times > 1 or label.isupper() or label in names}
    turns = _labelled(source, labels)
    if declared or _alternates(source, turns):
        return turns
    return []


def _labelled(source: Source, labels: Collection[str]) -> list[Turn]:
    """One turn a labelled line, and one for each paragraph behind it that has no label."""
    turns: list[Turn] = []
    body = source.body
    for block in source.blocks:
        if block.kind == "furniture":
            continue
        lines = [block.start, *(at + 1 for at in _line_ends(body, block.start, block.end))]
        marks = [found for at in lines if (found := _LABEL.match(body, at, block.end)) and _is_label(found["label"], labels)]
        if not marks and turns and block.kind == "paragraph":
            turns.append(Turn(block.start, block.end, turns[-1].label_start, turns[-1].label_end))
        for position, found in enumerate(marks):
            end = marks[position + 1].start() if position + 1 < len(marks) else block.end
            while end > found.end() and body[end - 1].isspace():
                end -= 1
            turns.append(Turn(found.end(), end, found.start("label"), found.end("label")))
    return turns


def _is_label(label: str, labels: Collection[str]) -> bool:
    """A label comes back, is in capitals, or is a surname of the page; a headed line ("Venue: Rosa Hall") is none of them."""
    return label in labels and label.split()[0].lower() not in _NO_LABELS


def _line_ends(body: str, start: int, end: int) -> list[int]:
    ends = []
    at = body.find("\n", start, end)
    while at >= 0:
        ends.append(at)
        at = body.find("\n", at + 1, end)
    return ends


def _alternates(source: Source, turns: list[Turn]) -> bool:
    """Do at least two labels come back, in half of the paragraphs or more, most of them before words, and not in lists?"""
    own = [turn for index, turn in enumerate(turns) if index == 0 or turn.label_start != turns[index - 1].label_start]
    own = [turn for turn in own if source.block_at(turn.label_start).kind != "item"]
    if 2 * sum(1 for turn in own if _WORDS.search(source.body, turn.start, turn.end)) <= len(own):
        return False  # "- Team: 50 GB"
    labels = Counter(source.body[turn.label_start : turn.label_end] for turn in own)
    paragraphs = sum(1 for block in source.blocks if block.kind == "paragraph")
    return len(own) >= _FEWEST and sum(1 for count in labels.values() if count > 1) >= 2 and 2 * len(own) >= paragraphs
