"""Two passages that disagree become a rule that finds them, stays silent on one of them twice, and passes its own tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from audit.check.load import load_rules
from audit.check.schema import rule_schema
from audit.check.trial import trials
from audit.errors import AuditError
from audit.pipeline import audit_documents
from audit.workbench.drafting import rule_from

A = """The flood displaced 334,000 people in the delta, the agency said on 3 May.

"We will not leave the valley: never," Mayor Lena Halvard said.

The bridge opened on 4 June 2021.
"""
B = """The agency said on 3 May that the flood had displaced 343,000 people in the delta.

"We will leave the valley: never," Mayor Lena Halvard said.

The bridge opened on 9 June 2021. The bridge opened on 12 June 2021.
"""

DRAFTS = {
    "figures": ("a.txt:1", "b.txt:1", "check: agree"),
    "quotations": ("a.txt:3", "b.txt:3", "check: verbatim"),
    "dates": ("a.txt:5", "b.txt:5", "claims: date"),
    "inside one document": ("b.txt:5", "b.txt:5", "across: document"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("first", "second", "words"), DRAFTS.values(), ids=DRAFTS)
def test_a_draft_passes_its_own_tests_as_it_stands(first: str, second: str, words: str, folder: Path) -> None:
    text = rule_from(first, second, [folder])
    (folder / "mine").mkdir()
    (folder / "mine" / "new.yaml").write_text(text, encoding="utf-8")
    rules, faults = load_rules([folder / "mine"])
    assert faults == []
    assert trials(rules[0], audit_documents) == ([], [])
    assert words in text
    data: Any = yaml.load(text, Loader=yaml.BaseLoader)
    assert list(jsonschema.Draft202012Validator(rule_schema()).iter_errors(data)) == []


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("a.txt:1", "a.txt:2", "a.txt:2: this line holds no claim; the nearest one is in line [13]"),
        ("a.txt:5", "a.txt:5", "hold no two claims of one kind"),
        ("c.txt:1", "a.txt:1", "PATH:LINE is wanted, such as"),
    ],
)
def test_passages_that_give_no_rule_are_told(first: str, second: str, words: str, folder: Path) -> None:
    with pytest.raises(AuditError, match=words):
        rule_from(first, second, [folder])


def test_passages_that_agree_give_no_rule(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The bridge cost $4 million.", encoding="utf-8")
    with pytest.raises(AuditError, match="nothing differs"):
        rule_from("a.txt:1", "b.txt:1", [tmp_path])
