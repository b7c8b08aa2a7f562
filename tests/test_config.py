"""The nearest configuration counts; its faults are told by file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.config import core_rules, find_config
from audit.errors import AuditError


def test_the_nearest_file_at_or_above_the_corpus_counts(tmp_path: Path) -> None:
    (tmp_path / "audit.toml").write_text('corpus = "texts"\nrules = ["mine"]\nfail_on = "warning"\n', encoding="utf-8")
    inner = tmp_path / "texts" / "inner"
    inner.mkdir(parents=True)
    config = find_config([inner])
    assert config.home == tmp_path
    assert config.corpus == (tmp_path / "texts",)
    assert config.rules == (tmp_path / "mine",)
    assert config.fail_on == "warning"


def test_a_table_in_pyproject_counts_and_a_pyproject_without_one_does_not(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[tool.audit]\ncore = false\n", encoding="utf-8")
    assert find_config([inner]).core is False
    assert find_config([inner]).home == tmp_path


def test_several_corpora_are_looked_for_above_their_common_parent(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "audit.toml").write_text("core = false\n", encoding="utf-8")
    assert find_config([tmp_path / "one", tmp_path / "two"]).core is True
    assert find_config([tmp_path / "one"]).core is False


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param('corpsu = "x"', "audit.toml:1:1: corpsu: unknown key; did you mean corpus?", id="unknown key"),
        pytest.param("corpus = 3", "audit.toml:1:1: corpus: a text is wanted, not 3", id="wrong type"),
        pytest.param('fail_on = "eror"', "is wanted, not 'eror'; did you mean error?", id="unknown word"),
        pytest.param("rules = [1]", "rules: a list of folders is wanted", id="wrong items"),
        pytest.param("core = true\ncorpus = = 3\n", "audit.toml:2:10: not valid TOML: Invalid value", id="broken file"),
        pytest.param("core = true\ncorpus = [", "audit.toml:2:1: not valid TOML", id="cut file"),
        pytest.param('[[override]]\nrule = "a/b"\noff = true\n [[override]]\n', "audit.toml:4:2: override: a table", id="second"),
        pytest.param('formats = ["htm"]', "not 'htm'; did you mean html?", id="unknown format"),
        pytest.param("[[override]]\noff = true", "override: a table with the id of a rule is wanted", id="no rule"),
        pytest.param('[[override]]\nrule = "core/x"', "core/x: a severity, or off = true, is wanted", id="neither"),
        pytest.param('[[override]]\nrule = "a/b"\noff = true\nseverity = "note"', "and not both", id="both"),
        pytest.param('[[override]]\nrule = "a/b"\nseverity = "low"', "severity: one of note, warning, error is", id="level"),
        pytest.param(
            '[[override]]\nrule = "a/b"\npaths = "x"\noff = true',
            "unknown key paths; did you mean path?",
            id="unknown key of an override",
        ),
    ],
)
def test_a_fault_names_file_and_key(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "audit.toml").write_text(text, encoding="utf-8")
    with pytest.raises(AuditError) as error:
        find_config([tmp_path])
    assert told in str(error.value)
    assert str(tmp_path / "audit.toml") in str(error.value)


OUTSIDE = {
    "scheduler": "tcp://127.0.0.1:1",
    "baseline": "../known.json",
    "cache_dir": "/kept",
    "store": "kept/../../store",
}


@pytest.mark.parametrize("key", OUTSIDE)
def test_a_configuration_of_another_folder_leads_nowhere_out_of_it(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have come with the documents: what it names would be written to, or would be sent what is read."""
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    (home / "below").mkdir(parents=True)
    elsewhere.mkdir()
    (home / "audit.toml").write_text(f'{key} = "{OUTSIDE[key]}"\n', encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    with pytest.raises(AuditError, match=f"audit.toml:1:1: {key}: .*run from there"):
        find_config([home])
    monkeypatch.chdir(home / "below")
    assert getattr(find_config([home]), key)


def test_a_configuration_of_another_folder_may_name_places_inside_it(tmp_path: Path) -> None:
    (tmp_path / "audit.toml").write_text('cache_dir = "kept"\nbaseline = "a/b.json"\nstore = "store"\n', encoding="utf-8")
    assert find_config([tmp_path]).cache_dir == tmp_path / "kept"


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "audit.toml").write_text("corpus = 3\ncore = 'yes'\n", encoding="utf-8")
    with pytest.raises(AuditError) as error:
        find_config([tmp_path])
    assert len(error.value.faults) == 2


def test_the_core_pack_is_there() -> None:
    assert list(core_rules().glob("*.yaml"))


def test_a_fault_in_a_table_of_pyproject_names_its_line(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n\n[tool.audit]\ncore = 3\n", encoding="utf-8")
    with pytest.raises(AuditError, match=r"pyproject\.toml:5:1: core: true or false is wanted, not 3"):
        find_config([tmp_path])


def test_a_mark_at_the_start_of_a_configuration_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "audit.toml").write_text("\ufeffcore = false\n", encoding="utf-8")
    assert find_config([tmp_path]).core is False
