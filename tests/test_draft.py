"""A draft on the command line: what it is held against, what comes of it, and what is told where there is nothing to hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Command

Lay = Callable[[Mapping[str, str]], Path]

FILES = {
    "draft.txt": "The Skarholm plant employs 68 people.\n\n“I am glad that it stands,” Ivo Maren said. It drew 7,340 guests.",
    "sources/release.txt": "date 2025-05-19\n\nThe Skarholm plant employs 62 people, the company said.",
    "sources/call.txt": "date 2025-05-20\n\nIVO MAREN: It took nine years. I am glad that it stands.",
}


def test_each_claim_is_told_in_the_order_of_the_draft(audit: Command, corpus: Lay) -> None:
    folder = corpus(FILES)
    done = audit("draft", folder / "draft.txt", "--sources", folder / "sources", "--format", "json")
    report = json.loads(done.stdout)
    assert [(step["text"], step["outcome"]) for step in report["draft"]] == [
        ("68", "contradicted"),
        ("I am glad that it stands,", "supported"),
        ("Ivo Maren", "supported"),
        ("7,340", "nowhere"),
    ]
    assert {source["path"]: source["role"] for source in report["sources"]} == {
        "draft.txt": "draft",
        "sources/call.txt": "source",
        "sources/release.txt": "source",
    }


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_the_exit_code_is_that_of_a_run(audit: Command, corpus: Lay, level: str, code: int) -> None:
    folder = corpus(FILES)
    done = audit("draft", folder / "draft.txt", "--sources", folder / "sources", "--fail-on", level)
    assert (done.returncode, done.stderr) == (code, "")


def test_the_report_is_named_after_the_draft(audit: Command, corpus: Lay, tmp_path: Path) -> None:
    folder = corpus(FILES)
    done = audit("draft", folder / "draft.txt", "--sources", folder / "sources")
    assert "4 claims of the draft: 1 contradicted, 1 found nowhere, 2 supported, 0 not checkable" in done.stdout
    assert "## `draft.txt`, claim by claim" in (tmp_path / "reports" / "draft.md").read_text(encoding="utf-8")


def test_a_draft_among_its_sources_is_read_once_and_is_the_only_draft(audit: Command, corpus: Lay) -> None:
    manifest = "sources:\n  - path: old.txt\n    role: draft\n  - path: draft.txt\n    published: 2025-05-22\n"
    files = {path.rpartition("/")[2]: text for path, text in FILES.items()}
    folder = corpus({**files, "old.txt": "The plant employs 70 people.", "sources.yaml": manifest})
    report = json.loads(audit("draft", folder / "draft.txt", "--sources", folder, "--format", "json").stdout)
    assert [source["path"] for source in report["sources"]] == ["call.txt", "draft.txt", "release.txt"]
    assert [source["published"] for source in report["sources"] if source["role"] == "draft"] == ["2025-05-22"]
    assert {item["path"]: item["why"] for item in report["coverage"]["passed_over"]} == {"old.txt": "another draft"}


def test_a_draft_by_the_manifest_is_walked_through_in_a_run(audit: Command, corpus: Lay) -> None:
    folder = corpus({**FILES, "sources.yaml": "sources:\n  - path: draft.txt\n    role: draft\n"})
    report = json.loads(audit("run", folder, "--format", "json").stdout)
    assert [step["outcome"] for step in report["draft"]] == ["contradicted", "supported", "supported", "nowhere"]


FAULTS = {
    "no draft": (("draft", "nothing.txt", "--sources", "sources"), "nothing.txt: there is no such file"),
    "no sources": (("draft", "draft.txt", "--sources", "draft.txt"), "draft.txt: there is no source to hold it against"),
    "no words": (("draft", "empty.txt", "--sources", "sources"), "empty.txt: no words in it"),
    "no rule for it": (
        ("draft", "draft.txt", "--sources", "sources", "--no-core", "--rules", "rule.yaml"),
        "no rule of the kind supported",
    ),
}
RULE = """title: t
why: w
check: calendar
claims: date
message: "{why}"
tests:
  - {name: n, documents: {a.txt: "Nothing."}, expect: []}
"""


@pytest.mark.parametrize(("arguments", "told"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_held_is_told_and_ends_with_2(audit: Command, corpus: Lay, arguments: tuple[str, ...], told: str) -> None:
    done = audit(*arguments, cwd=corpus({**FILES, "empty.txt": " \n", "rule.yaml": RULE}))
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
