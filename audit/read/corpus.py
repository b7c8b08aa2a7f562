"""Files and folders in, a Corpus out: what was read, what was not and why, and what the documents say against each other.

First every file is found, by its path alone; then the documents are read in order of their paths, one at a time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from audit.errors import AuditError
from audit.model import Corpus, Published, Source, Unread
from audit.read.decode import UnreadableError, decode
from audit.read.files import MANIFEST, SUFFIXES, Found, shown
from audit.read.language import is_foreign
from audit.read.layout import Layout
from audit.read.places import Place, bytes_at, common_folder, corpus_name, folder_at, is_folder, missing
from audit.read.source import layout_of_bytes, make_source, stated_dates, stated_words

PLACES = {"front matter": "its front matter", "first line": "its first line", "page": "the page itself"}
UNNAMED = ("README*", "LICENSE*", "LICENCE*")


class Document(NamedTuple):
    """A file to read: its path from the corpus, where it is (no link), the folder that it must not leave, the manifest's fields."""

    path: str
    file: str
    root: str
    fields: Mapping[str, Any]


class Outcome(NamedTuple):
    """What came of a file: its source and remarks on it, or why it is none."""

    source: Source | None
    remarks: tuple[str, ...] = ()
    why: str = ""


Read = Callable[[Document, bytes], Outcome]
"""What a document's bytes say; raises UnreadableError."""
Taken = TypeVar("Taken")
Take = Callable[[Document], tuple[Outcome, Taken]]
"""Reads a document, or raises UnreadableError; with what came of it goes whatever the caller makes of it."""


def read_corpus(paths: Sequence[Path], skip: Collection[Path] = ()) -> Corpus:
    """Every document in the files and folders given; with several, paths are relative to what they have in common.

    `skip` holds resolved files that the command itself writes. Raises AuditError where a path does not exist, a manifest is
    wrong, or no document can be read; one that cannot be read among others is told in `unread`.
    """
    reading = Reading(paths, skip)
    return reading.corpus(reading)


def stream_sources(paths: Sequence[Path]) -> Reading:
    """The sources of `read_corpus(paths)`, in the same order, read one at a time and not kept; raises the same errors."""
    return Reading(paths)


def document_bytes(document: Document) -> bytes:
    """The bytes of a document's file; raises UnreadableError."""
    return bytes_at(document.file, document.root)


def read_document(document: Document, data: bytes) -> Outcome:
    """What a document's bytes say; nothing else has a part in it. Raises UnreadableError for bytes that are no text."""
    layout = layout_of_bytes(document.path, data)
    if why := _no_story(layout):
        return Outcome(None, why=why)
    source = make_source(document.path, layout, sha256=sha256(data).hexdigest(), **document.fields)
    return Outcome(source, tuple(_remarks(document.path, layout, document.fields.get("published"))))


class Reading:
    """The documents of a corpus, to be walked over once. What was not read, and the remarks, are complete after that.

    A file that is reached twice is read once. `draft` is one more file: it has the role draft, and no other document has. `read`
    is how a document's bytes are read where the documents are iterated over.
    """

    def __init__(
        self, paths: Sequence[Path], skip: Collection[Path] = (), draft: Path | None = None, read: Read = read_document
    ) -> None:
        paths = (*paths, draft) if draft else paths
        faults = [fault for path in paths if (fault := missing(path))]
        if faults or not paths:
            raise AuditError(*faults or ["no folder and no file to read"])
        root = common_folder(paths)
        self.name = corpus_name(paths, root)
        self.remarks: list[str] = []
        self._paths = paths
        self._read = read
        self._unread: list[Unread] = []
        self._finder = _Finder(root, self._unread)
        self._done = dict.fromkeys(map(str, skip), "written by this command")
        for path in paths:
            self._finder.find(path)
        if draft:
            self.name = shown(draft.name)
            self._unread += self._finder.hold(os.path.realpath(draft))

    @property
    def documents(self) -> list[Document]:
        """The files to read, in order of their paths, each once, but for those that the command writes."""
        found = {document.file: document for document in reversed(self._ordered())}
        return [document for document in reversed(found.values()) if document.file not in self._done]

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What was not read, and why, in order of the paths."""
        return tuple(sorted(set(self._unread), key=lambda unread: (_order(unread.path), unread.why)))

    def __iter__(self) -> Iterator[Source]:
        """Reads one document after the other. Raises AuditError at the end where there was none."""
        for source, _ in self.through(lambda document: (self._read(document, document_bytes(document)), None)):
            yield source

    def through(self, take: Take[Taken]) -> Iterator[tuple[Source, Taken]]:
        """Each source as `take` reads it, with what comes with it. Raises AuditError at the end where there was none."""
        read = 0
        for document in self._ordered():
            if document.file in self._done:
                self._pass(document, self._done[document.file])
                continue
            try:
                outcome, made = take(document)
            except UnreadableError as error:
                self._pass(document, str(error), fault=True)
                continue
            if outcome.source is None:
                self._pass(document, outcome.why)
                continue
            self._done[document.file] = "the same file is read already"
            self.remarks += outcome.remarks
            read += 1
            yield outcome.source, made
        if not read:
            raise AuditError(*_nothing(self._paths, self._unread))

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of what was read."""
        read = tuple(sources)
        return Corpus(self.name, read, self.unread, tuple(sorted(self.remarks)))

    def _ordered(self) -> list[Document]:
        return sorted(self._finder.documents, key=lambda document: _order(document.path))

    def _pass(self, document: Document, why: str, fault: bool = False) -> None:
        self._unread.append(Unread(document.path, why, fault))


def _nothing(paths: Sequence[Path], unread: Sequence[Unread]) -> list[str]:
    """Why there is no document."""
    where = ", ".join(shown(str(path)) for path in paths)
    faults = [f"{each.path}: {each.why}" for each in unread if each.fault]
    passed = [f"{each.path}: passed over, {each.why}" for each in unread if not each.fault][:10]
    return [f"{where}: no document to read (a folder is read for .txt, .md, .html, .docx and .pdf)", *(faults or passed)]


def _order(path: str) -> bytes:
    return path.encode("utf-8", "surrogatepass")


class _Finder:
    """Finds the documents of a corpus; what is passed over goes to `unread`."""

    def __init__(self, root: Path, unread: list[Unread]) -> None:
        self.documents: list[Document] = []
        self._root = root
        self._unread = unread

    def find(self, path: Path) -> None:
        """Takes a folder, or a file that was named."""
        if is_folder(path):
            self._all_of(folder_at(path))
            return
        folder = folder_at(path.parent)
        file = folder.real(f"{folder.root}/{path.name}")
        fields = self._manifest(folder, None)[0].get(path.name, {})
        self.documents.append(Document(self._relative(folder, shown(path.name)), file, folder.root_of(file), fields))

    def hold(self, draft: str) -> list[Unread]:
        """Give one file the role draft, and leave out all others that have it; what is left out."""
        kept = {document.file: document for document in self.documents if document.file == draft}
        kept |= {file: document._replace(fields={**document.fields, "role": "draft"}) for file, document in kept.items()}
        others = [document for document in self.documents if document.file != draft]
        self.documents = [*kept.values(), *(document for document in others if document.fields.get("role") != "draft")]
        return [Unread(document.path, "another draft", False) for document in others if document.fields.get("role") == "draft"]

    def _all_of(self, folder: Place) -> None:
        everything = list(folder.walk())
        documents = {each.path: each.file for each in everything if isinstance(each, Found)}
        entries, ignored = self._manifest(folder, documents)
        self._unread += [each._replace(path=self._relative(folder, each.path)) for each in everything if isinstance(each, Unread)]
        for name in sorted(documents, key=_order):
            path = self._relative(folder, name)
            if why := _passed_over(name, name in entries, ignored):
                self._unread.append(Unread(path, why, False))
            elif name != MANIFEST:
                self.documents.append(Document(path, folder.real(documents[name]), folder.root, entries.get(name, {})))

    def _manifest(self, folder: Place, documents: Collection[str] | None) -> tuple[dict[str, dict[str, Any]], tuple[str, ...]]:
        """What the manifest of a folder says of each document, and what it ignores."""
        if not folder.holds(MANIFEST):
            return {}, ()
        from audit.read.manifest import read_manifest

        name = self._relative(folder, MANIFEST)
        known = documents if documents is not None else [each.path for each in folder.walk() if isinstance(each, Found)]
        try:
            manifest = read_manifest(decode(folder.read(MANIFEST)), name, known)
        except UnreadableError as error:
            raise AuditError(f"{name}:1:1: {error}") from None
        return manifest.entries, manifest.ignore

    def _relative(self, folder: Place, path: str) -> str:
        if folder.path == self._root:
            return path
        return f"{shown(folder.path.relative_to(self._root).as_posix())}/{path}"


def _passed_over(path: str, named: bool, ignored: Sequence[str]) -> str | None:
    """Why a file of a folder is no document, or None where it is one."""
    name = path.rsplit("/", 1)[-1]
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if path in (MANIFEST, "audit.toml"):
        return None if path == MANIFEST else "configuration"
    if named:
        return None
    if any(fnmatchcase(path, glob) for glob in ignored):
        return "ignored by the manifest"
    if any(fnmatchcase(name, glob) for glob in UNNAMED):
        return "the manifest does not name it"
    return None if suffix in SUFFIXES else f"no reader for {suffix or 'a file without ending'}"


def _no_story(layout: Layout) -> str | None:
    """Why a text is not read any further, or None where it is."""
    if not layout.blocks:
        return "no words in it"
    prose = (layout.body[block.start : block.end] for block in layout.blocks if block.kind in ("paragraph", "item"))
    return "not in English" if is_foreign(prose) else None


def _remarks(path: str, layout: Layout, manifest: Published | None) -> list[str]:
    """What a document says of its date against the manifest or itself, or says so that it cannot be read."""
    dates = [("the manifest", manifest)] if manifest else []
    dates += [(PLACES[stated.where], published) for stated, published in stated_dates(layout)]
    remarks = [f"{path}: left out {', '.join(layout.left_out)}"] if layout.left_out else []
    for where, published in dates[1:]:
        first, known = dates[0]
        if published and known and (published.latest < known.earliest or known.latest < published.earliest):
            remarks.append(f"{path}: published {known} by {first}, {published} by {where}; {first} was taken")
    readable = {stated for stated, _ in stated_dates(layout)}
    for stated in stated_words(layout, "published"):
        if stated not in readable:
            remarks.append(f"{path}: {PLACES[stated.where]} gives “{stated.value[:40]}”, which is no date")
    return remarks
