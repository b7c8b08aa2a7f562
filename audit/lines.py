"""Documents in, the records of their claims out, each document's as one text: read by other processes of this machine.

Only text comes back. To send the claims, and to make records of them here, would leave this process half of the work.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from audit.apart import ENDED
from audit.engines import Ended, Engine
from audit.extract import extract_each
from audit.intake import Reader, is_taken_apart, size_of
from audit.model import Source
from audit.read import Document, Outcome, Reading, UnreadableError, document_bytes
from audit.report.records import claim_lines

TOGETHER = 150_000
"""Bytes of documents that go to a process, and through its readers, together."""
Batch = tuple[Document, ...]
"""Documents that are read by one process, together."""


class Made(NamedTuple):
    """The records of a document, or why there are none; `fault`: it should have been read."""

    lines: str = ""
    why: str = ""
    fault: bool = False


class Lines:
    """The records of documents in their order, made by an engine; what nobody was asked for, or is lost there, is made here."""

    def __init__(self, reading: Reading, kinds: frozenset[str], engine: Engine) -> None:
        self._reading = reading
        self._kinds = kinds
        self._engine = engine
        self._read = Reader()

    def __iter__(self) -> Iterator[str]:
        """The records of each document that has some. Raises AuditError as the reading does."""
        batches = _batches(self._reading.documents)
        self._asked = deque(chain.from_iterable(batches))
        self._answers = self._ask(batches)
        for _, lines in self._reading.through(self._take):
            if lines:
                yield lines

    def _ask(self, batches: Sequence[Batch]) -> Iterator[Made]:
        """What was made of each document; a batch over which processes end is asked for again, one document at a time."""
        answers = self._engine.each(records_made, self._kinds, ([batch] for batch in batches))
        for batch, made in zip(batches, answers, strict=True):
            if not isinstance(made, Ended):
                yield from made
            elif len(batch) > 1:
                yield from self._ask([(document,) for document in batch])
            else:
                yield Made(why=ENDED, fault=True)

    def _take(self, document: Document) -> tuple[Outcome, str]:
        """What came of a document, its words left where they were read. Raises UnreadableError."""
        made = self._made(document)
        if made.fault:
            raise UnreadableError(made.why)
        return Outcome(None if made.why else Source(document.path, "", "", (), (), ()), why=made.why), made.lines

    def _made(self, document: Document) -> Made:
        if self._asked and self._asked[0].file == document.file:
            self._asked.popleft()
            return next(self._answers)
        return _made(self._kinds, (document,), self._read)[0]


def records_made(kinds: frozenset[str], batch: Batch) -> list[Made]:
    """What others do: the records of each document of a batch."""
    return _made(kinds, batch, Reader())


def _made(kinds: frozenset[str], batch: Batch, read: Reader) -> list[Made]:
    read_ones = [_read(document, read) for document in batch]
    sources = [source for source in read_ones if isinstance(source, Source)]
    lines = ("\n".join(claim_lines(claims, source)) for source, claims in extract_each(sources, kinds))
    return [Made(next(lines)) if isinstance(each, Source) else each for each in read_ones]


def _read(document: Document, read: Reader) -> Source | Made:
    """The source that a document is, or why it is none."""
    try:
        outcome = read(document, document_bytes(document))
    except UnreadableError as error:
        return Made(why=str(error), fault=True)
    return outcome.source or Made(why=outcome.why)


def _batches(documents: Sequence[Document]) -> list[Batch]:
    """The documents in batches of about so many bytes, but for those that a library takes apart, in a process of its own."""
    batches: list[Batch] = []
    batch: list[Document] = []
    room = TOGETHER
    for document in documents:
        if not is_taken_apart(document):
            batch.append(document)
            room -= size_of(document)
        if room <= 0:
            batches.append(tuple(batch))
            batch, room = [], TOGETHER
    return [*batches, tuple(batch)] if batch else batches
