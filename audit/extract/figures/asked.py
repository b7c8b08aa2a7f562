"""What a bare number counts by the sentence before: "How many nurses left?" "We lost 63."; "… 40 nurses. The number was 30." """

from __future__ import annotations

import re

from audit.extract.figures.line import Line
from audit.extract.figures.nouns import Phrase, phrase_at, phrase_of
from audit.model import Source

_HOW_MANY = re.compile(r"\b[Hh]ow[ ]many[ ](?=[a-z])")
_REACH = 300
"""How far before an answer its question may begin."""


def asked_before(source: Source, line: Line) -> Phrase | None:
    """What the question right before the sentence asks the number of; None where it asks none."""
    index = source.sentence_index(line.start) - 1
    if index < 0:
        return None
    start, end = source.sentences[index]
    if source.body[end - 1] not in '?"”’' or end - start > _REACH or "?" not in source.body[end - 3 : end]:
        return None
    found = _HOW_MANY.search(source.body, start, end)
    if found is None:
        return None
    asked = Line(source, found.end(), end)
    counted = phrase_at(asked, 0, False)
    return phrase_of(asked, counted) if counted else None


AGAIN = (["the", "number"], ["the", "figure"], ["the", "total"], ["that", "number"], ["that", "figure"])


def is_number_again(line: Line, phrase: Phrase) -> bool:
    """Does "The number was 94,000" speak of the number of what the sentence before counts?"""
    return line.words[:2] in AGAIN and phrase.text.lower().split() == line.words[:2]
