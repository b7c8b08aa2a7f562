"""Word documents and PDFs that are made to take without end are listed as unread, and everything else is read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Command
from office_samples import altered, bomb, docx, filled, packed_pdf, pdf

from audit import apart
from audit.apart import Apart, within_limits
from audit.entries import entry_made, taken_from
from audit.intake import Intake, stream_sources
from audit.read import Document, Outcome, UnreadableError, read_document

SAID = "The Skarholm plant employs 62 people, the company said on 4 March 2025."
LAUGHS = "<!DOCTYPE w [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {name} '{f'&{of};' * 20}'>" for of, name in zip("abcdefg", "bcdefgh", strict=True)
)
UNPACKS = b"BT /F1 11 Tf (A) Tj ET\n"
BOMBS = {
    "a.docx": (bomb(101 * 1024 * 1024), "unpacks to more than 100 MiB"),
    "b.docx": (
        altered(docx(SAID), {"word/document.xml": ("<w:document", LAUGHS + "]><w:document")}),
        "its XML defines entities, which no Word document needs",
    ),
    "c.docx": (filled("<w:p>" * 2000), "nested deeper"),
    "d.docx": (filled(f"<w:p><w:r><w:t>{'a ' * 6_000_000}</w:t></w:r></w:p>"), "asks for more memory"),
    "e.docx": (bomb(10)[:-40], "no Word document, or cut"),
    "f.pdf": (packed_pdf(b"\0" * 100_000_000, layers=3), "unpacks to more than a page needs"),
    "g.pdf": (b"%PDF-1.4\nnothing", "a broken PDF"),
}
"""Name → the document, and what is said of it."""


def document(name: str) -> Document:
    return Document(name, f"/x/{name}", "/x", {})


def laid(folder: Path) -> Path:
    """A folder of bombs, with one document of each kind that is none."""
    folder.mkdir()
    for name, (data, _) in BOMBS.items():
        (folder / name).write_bytes(data)
    (folder / "good.docx").write_bytes(docx(SAID))
    (folder / "good.pdf").write_bytes(pdf([[SAID]]))
    (folder / "good.txt").write_text(SAID, encoding="utf-8")
    return folder


@pytest.mark.parametrize("words", [["--cache-dir", "kept"], ["--jobs", "2"]], ids=" ".join)
def test_a_bomb_is_listed_and_everything_else_is_read(audit: Command, tmp_path: Path, words: list[str]) -> None:
    done = audit("run", laid(tmp_path / "corpus"), "--format", "json", *words)
    made = json.loads(done.stdout)
    assert done.returncode == 2
    assert [each["path"] for each in made["sources"]] == ["good.docx", "good.pdf", "good.txt"]
    unread = {each["path"]: each["why"] for each in made["coverage"]["unreadable"]}
    assert unread.keys() == BOMBS.keys()
    assert [name for name, (_, why) in BOMBS.items() if why not in unread[name]] == []
    assert "Traceback" not in done.stderr
    assert all(line.startswith("audit: ") for line in done.stderr.splitlines())


def test_every_command_reads_them_so(audit: Command, tmp_path: Path) -> None:
    done = audit("claims", laid(tmp_path / "corpus"))
    assert done.returncode == 2
    assert done.stderr.count("audit: ") == len(BOMBS)
    assert {json.loads(line)["source"] for line in done.stdout.splitlines()} == {"good.docx", "good.pdf", "good.txt"}


# ---------------------------------------------------------------- the limits

posix = pytest.mark.skipif(sys.platform != "linux", reason="limits of memory")


@posix
def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 1)
    with pytest.raises(UnreadableError, match="takes more than"):
        within_limits(document("a.pdf"), packed_pdf(UNPACKS * 5000, pages=1999))


@posix
@pytest.mark.parametrize(
    ("name", "data", "most"),
    [("a.docx", filled("<w:p/>" * 800_000), 16), *(("a.pdf", packed_pdf(UNPACKS * 60_000), most) for most in (8, 16, 32, 64))],
    ids=["docx", "pdf, nearly none", "pdf, little", "pdf", "pdf, more"],
)
def test_what_takes_too_much_memory_is_given_up(name: str, data: bytes, most: int, tmp_path: Path) -> None:
    """In a process of its own: one that did much before may have memory left over that no limit counts. `most`: in MiB."""
    (tmp_path / name).write_bytes(data)
    script = (
        "from audit import apart; from audit.read import Document; from pathlib import Path; import sys\n"
        "apart.MEMORY, file = int(sys.argv[1]) * 1024 * 1024, Path(sys.argv[2])\n"
        "apart.within_limits(Document(file.name, str(file), str(file.parent), {}), file.read_bytes())"
    )
    command = [sys.executable, "-c", script, str(most), str(tmp_path / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert "of memory to read" in done.stderr.splitlines()[-1]


@posix
def test_the_limits_are_those_of_one_document() -> None:
    import resource

    kinds = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_CORE)
    before = [resource.getrlimit(kind) for kind in kinds]
    assert within_limits(document("a.docx"), docx(SAID)) == read_document(document("a.docx"), docx(SAID))
    assert [resource.getrlimit(kind) for kind in kinds] == before


def test_what_is_read_apart_is_what_is_read_here() -> None:
    read, foreign = Apart(), docx("Le maire de la ville a dit que la route est ouverte.")
    data = {"a.docx": docx(SAID), "a.pdf": pdf([[SAID], [""], ["It ended."]]), "b.docx": foreign}
    for name, each in data.items():
        assert read(document(name), each) == read_document(document(name), each)


def test_a_page_without_words_is_passed_over() -> None:
    outcome = read_document(document("a.pdf"), pdf([[SAID], [""], ["It ended."]]))
    assert outcome.source is not None
    assert outcome.source.text == f"{SAID}\nIt ended.\n"


def test_what_a_library_tells_of_a_broken_file_is_not_passed_on(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([[SAID]]).replace(b"startxref\n", b"startxref\n1"))
    (tmp_path / "b.txt").write_text(SAID, encoding="utf-8")
    assert all(line.startswith("audit: ") for line in audit("run", tmp_path, "--format", "json").stderr.splitlines())


# ---------------------------------------------------------------- the process


def end_or_tell(_: None, item: tuple[Document, bytes]) -> bytes:
    if item[0].path == "end.pdf":
        os._exit(9)
    return apart.refusal(f"by {os.getpid()}")


def test_a_process_is_begun_anew_after_one_that_ended_and_only_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "told", end_or_tell)
    read, said = Apart(), []
    for name in ("a.pdf", "b.pdf", "end.pdf", "c.pdf"):
        with pytest.raises(UnreadableError) as refused:
            read(document(name), b"")
        said.append(str(refused.value))
    assert said[0] == said[1] != said[3]
    assert "sudden end" in said[2]


def test_no_process_is_begun_for_a_text(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a process was begun")

    monkeypatch.setattr(apart, "Apart", fail)
    (tmp_path / "a.txt").write_text(SAID, encoding="utf-8")
    assert len(list(stream_sources([tmp_path]))) == 1


def test_a_process_that_reads_already_reads_these_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("another process was begun")

    monkeypatch.setattr(apart, "Apart", fail)
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(docx(f"{SAID} {name}"))
    assert len(list(Intake(2).read([tmp_path], (), lambda stage, done, total: None))) == 2


def test_a_refusal_is_an_entry_that_raises() -> None:
    with pytest.raises(UnreadableError, match="no PDF"):
        taken_from(entry_made(None, (document("a.pdf"), b"Words.")))
    assert isinstance(taken_from(entry_made(None, (document("a.txt"), SAID.encode()))), tuple)
    assert isinstance(read_document(document("a.txt"), SAID.encode()), Outcome)
