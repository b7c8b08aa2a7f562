"""Folders and files: what is read, what is passed over, what is refused, and which word on a date holds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from audit.errors import AuditError
from audit.model import Corpus
from audit.read import describe, manifest_text, read_corpus, stream_sources

STORY = "The dam held on Monday, the council said."


def write(root: Path, **files: str) -> None:
    """Files by their names; `__` stands for a slash and `_` before the ending for a full stop."""
    for name, text in files.items():
        path = root / name.replace("__", "/").replace("_txt", ".txt").replace("_md", ".md").replace("_yaml", ".yaml").replace(
            "_html", ".html"
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def paths(corpus: Corpus) -> list[str]:
    return [source.path for source in corpus.sources]


def reasons(corpus: Corpus) -> dict[str, tuple[str, bool]]:
    return {unread.path: (unread.why, unread.fault) for unread in corpus.unread}


def test_a_folder_is_read_in_order_of_its_paths(tmp_path: Path) -> None:
    write(tmp_path, b_txt=STORY, a__z_md=STORY, a_txt=STORY, B_html=STORY)
    assert paths(read_corpus([tmp_path])) == ["B.html", "a.txt", "a/z.md", "b.txt"]


def test_what_is_no_document_is_passed_over_and_told(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY, reports__x_txt=STORY, README_md=STORY, sub__LICENSE=STORY, empty_txt=" \n")
    write(tmp_path, **{".hidden_txt": STORY, ".git__x_txt": STORY, "data.csv": "1,2"})
    corpus = read_corpus([tmp_path])
    assert paths(corpus) == ["a.txt"]
    assert set(reasons(corpus)) == {".git", ".hidden.txt", "README.md", "data.csv", "empty.txt", "reports", "sub/LICENSE"}
    assert not any(unread.fault for unread in corpus.unread)


def test_a_manifest_may_name_a_readme_and_ignore_others(tmp_path: Path) -> None:
    write(tmp_path, README_md=STORY, a_txt=STORY, drafts__b_txt=STORY)
    write(tmp_path, sources_yaml="ignore: ['drafts/*']\nsources:\n- path: README.md\n  type: page\n")
    corpus = read_corpus([tmp_path])
    assert paths(corpus) == ["README.md", "a.txt"]
    assert corpus.sources[0].type == "page"
    assert reasons(corpus) == {"drafts/b.txt": ("ignored by the manifest", False)}


def test_what_cannot_be_read_is_a_fault_and_stops_nothing(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY)
    (tmp_path / "b.txt").write_bytes(b"caf\xe9")
    (tmp_path / "c.txt").write_bytes(b"a\0b")
    corpus = read_corpus([tmp_path])
    assert paths(corpus) == ["a.txt"]
    assert [(unread.path, unread.fault) for unread in corpus.unread] == [("b.txt", True), ("c.txt", True)]


def test_another_language_is_passed_over(tmp_path: Path) -> None:
    spanish = "El presidente dijo que la frontera está cerrada y que los migrantes no pueden pasar por el puente. " * 6
    write(tmp_path, a_txt=STORY, b_txt=spanish, c_txt="El presidente dijo que no.")
    corpus = read_corpus([tmp_path])
    assert paths(corpus) == ["a.txt", "c.txt"]
    assert reasons(corpus) == {"b.txt": ("not in English", False)}


def test_the_command_s_own_files_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY, out_md=STORY)
    assert paths(read_corpus([tmp_path], skip={(tmp_path / "out.md").resolve()})) == ["a.txt"]


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("manifest", "text", "published", "by"),
    [
        ("2023-10-01", "date 2023-10-05\n" + STORY, "2023-10-01", "manifest"),
        ("null", "date 2023-10-05\n" + STORY, "2023-10-05", "first line"),
        ("", STORY, "None", "none"),
    ],
)
def test_the_manifest_speaks_first(tmp_path: Path, manifest: str, text: str, published: str, by: str) -> None:
    write(tmp_path, a_txt=text, sources_yaml=f"sources:\n- path: a.txt\n  published: {manifest}\n")
    corpus = read_corpus([tmp_path])
    assert str(corpus.sources[0].published) == published
    assert describe(corpus)[0]["date from"] == by


def test_front_matter_speaks_before_the_page(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"---\ndate: 2024-01-02\n---\n# Dam\n\nPublished 3 January 2024\n\n{STORY}")
    assert str(read_corpus([tmp_path]).sources[0].published) == "2024-01-02"


def test_a_disagreement_on_the_date_is_noted(tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"date 2023-10-05\n{STORY}", b_txt=f"date 2023-10-05\n{STORY}")
    write(tmp_path, sources_yaml="sources:\n- {path: a.txt, published: 2023-10-06}\n- {path: b.txt, published: 2023-10}\n")
    expected = "a.txt: published 2023-10-06 by the manifest, 2023-10-05 by its first line; the manifest was taken"
    assert read_corpus([tmp_path]).remarks == (expected,)


def test_a_date_that_cannot_be_read_is_noted(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"---\ndate: soon\n---\n{STORY}")
    corpus = read_corpus([tmp_path])
    assert corpus.sources[0].published is None
    assert corpus.remarks == ("a.md: its front matter gives “soon”, which is no date",)


# ---------------------------------------------------------------- several paths, and none


def test_several_paths_are_relative_to_what_they_share(tmp_path: Path) -> None:
    write(
        tmp_path,
        one__a_txt=STORY,
        one__sources_yaml="sources:\n- {path: a.txt, role: draft}\n",
        two__b_txt=STORY,
        three__c_txt=STORY,
    )
    corpus = read_corpus([tmp_path / "two", tmp_path / "one", tmp_path / "one" / "a.txt"])
    assert paths(corpus) == ["one/a.txt", "two/b.txt"]
    assert corpus.sources[0].role == "draft"
    assert corpus.name == tmp_path.name


def test_a_single_file_is_described_by_the_manifest_beside_it(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY, b_txt=STORY, sources_yaml="sources:\n- {path: a.txt, publisher: The Courier}\n")
    corpus = read_corpus([tmp_path / "a.txt"])
    assert paths(corpus) == ["a.txt"]
    assert corpus.sources[0].publisher == "The Courier"
    assert corpus.name == tmp_path.name


def test_a_missing_folder_names_the_nearest(tmp_path: Path) -> None:
    write(tmp_path, seeds__a_txt=STORY)
    with pytest.raises(AuditError, match=r"there is no such file or folder; did you mean “.*seeds”\?"):
        read_corpus([tmp_path / "seedz"])


@pytest.mark.parametrize("files", [{}, {"README_md": STORY}, {"empty_txt": ""}])
def test_a_folder_without_documents_says_so(tmp_path: Path, files: dict[str, str]) -> None:
    write(tmp_path, **files)
    with pytest.raises(AuditError, match="no document to read"):
        read_corpus([tmp_path])


def test_a_manifest_with_faults_stops_the_run(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY, sources_yaml="sources:\n- path: b.txt\n")
    with pytest.raises(AuditError, match=r"sources\.yaml:2:9: there is no document “b\.txt”; did you mean “a\.txt”\?"):
        read_corpus([tmp_path])


def test_a_written_manifest_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"date 2023-10-05\n{STORY}", b_md=f"---\npublisher: 'A: B'\n---\n{STORY}")
    before = read_corpus([tmp_path])
    write(tmp_path, sources_yaml=manifest_text(before))
    after = read_corpus([tmp_path])
    facts = [
        [(each.path, each.published, each.publisher, each.role, each.type) for each in corpus.sources] for corpus in (before, after)
    ]
    assert facts[0] == facts[1]


# ---------------------------------------------------------------- one at a time


def test_a_stream_is_the_corpus_one_document_at_a_time(tmp_path: Path) -> None:
    write(tmp_path, b__c_txt=STORY, a_txt=STORY, d_txt=STORY, sources_yaml="sources:\n- {path: a.txt, published: 2024-01-02}\n")
    (tmp_path / "c.txt").write_bytes(b"caf\xe9")
    given = [tmp_path / "d.txt", tmp_path]
    corpus, stream = read_corpus(given), stream_sources(given)
    assert tuple(stream) == corpus.sources
    assert (stream.unread, tuple(stream.remarks)) == (corpus.unread, corpus.remarks)
    assert ("c.txt", True) in [(unread.path, unread.fault) for unread in stream.unread]


def test_a_stream_of_nothing_says_so_at_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"caf\xe9")
    stream = stream_sources([tmp_path])
    with pytest.raises(AuditError, match="no document to read"):
        list(stream)


def test_which_of_two_links_is_read_hangs_on_no_order_of_arguments(tmp_path: Path) -> None:
    write(tmp_path, one__a_txt=STORY)
    (tmp_path / "one" / "b.txt").symlink_to("a.txt")
    given = [tmp_path / "one" / "b.txt", tmp_path / "one"]
    assert paths(read_corpus(given)) == paths(read_corpus(given[::-1])) == ["a.txt"]


# ---------------------------------------------------------------- hostile folders


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, c__a_txt=STORY)
    (tmp_path / "c" / "loop").symlink_to(tmp_path / "c", target_is_directory=True)
    corpus = read_corpus([tmp_path / "c"])
    assert paths(corpus) == ["a.txt"]
    assert reasons(corpus) == {"loop": ("a link to a folder is not followed", False)}


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    write(tmp_path, secret_txt=STORY, c__a_txt=STORY)
    (tmp_path / "c" / "b.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "c" / "d.txt").symlink_to(tmp_path / "nothing.txt")
    (tmp_path / "c" / "e.txt").symlink_to("e.txt")
    corpus = read_corpus([tmp_path / "c"])
    assert paths(corpus) == ["a.txt"]
    assert {path: fault for path, (_, fault) in reasons(corpus).items()} == {"b.txt": True, "d.txt": True, "e.txt": True}


def test_a_link_inside_the_folder_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY)
    (tmp_path / "b.txt").symlink_to("a.txt")
    corpus = read_corpus([tmp_path])
    assert paths(corpus) == ["a.txt"]
    assert reasons(corpus) == {"b.txt": ("the same file is read already", False)}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY)
    os.mkfifo(tmp_path / "b.txt")
    assert reasons(read_corpus([tmp_path])) == {"b.txt": ("not a regular file", True)}


def test_a_giant_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY)
    with (tmp_path / "b.txt").open("wb") as file:
        file.truncate(1 << 40)
    assert reasons(read_corpus([tmp_path])) == {"b.txt": ("larger than 10 MiB; split it", True)}


def test_a_name_that_is_no_text_is_written_out(tmp_path: Path) -> None:
    write(tmp_path, a_txt=STORY)
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.txt")).write_text(STORY, encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes only names that are text")
    assert paths(read_corpus([tmp_path])) == ["a.txt", "b\\xff.txt"]
