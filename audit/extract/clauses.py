"""The clause around an offset: its verb, that verb's subject and object, by tables and word endings."""

from __future__ import annotations

from dataclasses import dataclass

from audit.model import Source


@dataclass(frozen=True, slots=True)
class Clause:
    """`[start, end)` in the text; `predicate` the stem of its main verb; `subject` the words of the verb's subject as written,
    `noun` the stem of their head, `modifiers` the stems of the other content words. `modality`: fact, plan, forecast, denied.
    """

    start: int
    end: int
    predicate: str | None = None
    predicate_start: int | None = None
    passive: bool = False
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    modality: str = "fact"


def clause_at(source: Source, offset: int) -> Clause:
    """The clause of the sentence at the offset."""
    start, end = source.sentence_at(offset)
    return Clause(start, end)
