"""What is named as a corpus: a folder or a file, on the disk or, by its URL, elsewhere (`far.py`)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from audit.errors import AuditError
from audit.model import Unread
from audit.read.files import Found, read_bytes, shown, walk

if TYPE_CHECKING:
    from audit.read.far import FarFolder

Place: TypeAlias = "Folder | FarFolder"


class Folder:
    """A folder on the disk. `path` is what names of documents are relative to, `root` what files have to be below."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute().resolve()
        self.root = str(self.path)

    def walk(self) -> Iterator[Found | Unread]:
        """Every file below it, and what is passed over on the way; in no order."""
        return walk(self.path)

    def real(self, file: str) -> str:
        """Where a file is, all links resolved."""
        return os.path.realpath(file)

    def root_of(self, file: str) -> str:
        """The folder that a file, all links resolved, lies in."""
        return str(Path(file).parent)

    def holds(self, name: str) -> bool:
        """Is there a file of that name?"""
        return (self.path / name).exists()

    def read(self, name: str) -> bytes:
        """The bytes of one of its files; raises UnreadableError."""
        return read_bytes(os.path.realpath(self.path / name), self.root)


def folder_at(path: Path) -> Place:
    """The folder of that path, wherever it is."""
    url = _url(path)
    if url is None:
        return Folder(path)
    from audit.read.far import FarFolder

    return FarFolder(url)


def bytes_at(file: str, root: str) -> bytes:
    """The bytes of a file below `root`, wherever it is; raises UnreadableError."""
    if "://" not in file:
        return read_bytes(file, root)
    from audit.read.far import far_bytes

    return far_bytes(file, root)


def is_folder(path: Path) -> bool:
    """Is it a folder, or a file?"""
    url = _url(path)
    if url is None:
        return path.is_dir()
    from audit.read.far import is_far_folder

    return is_far_folder(url)


def common_folder(paths: Sequence[Path]) -> Path:
    """The folder that the paths of a corpus are relative to. Raises AuditError for URLs and paths beside one another."""
    urls = [url for path in paths if (url := _url(path))]
    if urls and len(urls) < len(paths):
        raise AuditError(f"{urls[0]}: URLs and paths on the disk cannot be read together")
    return Path(os.path.commonpath([folder_at(path if is_folder(path) else path.parent).path for path in paths]))


def corpus_name(paths: Sequence[Path], root: Path) -> str:
    """What a corpus is called: as its folder."""
    top = paths[0].absolute() if len(paths) == 1 and paths[0].is_dir() else root
    return shown(Path(os.path.normpath(top)).name) or "corpus"


def missing(path: Path) -> str | None:
    """What is wrong with a path that does not exist, with the nearest one that does."""
    if path.exists() or path.is_symlink() or _url(path):
        return None
    from audit.text.strict_yaml import nearest

    beside = path.absolute().parent
    names = sorted(each.name for each in beside.iterdir())[:10_000] if beside.is_dir() else []
    close = nearest(path.name, [name for name in names if not name.startswith(".")])
    hint = f"; did you mean “{shown(str(path.parent / close))}”?" if close else ""
    return f"{shown(str(path))}: there is no such file or folder{hint}"


def _url(path: Path) -> str | None:
    """The URL that a path stands for, if it does."""
    if not path.parts or not path.parts[0].endswith(":"):
        return None
    from audit.read.far import url_of

    return url_of(path)
