"""Findings that touch what was changed since a commit: real git, hostile names and refs, whatever is staged."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

from audit.changed import changed_since
from audit.errors import AuditError

GIT = shutil.which("git")
pytestmark = pytest.mark.skipif(GIT is None, reason="git is not installed")

HOMES = "Flooding on Friday 3 May 2024 destroyed {homes} homes in the Arve valley, the prefect's office said.\n"
BRIDGES = "The storm of 9 June 2024 closed {bridges} bridges over the river Sorne, the road agency said.\n"


def git(folder: Path, *words: str) -> str:
    who = [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.org",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "init.defaultBranch=main",
    ]
    done = subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True, encoding="utf-8")
    return done.stdout


def commit(folder: Path, **documents: str) -> None:
    for name, text in documents.items():
        write(folder, f"{name}.txt", text)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "x")


def write(folder: Path, name: str, text: str) -> None:
    (folder / "docs" / name).write_text(text, encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """On main two articles that disagree on bridges; on a branch a change of another, and a third that disagrees with it."""
    (tmp_path / "docs").mkdir()
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, a=BRIDGES.format(bridges=12), b=BRIDGES.format(bridges=17), c=HOMES.format(homes="1,243"))
    git(tmp_path, "branch", "main-then")
    git(tmp_path, "checkout", "--quiet", "-b", "change")
    commit(tmp_path, d=HOMES.format(homes="1,843"))
    return tmp_path


def report(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def messages(made: Any) -> list[str]:
    return sorted(finding["message"] for finding in made["findings"])


@pytest.fixture
def since(audit: Command, repository: Path) -> Callable[..., Any]:
    def run(ref: str, *words: str) -> Any:
        return report(audit("run", "docs", "--format", "json", "--changed-since", ref, *words, cwd=repository))

    return run


def test_only_findings_that_touch_a_changed_document_are_shown(since: Callable[..., Any]) -> None:
    made = since("main-then")
    assert messages(made) == ["homes: 1,243 / 1,843"]
    assert {claim["source"] for claim in made["findings"][0]["claims"]} == {"c.txt", "d.txt"}
    assert (made["coverage"]["changed"], made["coverage"]["elsewhere"]) == ([{"path": "d.txt"}], 1)
    assert len(made["sources"]) == 4
    assert since("HEAD")["coverage"]["elsewhere"] == 2


def test_what_was_changed_on_the_other_side_does_not_count(since: Callable[..., Any], repository: Path) -> None:
    git(repository, "checkout", "--quiet", "main-then")
    commit(repository, a=BRIDGES.format(bridges=13))
    git(repository, "checkout", "--quiet", "change")
    assert [path["path"] for path in since("main-then")["coverage"]["changed"]] == ["d.txt"]


def test_it_is_the_same_whatever_is_staged(since: Callable[..., Any], repository: Path) -> None:
    before = since("main-then")
    write(repository, "a.txt", BRIDGES.format(bridges=12) + "\nNothing else.\n")
    write(repository, "e.txt", "Nothing to see.\n")
    changed = since("main-then")
    git(repository, "add", "docs/a.txt")
    partly = since("main-then")
    git(repository, "add", "--all")
    assert since("main-then") == partly == changed
    assert changed["findings"] == before["findings"]
    assert since("main-then", "--jobs", "2") == changed


def test_the_exit_code_goes_by_what_is_shown(audit: Command, repository: Path) -> None:
    assert audit("run", "docs", "--format", "json", cwd=repository).returncode == 1
    assert audit("run", "docs", "--format", "json", "--changed-since", "HEAD", cwd=repository).returncode == 0


@pytest.mark.parametrize("format", ["markdown", "terminal", "github", "gitlab", "junit", "sarif", "summary", "comment"])
def test_every_format_says_what_is_not_shown(audit: Command, repository: Path, format: str) -> None:
    done = audit("run", "docs", "--format", format, "--changed-since", "main-then", cwd=repository)
    assert "1 more touches no changed document" in done.stdout
    assert "bridges" not in done.stdout.replace("17 bridges", "")


def test_with_each_a_change_counts_in_its_own_corpus(audit: Command, repository: Path) -> None:
    (repository / "more").mkdir()
    for name in ("north", "south"):
        shutil.copytree(repository / "docs", repository / "more" / name)
    commit(repository)
    (repository / "more" / "north" / "a.txt").write_text(BRIDGES.format(bridges=11), encoding="utf-8")
    commit(repository)
    made = report(audit("run", "more", "--each", "--format", "json", "--changed-since", "HEAD~1", cwd=repository))
    assert [finding["corpus"] for finding in made["findings"]] == ["north"]
    assert made["coverage"]["changed"] == [{"path": "a.txt", "corpus": "north"}]
    assert made["coverage"]["elsewhere"] == 3


def test_a_changed_manifest_is_a_change_of_what_it_describes(since: Callable[..., Any], repository: Path) -> None:
    write(repository, "sources.yaml", "sources:\n  - path: a.txt\n    publisher: The Wire\n")
    commit(repository)
    assert [each["path"] for each in since("HEAD~1")["coverage"]["changed"]] == ["a.txt", "b.txt", "c.txt", "d.txt"]


def test_a_link_to_a_changed_file_is_changed(since: Callable[..., Any], repository: Path) -> None:
    (repository / "docs" / "a.txt").rename(repository / "docs" / "z.txt")
    (repository / "docs" / "sources.yaml").write_text("ignore: [z.txt]\n", encoding="utf-8")
    (repository / "docs" / "a.txt").symlink_to("z.txt")
    commit(repository)
    write(repository, "z.txt", BRIDGES.format(bridges=11))
    commit(repository)
    assert [each["path"] for each in since("HEAD~1")["coverage"]["changed"]] == ["a.txt"]


def test_known_and_accepted_stay_what_they_are(audit: Command, repository: Path) -> None:
    (repository / "audit.toml").write_text('corpus = "docs"\n', encoding="utf-8")
    audit("baseline", "write", cwd=repository)
    done = audit("run", "--strict", "--format", "json", "--changed-since", "main-then", cwd=repository)
    assert (done.returncode, done.stderr) == (0, "")
    assert [finding["state"] for finding in json.loads(done.stdout)["findings"]] == ["known"]


# ---------------------------------------------------------------- what git is told


NAMES = ["-rf.txt", "a b.txt", "--output=x.txt", "$(touch hacked).txt", "`touch hacked`.txt", "x;touch hacked;.txt",
         "line\nend.txt", "é😀.txt", "\ttab.txt", '"quoted".txt', "back\\slash.txt"]  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="such names")
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name(repository: Path, name: str) -> None:
    write(repository, name, "One.")
    commit(repository)
    assert changed_since("HEAD~1", repository / "docs") == {name}
    assert not list(repository.rglob("hacked"))


@pytest.mark.skipif(os.name != "posix", reason="such names")
def test_a_name_that_is_no_text_is_the_one_that_a_report_shows(since: Callable[..., Any], repository: Path) -> None:
    Path(os.fsdecode(os.fsencode(repository / "docs") + b"/b\xff.txt")).write_text("One.", encoding="utf-8")
    commit(repository)
    assert since("HEAD~1")["coverage"]["changed"] == [{"path": "b\\xff.txt"}]


REFS = ["", "-", "--output=hacked", "--no-index", "-O/etc/passwd", "^HEAD", "nowhere", "HEAD..main", "main...main", "HEAD:docs",
        "a b", "$(touch hacked)", ";touch hacked", "HEAD\n--output=hacked", "\0", "main\u202e", "é" * 5000, "../..", "@{99}",
        "refs/heads/*"]  # fmt: skip


@pytest.mark.parametrize("ref", REFS)
def test_a_ref_is_a_commit_or_told(repository: Path, ref: str) -> None:
    with pytest.raises(AuditError, match=r"^--changed-since ") as error:
        changed_since(ref, repository / "docs")
    assert len(str(error.value).splitlines()) == 1
    assert not list(repository.rglob("hacked"))


@pytest.mark.parametrize("ref", ["main-then", "change~1", "HEAD^", ":/x", "@{-1}", "refs/heads/main-then"])
def test_every_way_to_name_a_commit_is_taken(repository: Path, ref: str) -> None:
    git(repository, "checkout", "--quiet", "main-then")
    git(repository, "checkout", "--quiet", "change")
    assert changed_since(ref, repository / "docs") <= {"d.txt"}


def test_nothing_that_a_repository_asks_for_is_run(repository: Path) -> None:
    for key in ("diff.external", "core.fsmonitor", "core.pager", "diff.x.textconv", "diff.x.command"):
        git(repository, "config", key, "touch hacked")
    (repository / ".gitattributes").write_text("*.txt diff=x\n", encoding="utf-8")
    commit(repository, f="One.")
    for path in repository.rglob("hacked"):
        path.unlink()
    assert changed_since("HEAD~1", repository / "docs") == {"f.txt"}
    assert not list(repository.rglob("hacked"))


def test_what_a_hook_is_told_does_not_lead_elsewhere(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    assert changed_since("main-then", repository / "docs") == {"d.txt"}


def test_git_is_asked_once(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trace = repository / "trace"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(repository / "config"))
    (repository / "config").write_text(f'[trace2]\n eventTarget = {trace}\n[alias]\n diff = "!false"\n', encoding="utf-8")
    changed_since("main-then", repository / "docs")
    starts = [line for line in trace.read_text(encoding="utf-8").splitlines() if '"event":"start"' in line]
    assert len(starts) == 1


def test_outside_a_repository_it_is_told(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("One.", encoding="utf-8")
    done = audit("run", "docs", "--changed-since", "main", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"audit: --changed-since main: {tmp_path / 'docs'} is in no git repository\n"


def test_a_history_that_was_cut_is_told_with_what_helps(repository: Path) -> None:
    git(repository, "clone", "--quiet", "--depth", "1", f"file://{repository}", "cut")
    with pytest.raises(AuditError, match="fetch-depth: 0"):
        changed_since("main-then", repository / "cut" / "docs")


def test_without_git_it_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(AuditError, match="git cannot be run"):
        changed_since("main-then", repository / "docs")
