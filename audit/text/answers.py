"""What a short answer leaves to its question: "What does the Team plan cost? $29 per month." """

from __future__ import annotations

from audit.model import Source

LONGEST_ANSWER = 80
"""A longer sentence says itself what it is about."""
_BEFORE = 8


def question_before(source: Source, start: int, end: int) -> tuple[int, int] | None:
    """The `[start, end)` of the question right before the short sentence `[start, end)`, or None."""
    if end - start > LONGEST_ANSWER or not source.body[max(0, start - _BEFORE) : start].rstrip(" \n").endswith("?"):
        return None
    index = source.sentence_index(start)
    return source.sentences[index - 1] if index > 0 else None
