"""Files and folders in, a corpus and its claims out: by one process or several, from what an earlier run kept or anew."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from audit.extract import extract
from audit.model import Claim, Corpus, Source
from audit.read import Document, Outcome, Reading, Take, UnreadableError, document_bytes, read_document

if TYPE_CHECKING:
    from audit.cache import Cache
    from audit.crew import Crew

Progress = Callable[[str, int, int], None]
"""Told the stage, how much is done, and of how much."""
Taken = tuple[Outcome, list[Claim]]
"""What came of a file, and the claims in it."""

WORTH_SEVERAL = 3_000_000
"""Bytes of documents from which on several processes are started unasked: below, starting them takes longer than they save."""
BUNDLE = 20_000
"""Bytes of documents that go to a process at a time; there are never more processes than bundles."""
ENDED = "the process that read it came to a sudden end (too little memory?); split it, or name it under ignore: in sources.yaml"


class Intake:
    """How documents are read: by how many processes (None: as many as are worth it), and where what was read is kept."""

    def __init__(self, jobs: int | None = 1, cache: Path | None = None) -> None:
        self._jobs = jobs
        self._cache = cache

    def read(
        self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None
    ) -> tuple[Corpus, list[Claim]]:
        """The corpus and its claims in source order: the same, however they come about.

        Raises AuditError as `read_corpus` does, and for a folder that can keep nothing.
        """
        cache = _opened(self._cache) if self._cache else None
        reading = Reading(paths, skip, draft)
        documents = reading.documents
        claims: list[Claim] = []
        sources: list[Source] = []
        with self._taker(documents, cache) as take:
            for source, found in reading.through(take):
                progress("reading", len(sources), len(documents))
                sources.append(source)
                claims += found
        return reading.corpus(sources), claims

    @contextmanager
    def _taker(self, documents: Sequence[Document], cache: Cache | None) -> Iterator[Take[list[Claim]]]:
        size = sum(map(_size, documents)) if self._jobs != 1 else 0
        count = min(self._processes(size), size // BUNDLE)
        if count < 2 and cache is None:
            yield lambda document: take_in(document, document_bytes(document))
            return
        taking = _Taking(cache)
        try:
            if count > 1:
                taking.ask_others(documents, count)
            yield taking
        finally:
            taking.close()

    def _processes(self, size: int) -> int:
        if self._jobs is not None:
            return self._jobs
        there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return there if size >= WORTH_SEVERAL else 1


def take_in(document: Document, data: bytes) -> Taken:
    """What a document's bytes say, and the claims in it. Raises UnreadableError for bytes that are no text."""
    outcome = read_document(document, data)
    return outcome, extract(outcome.source) if outcome.source else []


def _opened(folder: Path) -> Cache:
    from audit.cache import Cache

    return Cache(folder)


def _size(document: Document) -> int:
    """How many bytes there are to read; 0 where that is not known: it is told when they are read."""
    try:
        return Path(document.file).stat().st_size
    except OSError:
        return 0


# ---------------------------------------------------------------- with other processes, with a cache


class _Taking:
    """Takes documents one by one: from what is kept, else from the processes that were asked for it, else it reads them itself."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._crew: Crew | None = None
        self._asked: dict[str, tuple[int, bytes]] = {}

    def ask_others(self, documents: Sequence[Document], count: int) -> None:
        """Start other processes on all documents that are not kept."""
        from audit.crew import Crew

        items = [(document, data) for document in documents if (data := _bytes_of(document)) and not self._keeps(document, data)]
        self._asked = {document.file: (number, data) for number, (document, data) in enumerate(items)}
        self._crew = Crew(entry_made, items, _bundles([len(data) for _, data in items]), count)

    def __call__(self, document: Document) -> Taken:
        """What the document says, and the claims in it. Raises UnreadableError."""
        number, data = self._asked.pop(document.file) if document.file in self._asked else (-1, document_bytes(document))
        key = self._cache.key(document, data) if self._cache else ""
        kept = taken_from(self._cache.get(key)) if self._cache else None
        if kept:
            return kept
        entry = self._elsewhere(number)
        taken = taken_from(entry) or take_in(document, data)
        if self._cache:
            self._cache.put(key, entry or entry_of(taken))
        return taken

    def close(self) -> None:
        """End the processes."""
        if self._crew:
            self._crew.close()

    def _elsewhere(self, number: int) -> bytes | None:
        """The entry that another process made, if one was asked for it."""
        if self._crew is None or number < 0:
            return None
        from audit.crew import EndedError

        try:
            return self._crew.made(number)
        except EndedError as error:
            raise UnreadableError(ENDED) from error

    def _keeps(self, document: Document, data: bytes) -> bool:
        return self._cache is not None and self._cache.holds(self._cache.key(document, data))


def _bundles(sizes: Sequence[int]) -> list[list[int]]:
    """The numbers of the sizes, in bundles of about `BUNDLE` bytes."""
    bundles: list[list[int]] = []
    room = 0
    for number, size in enumerate(sizes):
        if room <= 0:
            bundles.append([])
            room = BUNDLE
        bundles[-1].append(number)
        room -= size
    return bundles


def _bytes_of(document: Document) -> bytes:
    """The bytes of a document; none where it cannot be read, which is told when its turn comes."""
    try:
        return document_bytes(document)
    except UnreadableError:
        return b""


def entry_made(item: tuple[Document, bytes]) -> bytes:
    """What another process does: the document as an entry."""
    return entry_of(take_in(*item))


def entry_of(taken: Taken) -> bytes:
    """What came of a document as bytes, to be kept or sent."""
    import json

    from audit.serial import claims_record, source_record

    outcome, claims = taken
    source = source_record(outcome.source) if outcome.source else None
    record = [outcome.why, outcome.remarks, source, claims_record(claims)]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def taken_from(entry: bytes | None) -> Taken | None:
    """What came of a document; None for bytes that are no entry."""
    import json

    from audit.serial import claims_from, source_from

    if entry is None:
        return None
    try:
        why, remarks, source, claims = json.loads(entry.decode("utf-8", "surrogatepass"))
        outcome = Outcome(source_from(source) if source else None, tuple(remarks), why)
        return outcome, claims_from(claims)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None
