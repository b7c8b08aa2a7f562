"""Files and folders in, a corpus and its claims out: by one process or several, from what an earlier run kept or anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from audit.errors import BeyondError
from audit.extract import KINDS, extract, extract_each
from audit.model import Claim, Corpus, Source
from audit.read import TAKEN_APART, Document, Outcome, Read, Reading, Take, UnreadableError, document_bytes, read_document

if TYPE_CHECKING:
    from audit.apart import Apart
    from audit.cache import Cache
    from audit.engines import Engine

Progress = Callable[[str, int, int], None]
"""Told the stage, how much is done, and of how much."""
Taken = tuple[Outcome, list[Claim]]
"""What came of a file, and the claims in it."""

WORTH_SEVERAL = 3_000_000
"""Bytes of documents from which on several processes are started unasked: below, starting them takes longer than they save."""
BUNDLE = 20_000
"""Bytes of documents that go to a process at a time; there are never more processes than bundles."""
FAR_BUNDLE = 100_000
"""The same for an engine that was asked for: to send a bundle through a cluster costs some milliseconds."""
GUESS = 4_000
"""Bytes of a document that is not on the disk."""
Walked = tuple[Source, list[Claim]]


def read_corpus(paths: Sequence[Path]) -> Corpus:
    """Every document in the files and folders given. Raises AuditError as `audit.read.read_corpus` does."""
    reading = stream_sources(paths)
    return reading.corpus(reading)


def stream_sources(paths: Sequence[Path]) -> Reading:
    """The sources of these files and folders, read one at a time and not kept; raises the same errors."""
    return Reading(paths, read=Reader())


def claims_of(sources: Iterable[Source], kinds: Iterable[str] = KINDS) -> Iterator[Walked]:
    """Each source with its claims of the wanted kinds, in the order given; no source is kept for longer than it takes."""
    return extract_each(sources, frozenset(kinds))


class Taking:
    """Documents that are read one after the other, to be walked over once; nothing is kept here."""

    def __init__(self, reading: Reading, through: Callable[[], Iterator[Walked]]) -> None:
        self._reading = reading
        self._through = through

    def __iter__(self) -> Iterator[Walked]:
        """Each source with its claims. Raises AuditError at the end where there was none."""
        return self._through()

    @cached_property
    def documents(self) -> list[Document]:
        """The files to read, in order of their paths."""
        return self._reading.documents

    @cached_property
    def size(self) -> int:
        """The bytes of all documents."""
        return sum(map(size_of, self.documents))

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of what was read, when all was walked over."""
        return self._reading.corpus(sources)


class Intake:
    """How documents are read: by how many processes (None: as many as are worth it), and where what was read is kept."""

    def __init__(self, jobs: int | None = 1, cache: Path | None = None, engine: Engine | None = None) -> None:
        """With an engine it is the engine's matter who reads, and how many do."""
        self._jobs = jobs
        self._cache = cache
        self._engine = engine

    def read(self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None) -> Taking:
        """The sources with their claims, in the order of the paths: the same, however they come about.

        Raises AuditError as `read_corpus` does, and for a folder that can keep nothing.
        """
        cache = _opened(self._cache) if self._cache else None
        reading = Reading(paths, skip, draft)

        def through() -> Iterator[Walked]:
            with self._taker(taking, cache) as take:
                for done, taken in enumerate(reading.through(take)):
                    progress("reading", done, len(taking.documents))
                    yield taken

        taking = Taking(reading, through)
        return taking

    @contextmanager
    def _taker(self, wanted: Taking, cache: Cache | None) -> Iterator[Take[list[Claim]]]:
        engine = self._engine or self._processes(wanted)
        if engine is None and cache is None:
            read = Reader()
            yield lambda document: take_in(document, document_bytes(document), read)
            return
        from audit.entries import Entries

        taking = Entries(cache)
        try:
            if engine:
                taking.ask(engine, wanted.documents, FAR_BUNDLE if self._engine else BUNDLE)
            yield taking
        finally:
            taking.close()
            if engine and engine is not self._engine:
                engine.close()

    def _processes(self, wanted: Taking) -> Engine | None:
        """Other processes of this machine, where they are asked for, or worth it."""
        return processes_for(self._jobs, lambda: wanted.size)


def processes_for(jobs: int | None, size: Callable[[], int]) -> Engine | None:
    """So many other processes of this machine; None: where documents of this size are worth it, as many as there are processors."""
    if jobs == 1 or (jobs is None and size() < WORTH_SEVERAL):
        return None
    from audit.engines.local import processors

    count = min(jobs or processors(), size() // BUNDLE)
    if count < 2:
        return None
    from audit.engines.processes import Processes

    return Processes(count)


class Reader:
    """Reads documents: those that a library takes apart in a process of its own, begun when the first one comes."""

    def __init__(self) -> None:
        self._apart: Apart | None = None

    def __call__(self, document: Document, data: bytes) -> Outcome:
        """What a document's bytes say. Raises UnreadableError."""
        if not is_taken_apart(document):
            return read_document(document, data)
        if self._apart is None:
            from audit.apart import Apart

            self._apart = Apart()
        return self._apart(document, data)


def take_in(document: Document, data: bytes, read: Read) -> Taken:
    """What a document's bytes say, and the claims in it. Raises UnreadableError for no text, and for too many claims."""
    outcome = read(document, data)
    try:
        return outcome, extract(outcome.source) if outcome.source else []
    except BeyondError as error:
        raise UnreadableError(error.why) from None


def _opened(folder: Path) -> Cache:
    from audit.cache import Cache

    return Cache(folder)


def is_taken_apart(document: Document) -> bool:
    """Is it of a format that a library takes apart?"""
    return document.path.lower().endswith(TAKEN_APART)


def size_of(document: Document) -> int:
    """How many bytes there are to read; a guess where that is not known: it is told when they are read."""
    try:
        return Path(document.file).stat().st_size
    except OSError:
        return GUESS
