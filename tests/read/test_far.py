"""A corpus by URL is read as on the disk: the same documents in the same order, the same passed over, the same told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

from audit.errors import AuditError
from audit.model import Corpus
from audit.read import read_corpus
from audit.read.far import far_bytes, url_of
from audit.text.constants import MAX_FILE_BYTES

fsspec = pytest.importorskip("fsspec")

FILES = {
    "z.txt": "date 2024-05-04\n\nThe flood destroyed 12 homes.",
    "a.md": "# Head\n\nIn May 12 people came.",
    "b/c.html": "<p>In May 13 people came.",
    "b/d.csv": "1,2",
    "ä.txt": "In June 14 people came.",
    "b/empty.txt": " ",
    ".git/config.txt": "hidden",
    "b/.hidden.txt": "hidden",
    "reports/seeds.md": "a report",
    "b/reports/old/more.md": "a report",
    "kept/CACHEDIR.TAG": "",
    "kept/ab/entry.txt": "a cache",
    "README.md": "not a document",
    "drafts/one.txt": "ignored",
    "sources.yaml": "ignore: ['drafts/*']\nsources:\n  - path: z.txt\n    publisher: The Gazette\n",
}


@pytest.fixture
def store() -> Iterator[Any]:
    """A store in memory, empty before and after."""
    made = fsspec.filesystem("memory")
    made.store.clear()
    made.pseudo_dirs[:] = [""]
    yield made
    made.store.clear()
    made.pseudo_dirs[:] = [""]


def fill(store: Any, files: Mapping[str, str | bytes]) -> None:
    for name, text in files.items():
        store.pipe_file(f"/news/{name}", text.encode() if isinstance(text, str) else text)


def lay(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def far(url: str) -> Corpus:
    return read_corpus([Path(url)])


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("s3://bucket/news", "s3://bucket/news"),
        ("memory://news/", "memory://news"),
        ("memory:///news", "memory://news"),
        ("https://example.org/a b/c.txt", "https://example.org/a b/c.txt"),
        ("a/b:/c", None),
        ("news", None),
        ("/news", None),
        ("c:/news", None),
        (".", None),
    ],
)
def test_what_is_a_url_is_known_after_it_was_a_path(written: str, url: str | None) -> None:
    assert url_of(Path(written)) == url


def test_a_folder_of_the_disk_that_looks_like_one_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(lay(tmp_path, {"s3:/bucket/a.txt": "In May 12 people came."}))
    assert [source.path for source in far("s3://bucket").sources] == ["a.txt"]


def test_a_folder_far_away_is_read_as_on_the_disk(store: Any, tmp_path: Path) -> None:
    fill(store, FILES)
    near = read_corpus([lay(tmp_path / "news", FILES)])
    assert far("memory://news") == near
    assert near.sources[2].publisher == "The Gazette"


def test_a_file_and_several_folders_are_read_as_on_the_disk(store: Any, tmp_path: Path) -> None:
    files = {name: text for name, text in FILES.items() if name != "sources.yaml"}
    fill(store, files)
    folder = lay(tmp_path / "news", files)
    assert far("memory://news/z.txt") == read_corpus([folder / "z.txt"])
    paths = ["b", "drafts", "z.txt"]
    found = read_corpus([Path("memory://news") / path for path in paths])
    assert found == read_corpus([folder / path for path in paths])
    assert [source.path for source in found.sources] == ["b/c.html", "drafts/one.txt", "z.txt"]


def test_the_manifest_beside_a_file_counts(store: Any) -> None:
    fill(store, FILES)
    assert [source.publisher for source in far("memory://news/z.txt").sources] == ["The Gazette"]


def test_what_is_too_large_or_no_text_is_told_as_on_the_disk(store: Any) -> None:
    fill(store, {"a.txt": "In May 12 people came.", "b.txt": b"x" * (MAX_FILE_BYTES + 1), "c.txt": b"caf\xe9"})
    unread = far("memory://news").unread
    assert [(each.path, each.fault) for each in unread] == [("b.txt", True), ("c.txt", True)]
    assert unread[0].why == "larger than 10 MiB; split it"


def test_what_ends_between_the_list_and_the_reading_is_told(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store, {"a.txt": "In May 12 people came.", "b.txt": "In May 13 people came."})
    whole = type(store).open

    def fail(self: Any, path: str, *words: Any, **more: Any) -> Any:
        if path.endswith("b.txt"):
            raise ConnectionResetError("the line\nis cut")
        return whole(self, path, *words, **more)

    monkeypatch.setattr(type(store), "open", fail)
    assert [(each.path, each.why, each.fault) for each in far("memory://news").unread] == [
        ("b.txt", "cannot be read: the line is cut", True)
    ]


def test_the_name_of_a_file_is_never_taken_for_a_url(store: Any, tmp_path: Path) -> None:
    """A store may give any name; `a::b` is a chain of URLs to fsspec, the second of which it would open."""
    secret = lay(tmp_path, {"secret.txt": "In May 99 people came."}) / "secret.txt"
    names = [f"x.txt::local://{secret}", f"local://{secret}", f"../{secret.name}", "::memory://other/y.txt"]
    fill(store, dict.fromkeys(names, "In May 12 people came."))
    store.pipe_file("/other/y.txt", b"In May 98 people came.")
    texts = {source.text for source in far("memory://news").sources}
    assert texts == {"In May 12 people came."}


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("memory://nowhere", "memory://nowhere: there is no such file or folder"),
        ("nosuch://news", "nosuch://news: cannot be opened: Protocol not known: nosuch"),
        ("s3://news", "s3://news: cannot be opened: Install s3fs"),
        ("zip://a.txt::memory://news.zip", "a chain of URLs cannot be read; name one"),
    ],
)
def test_what_cannot_be_reached_is_told(store: Any, url: str, words: str) -> None:
    with pytest.raises(AuditError) as told:
        far(url)
    assert words in str(told.value)


def test_urls_and_paths_together_are_told(store: Any, tmp_path: Path) -> None:
    fill(store, FILES)
    with pytest.raises(AuditError, match="memory://news: URLs and paths on the disk cannot be read together"):
        read_corpus([tmp_path, Path("memory://news")])


def test_a_folder_without_documents_is_told(store: Any) -> None:
    fill(store, {"a.csv": "1,2"})
    with pytest.raises(AuditError, match="no document to read"):
        far("memory://news")


def test_bytes_are_read_below_the_root(store: Any) -> None:
    fill(store, {"a.txt": "In May 12 people came."})
    assert far_bytes("memory://news/a.txt", "memory://news") == b"In May 12 people came."


def test_without_the_library_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['fsspec'] = None\n"
        "from audit.cli import run\n"
        "print(run(['run', 's3://bucket/news', '--format', 'json']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "2\n"
    assert "s3://bucket/news: a library for URLs is missing; pip install 'source-audit[urls]'" in done.stderr


# ---------------------------------------------------------------- the command


@pytest.mark.parametrize("words", [["--jobs", "1"], ["--jobs", "2"]], ids=" ".join)
def test_a_report_on_a_url_is_that_on_the_folder(audit: Command, tmp_path: Path, words: list[str]) -> None:
    """`dir` is a store of fsspec that its surroundings tell where to look; every process opens it by itself."""
    files = {f"{number:02}.txt": f"In May 2024 {number % 3 + 12} people came to Skarholm by ferry. " * 90 for number in range(12)}
    lay(tmp_path / "there" / "news", files)
    surroundings = {"FSSPEC_DIR_PATH": str(tmp_path / "there"), "FSSPEC_DIR_TARGET_PROTOCOL": "local", "PATH": ""}
    near = audit("run", "there/news", "--format", "json")
    found = audit("run", "dir://news", "--format", "json", *words, env=surroundings)
    assert (found.returncode, found.stdout) == (near.returncode, near.stdout)
    (tmp_path / "audit.toml").write_text('corpus = "dir://news"\n', encoding="utf-8")
    assert audit("run", "--format", "json", *words, env=surroundings).stdout == near.stdout


def test_a_url_of_the_disk_is_a_path(audit: Command, tmp_path: Path) -> None:
    lay(tmp_path / "news", {"a.txt": "In May 12 people came."})
    (tmp_path / "news" / "b.txt").symlink_to(lay(tmp_path / "other", {"c.txt": "In May 13 people came."}) / "c.txt")
    done = audit("run", f"file://{tmp_path / 'news'}", "--format", "terminal")
    assert "b.txt: a link that leads out of the corpus" in done.stderr
