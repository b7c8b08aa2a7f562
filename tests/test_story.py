"""A year of audits in a repository: what is known passes, what is new fails, and decisions end on their day."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

GIT = shutil.which("git")
needs_git = pytest.mark.skipif(GIT is None, reason="git is not installed")

GAZETTE = """\
date 2024-05-04

Flooding on Friday destroyed 1,243 homes in the Arve valley, the prefect's office said.

The mayor thanked the crews.
"""
WIRE = """\
date 2024-05-04

Flooding on Friday destroyed 1,843 homes in the Arve valley, the prefect's office said.

“We will keep the school halls open until every family has a roof again,” said Mara Lindqvist.
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two articles that disagree, committed."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "audit.toml").write_text('corpus = "docs"\n', encoding="utf-8")
    (tmp_path / "docs" / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    (tmp_path / "docs" / "wire.txt").write_text(WIRE, encoding="utf-8")
    if GIT:
        git(tmp_path, "init", "--quiet")
        commit(tmp_path, "Two articles")
    return tmp_path


def git(folder: Path, *words: str) -> str:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True, encoding="utf-8")
    return done.stdout


def commit(folder: Path, message: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def states(report: str) -> dict[str, str]:
    return {finding["id"]: finding["state"] for finding in json.loads(report)["findings"]}


def written(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@needs_git
def test_the_story(audit: Command, repository: Path) -> None:
    docs, kept = repository / "docs", repository / ".audit"
    first = audit("run", "--format", "json")
    assert first.returncode == 1
    (repository / "old.json").write_text(first.stdout, encoding="utf-8")

    done = audit("baseline", "write")
    assert (done.returncode, done.stderr) == (0, ".audit/baseline.json: 1 known\n")
    commit(repository, "What is known")
    known = audit("run", "--format", "json", "--strict")
    assert (known.returncode, known.stderr, list(states(known.stdout).values())) == (0, "", ["known"])

    change(docs / "gazette.txt", "\nThe mayor thanked the crews.\n", "")
    change(docs / "gazette.txt", "2024-05-04\n", "2024-05-04\n\nThe mayor thanked the crews.\n\nRain is likely.\n")
    assert git(repository, "diff", "--stat").count("gazette") == 1
    moved = audit("run", "--format", "json", "--strict")
    assert (moved.returncode, states(moved.stdout)) == (0, states(known.stdout))

    change(docs / "wire.txt", "1,843", "1,853")
    changed = audit("run", "--format", "json")
    (repository / "new.json").write_text(changed.stdout, encoding="utf-8")
    assert changed.returncode == 1
    assert list(states(changed.stdout).values()) == ["new"]
    assert "no longer occurs" in changed.stderr
    (new,) = states(changed.stdout)

    accepted = audit(
        "accept", new, "--reason", "two ways to count", "--until", "2024-12-31", "--by", "Mara Lind", "--today", "2024-06-01"
    )
    assert accepted.returncode == 0
    commit(repository, "Decided")
    before = audit("run", "--format", "terminal", "--today", "2024-12-31")
    assert before.returncode == 0
    assert "docs: 1 error (1 accepted) in 2 documents" in before.stdout
    after = audit("run", "--format", "json", "--today", "2025-01-01")
    assert (after.returncode, list(states(after.stdout).values())) == (1, ["new"])
    assert "which has ended: two ways to count" in after.stderr

    compared = audit("diff", "old.json", "new.json")
    assert compared.returncode == 0
    assert "1 with another value" in compared.stdout
    assert "1,243 / 1,853" in compared.stdout
    assert "before: homes: 1,243 / 1,843" in compared.stdout

    assert audit("run", "--strict", "--today", "2024-12-31", "--format", "json").returncode == 1
    assert audit("baseline", "write", "--today", "2024-12-31").stderr == ".audit/baseline.json: 0 known, 1 dropped\n"
    assert audit("run", "--strict", "--today", "2024-12-31", "--format", "json").returncode == 0
    assert written(kept / "baseline.json")["findings"] == []
    assert git(repository, "status", "--short", "--", ".audit") == " M .audit/baseline.json\n"


# ---------------------------------------------------------------- the baseline


def test_a_rewrite_takes_nothing_new_unless_it_is_asked_to(audit: Command, repository: Path) -> None:
    audit("baseline", "write")
    path = repository / ".audit" / "baseline.json"
    first = path.read_bytes()
    audit("baseline", "write")
    assert path.read_bytes() == first
    change(repository / "docs" / "wire.txt", "1,843", "1,853")
    done = audit("baseline", "write")
    assert done.stderr == ".audit/baseline.json: 0 known, 1 dropped, 1 new left out (--accept-new takes them)\n"
    assert audit("run", "--format", "json").returncode == 1
    assert audit("baseline", "write", "--accept-new").returncode == 0
    assert audit("run", "--format", "json", "--strict").returncode == 0


def test_the_default_baseline_may_be_missing_and_a_configured_one_may_not(audit: Command, repository: Path) -> None:
    (repository / "audit.toml").write_text('corpus = "docs"\nbaseline = "known.json"\n', encoding="utf-8")
    missing = audit("run", "--format", "json")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.startswith("audit: known.json:1:1: there is no such baseline")
    assert audit("baseline", "write").returncode == 0
    assert audit("run", "--format", "json").returncode == 0
    (repository / "known.json").write_text("{\n", encoding="utf-8")
    broken = audit("run", "--format", "json")
    assert broken.returncode == 2
    assert "audit: known.json:2:1: no JSON" in broken.stderr


def test_a_baseline_says_nothing_of_another_corpus(audit: Command, repository: Path) -> None:
    audit("baseline", "write")
    (repository / "more").mkdir()
    (repository / "more" / "a.txt").write_text("Nothing to compare.\n", encoding="utf-8")
    other = audit("run", "more", "--format", "json", "--strict")
    assert (other.returncode, other.stderr) == (0, "")
    refused = audit("baseline", "write", "more")
    assert refused.returncode == 2
    assert "was written for docs, not for more" in refused.stderr


def test_no_baseline_is_written_where_not_everything_can_be_read(audit: Command, repository: Path) -> None:
    (repository / "docs" / "broken.txt").write_bytes(b"caf\xe9")
    assert audit("baseline", "write").returncode == 2
    assert not (repository / ".audit").exists()


def test_with_each_a_baseline_counts_where_it_is_configured(audit: Command, repository: Path) -> None:
    audit("baseline", "write")
    assert audit("run", ".", "--each", "--format", "json").returncode == 1
    (repository / "audit.toml").write_text('baseline = ".audit/baseline.json"\n', encoding="utf-8")
    assert audit("run", ".", "--each", "--format", "json").returncode == 0


# ---------------------------------------------------------------- decisions


def finding_of(audit: Command) -> str:
    return next(iter(states(audit("run", "--format", "json").stdout)))


def test_what_stands_in_the_decisions_stays_byte_for_byte(audit: Command, repository: Path) -> None:
    path = repository / ".audit" / "decisions.yaml"
    path.parent.mkdir()
    above = b"# Ours.\r\n-   id: 'abc'   # old\r\n    verdict: accepted\r\n    reason: |\r\n      two\r\n      lines"
    path.write_bytes(above)
    assert audit("accept", finding_of(audit), "--reason", "counted\ntwice").returncode == 0
    assert path.read_bytes().startswith(above + b"\n- id: ")
    assert audit("run", "--format", "json").returncode == 0


def test_two_passages_that_are_not_about_the_same_thing_stand_apart(audit: Command, repository: Path) -> None:
    audit("accept", finding_of(audit), "--reason", "two floods", "--verdict", "not-the-same-thing")
    done = audit("run", "--format", "json", "--strict")
    report = json.loads(done.stdout)
    assert (done.returncode, report["findings"], report["coverage"]["apart"]) == (0, [], 1)
    counts = "agreed compatible disagree excused alone not_compared possible".split()
    assert sum(report["coverage"][name] for name in counts) == report["coverage"]["claims"]
    assert report["coverage"]["disagree"] == 0
    assert not [group for group in report["groups"] if group["verdict"] == "disagree"]


REFUSED = {
    "an id that does not occur": (["f" * 12, "--reason", "x"], "no finding of this run has that id"),
    "an empty reason": (["ID", "--reason", " "], "--reason: is empty"),
    "no reason": (["ID"], "the following arguments are required: --reason"),
    "an end that has passed": (["ID", "--reason", "x", "--until", "2024-01-01", "--today", "2024-01-02"], "has passed"),
    "no date": (["ID", "--reason", "x", "--until", "soon"], "'soon' is no date; write 2026-12-31"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_accepted_ends_with_2_and_writes_nothing(audit: Command, repository: Path, case: str) -> None:
    words, told = REFUSED[case]
    found = finding_of(audit)
    done = audit("accept", *(found if word == "ID" else word for word in words))
    assert done.returncode == 2
    assert told in done.stderr
    assert not (repository / ".audit").exists()


def test_an_id_that_is_nearly_one_names_it(audit: Command, repository: Path) -> None:
    found = finding_of(audit)
    assert f"did you mean {found}?" in audit("accept", found[:-1] + "z", "--reason", "x").stderr


def test_broken_decisions_end_with_2(audit: Command, repository: Path) -> None:
    (repository / ".audit").mkdir()
    (repository / ".audit" / "decisions.yaml").write_text("- id: abc\n  verdict: fine\n  reason: x\n", encoding="utf-8")
    done = audit("run", "--format", "json")
    assert done.returncode == 2
    assert "audit: .audit/decisions.yaml:2:12: “fine” is no verdict" in done.stderr


def test_no_words_of_a_document_silence_a_finding(audit: Command, repository: Path) -> None:
    (repository / "docs" / ".audit").mkdir()
    verdict = f"- id: {finding_of(audit)}\n  verdict: accepted\n  reason: x\n"
    (repository / "docs" / ".audit" / "decisions.yaml").write_text(verdict, encoding="utf-8")
    (repository / "docs" / "note.md").write_text(f"<!-- audit-ignore -->\n\n{verdict}", encoding="utf-8")
    assert audit("run", "--format", "json").returncode == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("{", "audit: x.json:1:2: no JSON", id="no JSON"),
        pytest.param("[]", "audit: x.json:1:1: no report of `audit run --format json`: an object is wanted", id="no report"),
        pytest.param("caf\xe9", "audit: x.json:1:4: not UTF-8 text", id="not UTF-8"),
    ],
)
def test_a_comparison_with_no_report_ends_with_2(audit: Command, repository: Path, text: str, told: str) -> None:
    (repository / "x.json").write_bytes(text.encode("latin-1"))
    done = audit("diff", "x.json", "x.json")
    assert done.returncode == 2
    assert done.stderr.startswith(told)
