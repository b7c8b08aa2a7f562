"""What a configuration says of a rule: off or milder, everywhere or in some documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Command

DOCUMENTS = {
    "a.txt": "The ferry to Skarholm cost 48 million euros, the port authority said.",
    "old/b.txt": "The port authority said the ferry to Skarholm cost 84 million euros.",
}
OVERRIDES = {
    "none": ("", ["error"], 1),
    "off": ('rule = "core/figures-disagree"\noff = true', [], 0),
    "milder": ('rule = "core/figures-disagree"\nseverity = "note"', ["note"], 0),
    "a whole pack": ('rule = "core/*"\nseverity = "warning"', ["warning"], 0),
    "off in a document of it": ('rule = "core/figures-disagree"\npath = "old/*"\noff = true', [], 0),
    "milder in other documents": ('rule = "core/figures-disagree"\npath = "new/*"\nseverity = "note"', ["error"], 1),
    "the last one counts": (
        'rule = "core/*"\nseverity = "note"\n[[override]]\nrule = "core/figures-disagree"\npath = "a.*"\nseverity = "warning"',
        ["warning"],
        0,
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in DOCUMENTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("override", "severities", "code"), OVERRIDES.values(), ids=OVERRIDES)
def test_an_override_sets_the_severity_or_takes_the_finding_away(
    override: str, severities: list[str], code: int, folder: Path, audit: Command
) -> None:
    (folder / "audit.toml").write_text(f"[[override]]\n{override}\n" if override else "", encoding="utf-8")
    done = audit("run", ".", "--format", "terminal")
    assert [line.split()[0] for line in done.stdout.splitlines() if "Skarholm" in line] == severities
    assert (done.returncode, done.stderr) == (code, "")


def test_an_override_of_a_rule_that_is_not_there_is_told(folder: Path, audit: Command) -> None:
    (folder / "audit.toml").write_text('[[override]]\nrule = "core/figure-disagrees"\noff = true\n', encoding="utf-8")
    done = audit("run", ".", "--format", "terminal")
    assert done.returncode == 2
    assert "override: there is no rule “core/figure-disagrees”; did you mean “core/figures-disagree”?" in done.stderr
