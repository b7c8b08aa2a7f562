"""What changed between two reports: each finding told once, in a comment that is never too long."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from markdown_it import MarkdownIt

from audit.report.diff import as_json, as_markdown, compare, faults_in

Record = dict[str, Any]


def claim(source: str, text: str, context: str = "") -> Record:
    return {"source": source, "text": text, "context": context or f"{text} in {source}", "start": 0, "end": len(text), "line": 1}


def finding(identity: str, *claims: Record, message: str = "homes: x", **fields: Any) -> Record:
    made = {"id": identity, "rule": "core/figures", "check": "agree", "severity": "error", "confidence": "high", "state": "new"}
    values = [each["text"] for each in claims]
    return {**made, "message": message, "values": values, "claims": list(claims), **fields}


def report(*findings: Record, groups: tuple[Record, ...] = ()) -> Record:
    return {"version": 1, "findings": list(findings), "groups": list(groups)}


A, B, B2, C = claim("a.txt", "1,243"), claim("b.txt", "1,843"), claim("b.txt", "1,853"), claim("c.txt", "1,843")
OLD = finding("f1", A, B)
GROUP = {"subject": "Homes lost", "claims": [A]}
CASES: dict[str, tuple[Record, Record, Record]] = {
    "nothing": (report(OLD), report(OLD), {}),
    "the first": (report(), report(OLD), {"new": ["f1"]}),
    "mended": (report(OLD), report(), {"gone": ["f1"]}),
    "another digit": (report(OLD), report(finding("f2", A, B2)), {"changed": [("f1", "f2")]}),
    "another digit and a third source": (report(OLD), report(finding("f2", A, B2, C)), {"changed": [("f1", "f2")]}),
    "a third source repeats a value": (report(OLD), report(finding("f1", A, B, C)), {"joined": [("f1", ["c.txt"])]}),
    "a source is gone": (report(finding("f1", A, B, C)), report(OLD), {}),
    "both values are others": (
        report(OLD),
        report(finding("f2", claim("a.txt", "9"), claim("b.txt", "8"))),
        {"changed": [("f1", "f2")]},
    ),
    "both values are others, of another thing": (
        report(OLD),
        report(finding("f2", claim("a.txt", "9"), claim("b.txt", "8"), message="boats: x")),
        {"new": ["f2"], "gone": ["f1"]},
    ),
    "the same thing in other documents": (
        report(OLD),
        report(finding("f2", claim("y.txt", "9"), claim("z.txt", "8"))),
        {"new": ["f2"], "gone": ["f1"]},
    ),
    "another rule": (report(OLD), report(finding("f2", A, B, rule="core/other")), {"new": ["f2"], "gone": ["f1"]}),
    "another corpus": (report(OLD), report(finding("f1", A, B, corpus="north")), {"new": ["f1"], "gone": ["f1"]}),
    "renamed files and another digit": (
        report(OLD),
        report(finding("f2", {**A, "source": "z.txt"}, {**B2, "source": "y.txt"}, message="said otherwise")),
        {"changed": [("f1", "f2")]},
    ),
    "the group gives the subject": (
        report(finding("f1", A, B, message="one"), groups=(GROUP,)),
        report(finding("f2", claim("a.txt", "9"), B2, message="two"), groups=({**GROUP, "claims": [B2]},)),
        {"changed": [("f1", "f2")]},
    ),
    "one of two": (
        report(OLD, finding("f3", claim("d.txt", "7"), B)),
        report(OLD, finding("f4", claim("d.txt", "7"), B2)),
        {"changed": [("f3", "f4")]},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_changed(case: str) -> None:
    old, new, told = CASES[case]
    changes = compare(old, new)
    assert {
        "new": [one["id"] for one in changes.new],
        "gone": [one["id"] for one in changes.gone],
        "changed": [(before["id"], after["id"]) for before, after in changes.changed],
        "joined": [(one["id"], sources) for one, sources in changes.joined],
    } == {"new": [], "gone": [], "changed": [], "joined": [], **told}


@pytest.mark.parametrize("case", CASES)
def test_the_order_of_a_report_changes_nothing(case: str) -> None:
    old, new, _ = CASES[case]
    turned = [{**one, "findings": one["findings"][::-1]} for one in (old, new)]
    assert as_json(compare(*turned)) == as_json(compare(old, new))


def test_the_page_says_each_in_one_line() -> None:
    gone = finding("f8", claim("d.txt", "7"), rule="core/dates")
    text = as_markdown(compare(report(OLD, gone), report(finding("f2", A, B2, message="homes: y"))))
    assert text.splitlines()[0] == "## Audit: 1 gone and 1 with another value"
    assert "- **Error**: homes: y (`a.txt:1`, `b.txt:1`; finding `f2`); before: homes: x" in text
    assert "- **Error**: homes: x (`d.txt:1`; finding `f8`)" in text


def test_no_change_is_said() -> None:
    assert as_markdown(compare(report(OLD), report(OLD))) == "## Audit: no finding changed\n"


def test_thousands_of_findings_fit_a_comment_by_whole_lines() -> None:
    many = [finding(f"{number:012x}", claim(f"{number}.txt", "7"), message=f"homes {number}: ü") for number in range(3000)]
    random.Random(7).shuffle(many)
    text = as_markdown(compare(report(), report(*many)))
    assert 60_000 < len(text.encode()) < 65_536
    shown = sum(line.startswith("- **Error**: ") for line in text.splitlines())
    assert text.endswith(f"\n{3000 - shown:,} more findings in the JSON form of this comparison.\n")


HOSTILE = ["a\n# b", "`x` | y", "<script>", "@mention", "[a](http://x.example)", "\u202eabc", "::error::x", "![i](j)", "**"]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_document_stay_words(words: str) -> None:
    old = finding("f1", claim("a.txt", words))
    new = [finding("f1", claim("a.txt", words), claim(words, "7")), finding(words, claim(words, words), message=words, rule=words)]
    text = as_markdown(compare(report(old), report(*new)))
    tokens = [inner for token in MarkdownIt("gfm-like").parse(text) for inner in (token, *(token.children or ()))]
    ours = {"heading_open", "bullet_list_open", "list_item_open", "paragraph_open", "inline", "text", "text_special", "strong_open"}
    assert {token.type for token in tokens if "_close" not in token.type} <= ours | {"code_inline", "softbreak"}
    assert len([token for token in tokens if token.type == "list_item_open"]) == 2
    assert "@mention" not in text.replace("`", "") or "`@mention" in text
    assert json.loads(as_json(compare(report(old), report(*new))))["new"][0]["message"] == words


BROKEN: dict[str, tuple[Any, str]] = {
    "a list": ([], "an object is wanted"),
    "another version": ({"version": 2}, "“version” 1 is wanted, not 2"),
    "no findings": ({"version": 1}, "“findings” is a list of objects"),
    "no groups": ({"version": 1, "findings": []}, "“groups” is a list of objects"),
    "a finding without an id": (report({**OLD, "id": 3}), "finding 1: “id” is no words"),
    "a finding of no severity": (report({**OLD, "severity": "x"}), "finding 1: “severity” is none of note, warning, error"),
    "a finding without values": (report({**OLD, "values": None}), "finding 1: “values” is no list of words"),
    "a finding without claims": (report({**OLD, "claims": [{"source": 1}]}), "finding 1: “claims” is no list of claims"),
    "a group without claims": (report(groups=({},)), "group 1: “claims” is a list of claims"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_report_is_told(case: str) -> None:
    data, told = BROKEN[case]
    assert faults_in(data)[0] == told
    assert faults_in(report(OLD, groups=(GROUP,))) == []
