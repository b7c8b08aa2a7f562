"""Files and folders in, a Corpus out: what was read, what was not and why, and what the documents say against each other."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from hashlib import sha256
from pathlib import Path
from typing import Any

from audit.errors import AuditError
from audit.model import Corpus, Published, Source, Unread
from audit.read.decode import UnreadableError, decode
from audit.read.files import MANIFEST, SUFFIXES, Found, read_bytes, shown, walk
from audit.read.language import is_foreign
from audit.read.layout import Layout
from audit.read.source import layout_of, make_source, stated_dates, stated_words

PLACES = {"front matter": "its front matter", "first line": "its first line", "page": "the page itself"}
UNNAMED = ("README*", "LICENSE*", "LICENCE*")


def read_corpus(paths: Sequence[Path], skip: Collection[Path] = ()) -> Corpus:
    """Every document in the files and folders given; with several, paths are relative to what they have in common.

    `skip` holds resolved files that the command itself writes. Raises AuditError where a path does not exist, a manifest is
    wrong, or no document can be read; one that cannot be read among others is told in `unread`.
    """
    faults = [fault for path in paths if (fault := _missing(path))]
    if faults or not paths:
        raise AuditError(*faults or ["no folder and no file to read"])
    root = _common(paths)
    reader = _Reader(root, frozenset(skip))
    for path in paths:
        reader.read(path.absolute())
    if not reader.sources:
        raise AuditError(*_nothing(paths, reader.unread))
    return Corpus(
        name=_name(paths, root),
        sources=tuple(sorted(reader.sources.values(), key=lambda source: _order(source.path))),
        unread=tuple(sorted(set(reader.unread), key=lambda unread: (_order(unread.path), unread.why))),
        remarks=tuple(sorted(reader.remarks)),
    )


def _missing(path: Path) -> str | None:
    """What is wrong with a path that does not exist, with the nearest one that does."""
    if path.exists() or path.is_symlink():
        return None
    from audit.text.strict_yaml import nearest

    beside = path.absolute().parent
    names = sorted(each.name for each in beside.iterdir())[:10_000] if beside.is_dir() else []
    close = nearest(path.name, [name for name in names if not name.startswith(".")])
    hint = f"; did you mean “{shown(str(path.parent / close))}”?" if close else ""
    return f"{shown(str(path))}: there is no such file or folder{hint}"


def _nothing(paths: Sequence[Path], unread: Sequence[Unread]) -> list[str]:
    """Why there is no document."""
    where = ", ".join(shown(str(path)) for path in paths)
    faults = [f"{each.path}: {each.why}" for each in unread if each.fault]
    passed = [f"{each.path}: passed over, {each.why}" for each in unread if not each.fault][:10]
    return [f"{where}: no document to read (a folder is read for .txt, .md and .html)", *(faults or passed)]


def _common(paths: Sequence[Path]) -> Path:
    """The folder that paths are relative to."""
    tops = [path.resolve() if path.is_dir() else path.absolute().parent.resolve() for path in paths]
    return Path(os.path.commonpath(tops))


def _name(paths: Sequence[Path], root: Path) -> str:
    top = paths[0].absolute() if len(paths) == 1 and paths[0].is_dir() else root
    return shown(Path(os.path.normpath(top)).name) or "corpus"


def _order(path: str) -> bytes:
    return path.encode("utf-8", "surrogatepass")


@dataclass(slots=True)
class _Reader:
    """Gathers the documents of one corpus; a file that is reached twice is read once."""

    root: Path
    skip: frozenset[Path]
    sources: dict[Path, Source] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def read(self, path: Path) -> None:
        """Reads a folder, or a file that was named."""
        if path.is_dir():
            self._folder(path.resolve())
        else:
            folder = path.parent.resolve()
            entries = self._manifest(folder, None)[0]
            self._document(Found(self._relative(folder, shown(path.name)), path), path.resolve().parent, entries.get(path.name, {}))

    def _folder(self, folder: Path) -> None:
        everything = list(walk(folder))
        documents = {each.path: each for each in everything if isinstance(each, Found)}
        entries, ignored = self._manifest(folder, documents)
        self.unread += [replace(each, path=self._relative(folder, each.path)) for each in everything if isinstance(each, Unread)]
        for path in sorted(documents, key=_order):
            each = Found(self._relative(folder, path), documents[path].file)
            if why := _passed_over(path, path in entries, ignored):
                self.unread.append(Unread(each.path, why, False))
            elif path != MANIFEST:
                self._document(each, folder, entries.get(path, {}))

    def _manifest(self, folder: Path, documents: Collection[str] | None) -> tuple[dict[str, dict[str, Any]], tuple[str, ...]]:
        """What the manifest of a folder says of each document, and what it ignores."""
        file = folder / MANIFEST
        if not file.exists():
            return {}, ()
        from audit.read.manifest import read_manifest

        name = self._relative(folder, MANIFEST)
        known = documents if documents is not None else [each.path for each in walk(folder) if isinstance(each, Found)]
        try:
            manifest = read_manifest(decode(read_bytes(file, folder)), name, known)
        except UnreadableError as error:
            raise AuditError(f"{name}:1:1: {error}") from None
        return manifest.entries, manifest.ignore

    def _document(self, found: Found, root: Path, fields: dict[str, Any]) -> None:
        """Reads one file; what stops that is told."""
        try:
            real = found.file.resolve()
            if real in self.skip or real in self.sources:
                self._pass(found, "written by this command" if real in self.skip else "the same file is read already")
                return
            data = read_bytes(found.file, root)
            text = decode(data)
        except (OSError, RuntimeError):
            self.unread.append(Unread(found.path, "cannot be read: a link that leads to itself", True))
            return
        except UnreadableError as error:
            self.unread.append(Unread(found.path, str(error), True))
            return
        layout = layout_of(found.path, text)
        if not layout.blocks:
            self._pass(found, "no words in it")
        elif is_foreign(layout.body[block.start : block.end] for block in layout.blocks if block.kind in ("paragraph", "item")):
            self._pass(found, "not in English")
        else:
            self.sources[real] = make_source(found.path, layout, sha256=sha256(data).hexdigest(), **fields)
            self.remarks += _remarks(found.path, layout, fields.get("published"))

    def _pass(self, found: Found, why: str) -> None:
        self.unread.append(Unread(found.path, why, False))

    def _relative(self, folder: Path, path: str) -> str:
        if folder == self.root:
            return path
        return f"{shown(folder.relative_to(self.root).as_posix())}/{path}"


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


def _remarks(path: str, layout: Layout, manifest: Published | None) -> list[str]:
    """What a document says of its date against the manifest or itself, or says so that it cannot be read."""
    dates = [("the manifest", manifest)] if manifest else []
    dates += [(PLACES[stated.where], published) for stated, published in stated_dates(layout)]
    remarks = []
    for where, published in dates[1:]:
        first, known = dates[0]
        if published and known and (published.latest < known.earliest or known.latest < published.earliest):
            remarks.append(f"{path}: published {known} by {first}, {published} by {where}; {first} was taken")
    readable = {stated for stated, _ in stated_dates(layout)}
    for stated in stated_words(layout, "published"):
        if stated not in readable:
            remarks.append(f"{path}: {PLACES[stated.where]} gives “{stated.value[:40]}”, which is no date")
    return remarks
