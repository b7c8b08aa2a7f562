"""What is kept is whole, is its owner's alone, and is good for the same document and the same program."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from audit import cache as room
from audit.cache import TAG, Cache
from audit.errors import AuditError
from audit.read import Document

DOCUMENT = Document("a.txt", "/x/a.txt", "/x", {"publisher": "The Gazette"})
ENTRY = b'["kept"]'


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "kept")


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in (TAG, ".gitignore"))


def test_what_is_put_is_got_by_another_run(cache: Cache, tmp_path: Path) -> None:
    key = cache.key(DOCUMENT, b"data")
    assert (cache.holds(key), cache.get(key)) == (False, None)
    cache.put(key, ENTRY)
    other = Cache(tmp_path / "kept")
    assert (other.holds(key), other.get(other.key(DOCUMENT, b"data"))) == (True, ENTRY)


def test_an_entry_is_of_its_bytes_its_place_and_its_description(cache: Cache) -> None:
    others = [DOCUMENT._replace(path="b.txt"), DOCUMENT._replace(fields={}), DOCUMENT._replace(fields={"publisher": "The Wire"})]
    keys = {cache.key(DOCUMENT, b"data"), cache.key(DOCUMENT, b"date"), *(cache.key(other, b"data") for other in others)}
    assert len(keys) == 5
    moved = DOCUMENT._replace(file="/y/a.txt", root="/y")
    assert cache.key(moved, b"data") == cache.key(DOCUMENT, b"data")


def test_another_program_reads_anew(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = cache.key(DOCUMENT, b"data")
    monkeypatch.setattr(room, "STEMMER", "another")
    assert Cache(tmp_path / "kept").key(DOCUMENT, b"data") != key


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_nobody_else_may_read_it(cache: Cache, tmp_path: Path) -> None:
    cache.put(cache.key(DOCUMENT, b"data"), ENTRY)
    for path in (tmp_path / "kept", *(tmp_path / "kept").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_an_empty_folder_that_is_there_is_closed_to_others(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir(mode=0o755)
    Cache(tmp_path / "mine")
    assert stat.S_IMODE((tmp_path / "mine").stat().st_mode) == 0o700


DAMAGE = {
    "cut": lambda content: content[:-1],
    "empty": lambda content: b"",
    "one bit": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "its head": lambda content: b"\0" + content[1:],
    "longer": lambda content: content + b" ",
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_entry_is_none(cache: Cache, tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    key = cache.key(DOCUMENT, b"data")
    cache.put(key, ENTRY)
    (file,) = files(tmp_path / "kept")
    file.write_bytes(damage(file.read_bytes()))
    assert cache.get(key) is None
    cache.put(key, ENTRY)
    assert cache.get(key) == ENTRY


def test_an_entry_of_another_key_is_none(cache: Cache, tmp_path: Path) -> None:
    one, other = cache.key(DOCUMENT, b"one"), cache.key(DOCUMENT, b"other")
    cache.put(one, ENTRY)
    cache.put(other, b"[]")
    first, second = files(tmp_path / "kept")
    first.write_bytes(second.read_bytes())
    assert None in (cache.get(one), cache.get(other))


def test_what_cannot_be_kept_stops_nothing(cache: Cache, tmp_path: Path) -> None:
    key = cache.key(DOCUMENT, b"data")
    (tmp_path / "kept" / key[:2]).write_text("in the way", encoding="utf-8")
    cache.put(key, ENTRY)
    assert cache.get(key) is None


def test_nothing_but_entries_is_left(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    cache.put(cache.key(DOCUMENT, b"data"), ENTRY)
    assert files(tmp_path / "kept") == []


def test_a_folder_that_holds_other_things_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear …", encoding="utf-8")
    mode = tmp_path.stat().st_mode
    with pytest.raises(AuditError, match="holds other things"):
        Cache(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    assert tmp_path.stat().st_mode == mode


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(AuditError, match="cannot keep what was read"):
        Cache(tmp_path / "file")
