"""Documents in, what came of them out: from what an earlier run kept, from others who read them, or read here; as bytes between."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Generator, Iterator, Sequence

from audit.apart import ENDED, refusal, within_limits
from audit.cache import Cache
from audit.engines import Ended, Engine
from audit.errors import AuditError
from audit.intake import Reader, Taken, is_taken_apart, size_of, take_in
from audit.read import Document, Outcome, UnreadableError, document_bytes, read_document
from audit.serial import claims_from, claims_record, source_from, source_record

STRAYS = 3
"""So many documents that are here, and that no worker could open, while none could be opened, are enough."""
Asked = tuple[Document, bytes | None]
"""A document to be read elsewhere, with its bytes where they are known already."""


class Entries:
    """Takes documents one by one: from what is kept, else from those who were asked for it, else it reads them itself."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._read = Reader()
        self._asked: deque[str] = deque()
        self._answers: Generator[bytes | Ended | None, None, None] | None = None
        self._next: tuple[str, bytes | Ended | None] | None = None
        self._came = self._strays = 0

    def ask(self, engine: Engine, documents: Sequence[Document], room: int) -> None:
        """Have the documents that are not kept read elsewhere, in bundles of about so many bytes."""
        self._answers = engine.each(entry_made, None, self._bundles(documents, room))

    def __call__(self, document: Document) -> Taken:
        """What the document says, and the claims in it. Raises UnreadableError."""
        data = document_bytes(document) if self._cache else b""
        key = self._cache.key(document, data) if self._cache else ""
        kept = taken_from(self._cache.get(key)) if self._cache else None
        if kept:
            return kept
        entry = self._elsewhere(document)
        taken = taken_from(entry) or take_in(document, data or document_bytes(document), self._read)
        if self._strays == STRAYS and not self._came:
            raise AuditError(
                f"{document.file}: is here, and no worker can read it; all machines need the same folder at the same place"
            )
        if self._cache:
            self._cache.put(key, entry or entry_of(taken))
        return taken

    def close(self) -> None:
        """Leave what is not read yet."""
        if self._answers:
            self._answers.close()

    def _elsewhere(self, document: Document) -> bytes | None:
        """The entry that was made elsewhere, where one was asked for: answers come in the order of the documents."""
        if self._next is None and self._answers:
            answer = next(self._answers, None)
            self._next = (self._asked.popleft(), answer) if self._asked else None
        if self._next is None or self._next[0] != document.file:
            return None
        entry, self._next = self._next[1], None
        if entry is None or isinstance(entry, bytes):
            self._came += entry is not None
            self._strays += entry is None
            return entry
        raise UnreadableError(ENDED)

    def _bundles(self, documents: Sequence[Document], most: int) -> Iterator[list[Asked]]:
        """The documents that are not kept, in bundles of about so many bytes; what may end its process stands alone."""
        bundle: list[Asked] = []
        room = most
        for document in documents:
            data = _bytes_of(document) if self._cache else None
            if data is not None and (not data or self._keeps(document, data)):
                continue
            alone = is_taken_apart(document)
            if alone and bundle:
                yield bundle
                bundle, room = [], most
            self._asked.append(document.file)
            bundle.append((document, data))
            room -= size_of(document) if data is None else len(data)
            if room <= 0 or alone:
                yield bundle
                bundle, room = [], most
        if bundle:
            yield bundle

    def _keeps(self, document: Document, data: bytes) -> bool:
        return self._cache is not None and self._cache.holds(self._cache.key(document, data))


def _bytes_of(document: Document) -> bytes:
    """The bytes of a document; none where it cannot be read, which is told when its turn comes."""
    try:
        return document_bytes(document)
    except UnreadableError:
        return b""


def entry_made(_: None, asked: Asked) -> bytes | None:
    """What others do: the document as an entry, or why it is none; None where its bytes cannot be read there."""
    document, data = asked
    try:
        data = document_bytes(document) if data is None else data
    except UnreadableError:
        return None
    try:
        return entry_of(take_in(document, data, within_limits if is_taken_apart(document) else read_document))
    except UnreadableError as error:
        return refusal(str(error))


def entry_of(taken: Taken) -> bytes:
    """What came of a document as bytes, to be kept or sent."""
    outcome, claims = taken
    source = source_record(outcome.source) if outcome.source else None
    record = [outcome.why, outcome.remarks, source, claims_record(claims)]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def taken_from(entry: bytes | None) -> Taken | None:
    """What came of a document; None for bytes that are no entry. Raises UnreadableError where it could not be read."""
    if entry is None:
        return None
    try:
        record = json.loads(entry.decode("utf-8", "surrogatepass"))
        if isinstance(record, str):
            raise UnreadableError(record)
        why, remarks, source, claims = record
        outcome = Outcome(source_from(source) if source else None, tuple(remarks), why)
        return outcome, claims_from(claims)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None
