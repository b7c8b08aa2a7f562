"""The command line: exit codes, what goes where, and one clear line for each fault of the user's."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Command

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
Lay = Callable[[Mapping[str, str]], Path]

AGREE = {
    "a.txt": "Flooding on Sunday destroyed 1,243 homes in the Arve valley, the prefect's office said.",
    "b.txt": "More than 1,200 homes in the Arve valley were destroyed by flooding on Sunday, the prefect's office said.",
}
DISAGREE = {
    "a.txt": "Flooding on Sunday destroyed 1,243 homes in the Arve valley, the prefect's office said.",
    "b.txt": "Flooding on Sunday destroyed 1,843 homes in the Arve valley, the prefect's office said.",
}


def test_documents_that_agree_end_with_0(audit: Command, corpus: Lay) -> None:
    done = audit("run", corpus(AGREE), "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["findings"] == []


def test_documents_that_disagree_end_with_1_and_both_passages(audit: Command, corpus: Lay) -> None:
    done = audit("run", corpus(DISAGREE), "--format", "json=-")
    assert done.returncode == 1
    finding = json.loads(done.stdout)["findings"][0]
    assert finding["severity"] == "error"
    assert [(claim["source"], claim["text"]) for claim in finding["claims"]] == [("a.txt", "1,243"), ("b.txt", "1,843")]


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_the_fail_level_decides_the_exit_code(audit: Command, corpus: Lay, level: str, code: int) -> None:
    assert audit("run", corpus(DISAGREE), "--format", "json", "--fail-on", level).returncode == code


def test_without_a_format_a_summary_is_shown_and_a_report_written(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    done = audit("run", corpus(DISAGREE))
    assert "1 error" in done.stdout
    assert "1,843" in (tmp_path / "reports" / "corpus.md").read_text(encoding="utf-8")


def test_several_formats_come_from_one_run_with_the_same_ids(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    audit("run", corpus(DISAGREE), "--format", "json=out/r.json", "--format", "markdown=out/r.md")
    report = json.loads((tmp_path / "out" / "r.json").read_text(encoding="utf-8"))
    assert report["findings"][0]["id"] in (tmp_path / "out" / "r.md").read_text(encoding="utf-8")


def test_each_sub_folder_is_its_own_corpus(audit: Command, corpus: Lay) -> None:
    folder = corpus({f"{name}/{path}": text for name, files in (("x", AGREE), ("y", DISAGREE)) for path, text in files.items()})
    done = audit("run", folder, "--each", "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert {source["corpus"] for source in report["sources"]} == {"x", "y"}
    assert [finding["corpus"] for finding in report["findings"]] == ["y"]
    alone = json.loads(audit("run", folder / "y", "--format", "json").stdout)
    assert [finding["id"] for finding in report["findings"]] == [finding["id"] for finding in alone["findings"]]
    assert report["coverage"]["claims"] > alone["coverage"]["claims"]


def test_coverage_counts_each_claim_once(audit: Command) -> None:
    coverage = json.loads(audit("run", SEEDS, "--format", "json").stdout)["coverage"]
    parts = ("agreed", "compatible", "disagree", "excused", "alone", "not_compared", "possible")
    assert sum(coverage[part] for part in parts) == coverage["claims"] > 100


def test_every_claim_is_its_own_words_in_its_source(audit: Command) -> None:
    for line in audit("claims", SEEDS, "--format", "jsonl").stdout.splitlines():
        claim = json.loads(line)
        text = (SEEDS / claim["source"]).read_bytes().decode("utf-8")
        assert claim["text"] == text[claim["start"] : claim["end"]]
        assert text.split("\n")[claim["line"] - 1][claim["column"] - 1 :].startswith(claim["text"].split("\n")[0])


def test_claims_of_what_can_be_read_come_before_what_cannot(audit: Command, corpus: Lay) -> None:
    folder = corpus(AGREE)
    (folder / "b2.txt").write_bytes(b"caf\xe9")
    done = audit("claims", folder)
    assert done.returncode == 2
    assert {json.loads(line)["source"] for line in done.stdout.splitlines()} == {"a.txt", "b.txt"}
    assert done.stderr.startswith("audit: b2.txt: not UTF-8 text")


def test_the_same_corpus_gives_the_same_bytes(audit: Command, tmp_path: Path) -> None:
    other = tmp_path / "seeds"
    other.mkdir()
    for path in sorted(SEEDS.iterdir(), reverse=True):
        shutil.copyfile(path, other / path.name)
    first = audit(
        "run", SEEDS, "--format", "json=-", env=os.environ | {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"}, cwd=ROOT
    )
    second = audit(
        "run", other, "--rules", ROOT / "rules" / "venezuela", "--format", "json=-",
        env=os.environ | {"PYTHONHASHSEED": "77", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"},
    )  # fmt: skip
    assert first.stdout == second.stdout != ""


def test_why_names_the_weights_or_the_gate(audit: Command, corpus: Lay) -> None:
    done = audit("why", "a.txt:1", "b.txt:1", corpus(DISAGREE))
    assert done.returncode == 0
    assert "hom" in done.stdout


def test_sources_writes_a_manifest_to_correct_and_never_over_one(audit: Command, corpus: Lay) -> None:
    folder = corpus(AGREE)
    assert audit("sources", folder, "--write").returncode == 0
    written = (folder / "sources.yaml").read_text(encoding="utf-8")
    assert "a.txt" in written
    assert audit("sources", folder, "--write").returncode == 2
    assert (folder / "sources.yaml").read_text(encoding="utf-8") == written


RULE = """\
title: Homes
why: Because.
check: agree
claims: figure
message: "{subject}: {values}"
tests:
  - name: finds
    documents: {a.txt: "x", b.txt: "y"}
    expect: []
"""

BAD: dict[str, tuple[dict[str, str | bytes], list[str], str]] = {
    "missing folder": ({}, ["nowhere"], "nowhere"),
    "no documents": ({"corpus/notes.csv": "1,2"}, ["corpus"], "no document"),
    "not utf-8": ({"corpus/a.txt": b"caf\xe9"}, ["corpus"], "a.txt"),
    "holds a NUL": ({"corpus/a.txt": b"one\x00two"}, ["corpus"], "a.txt"),
    "manifest names a missing file": (
        {"corpus/a.txt": "Text.", "corpus/sources.yaml": "sources:\n  - path: aa.txt\n"},
        ["corpus"],
        "sources.yaml:2:",
    ),
    "manifest with an unreadable date": (
        {"corpus/a.txt": "Text.", "corpus/sources.yaml": "sources:\n  - path: a.txt\n    published: 2023-13-05\n"},
        ["corpus"],
        "sources.yaml:3:",
    ),
    "unknown key in a rule": (
        {"corpus/a.txt": "Text.", "mine/homes.yaml": RULE.replace("claims:", "clams:")},
        ["corpus", "--rules", "mine"],
        "mine/homes.yaml:4:1: ",
    ),
    "rule without tests": (
        {"corpus/a.txt": "Text.", "mine/homes.yaml": RULE.split("tests:")[0]},
        ["corpus", "--rules", "mine"],
        "tests",
    ),
    "two rules with one id": (
        {"corpus/a.txt": "Text.", "mine/homes.yaml": RULE, "mine/more/homes.yaml": RULE.replace("Homes", "More")},
        ["corpus", "--rules", "mine"],
        "mine/homes",
    ),
    "no rules": ({"corpus/a.txt": "Text."}, ["corpus", "--no-core"], "no rule"),
    "unknown format": ({"corpus/a.txt": "Text."}, ["corpus", "--format", "jsn"], "jsn"),
    "two formats on standard output": (
        {"corpus/a.txt": "Text."},
        ["corpus", "--format", "json", "--format", "markdown"],
        "standard output",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_ends_with_2_and_says_where(audit: Command, tmp_path: Path, case: str) -> None:
    files, arguments, told = BAD[case]
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = audit("run", *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


WRONG: dict[str, tuple[list[str], str]] = {
    "a command": (["rnu"], "did you mean run?"),
    "a word of an option": (["run", "--fail-on", "warn"], "did you mean warning?"),
    "a format": (["run", "--format", "markdwon"], "did you mean markdown?"),
    "no id": (["accept"], "required: ID, --reason\n"),
    "no rule": (["rules", "show"], "the id of a rule is wanted"),
    "the beginning of a rule": (["rules", "show", "core/figures"], "did you mean core/figures-disagree?"),
    "a rule": (["rules", "show", "mine/other"], "no such rule"),
    "a folder without rules": (["test", "corpus"], "corpus: no rule to test"),
    "a folder that is not there": (["watch", "nowhere"], "nowhere: there is no such file or folder to watch"),
    "a draft that is a folder": (["draft", "corpus", "--sources", "corpus"], "corpus: is a folder; the draft is one document"),
    "a path from elsewhere": (["why", "corpus/a.txt:1", "b.txt:1", "corpus"], "PATH:LINE is wanted, such as a.txt:1"),
    "a line that says nothing": (["why", "a.txt:9", "b.txt:1", "corpus"], "this line holds no claim; the nearest one is in line 1"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_word_is_told_with_the_right_one(audit: Command, corpus: Lay, case: str) -> None:
    arguments, told = WRONG[case]
    corpus(DISAGREE)
    done = audit(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_bad_rule_and_a_bad_document_hide_no_finding(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    folder = corpus(DISAGREE)
    (folder / "c.txt").write_bytes(b"caf\xe9")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "bad.yaml").write_text(RULE.replace("agree", "agre"), encoding="utf-8")
    done = audit("run", folder, "--rules", "mine")
    assert done.returncode == 2
    written = (tmp_path / "reports" / "corpus.md").read_text(encoding="utf-8")
    assert "INCOMPLETE" in written
    assert "1,843" in written


def test_an_unwritable_report_leaves_the_old_one_whole(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    folder = corpus(DISAGREE)
    old = tmp_path / "out.md"
    old.mkdir()
    done = audit("run", folder, "--format", f"markdown={old}")
    assert done.returncode == 2
    assert "out.md" in done.stderr
    assert old.is_dir()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".out")]


def test_a_rule_is_used_without_touching_any_other_file(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "homes.yaml").write_text(RULE, encoding="utf-8")
    done = audit("run", corpus(DISAGREE), "--no-core", "--rules", "mine", "--format", "json")
    assert [finding["rule"] for finding in json.loads(done.stdout)["findings"]] == ["mine/homes"]


def test_claims_can_be_shown_in_place(audit: Command, corpus: Lay) -> None:
    done = audit("claims", corpus(AGREE), "--show")
    assert (done.returncode, done.stderr) == (0, "")
    assert "destroyed [2: 1,243] homes" in done.stdout


def test_places_for_a_build_server_are_seen_from_the_working_folder(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    folder = corpus(DISAGREE)
    annotated = audit("run", "corpus", "--format", "github", "--format", "sarif=audit.sarif", cwd=tmp_path)
    assert annotated.stdout.startswith("::error file=corpus/a.txt,line=1,")
    assert '"uri": "corpus/b.txt"' in (tmp_path / "audit.sarif").read_text(encoding="utf-8")
    assert audit("run", ".", "--format", "github", cwd=folder).stdout.startswith("::error file=a.txt,line=1,")
