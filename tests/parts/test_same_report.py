"""A run in parts writes what a run in memory writes, wherever its pieces end."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import parts_pack
import pytest
from parts_samples import Documents, given, reports

from audit import parts
from audit.check.baseline import Baseline, Keeping, Known
from audit.check.decisions import Decision
from audit.check.load import load_rules
from audit.check.trial import read_cases
from audit.config import core_rules
from audit.engines.processes import Processes
from audit.model import Override
from audit.parts import found, pieces, seen
from audit.pipeline import Request, audit_files

SEEDS = Path(__file__).parents[2] / "seeds"
USUAL = 400


def cut_into(size: int, patch: pytest.MonkeyPatch) -> None:
    """So many documents, and pairs, make a piece."""
    sizes = {
        parts: ("BUNDLE", "ROWS", "PAIRS"),
        pieces: ("MOST_PAIRS", "MOST_RECORDS"),
        seen: ("ROWS",),
        found: ("ROWS", "MOST_DOCUMENTS"),
    }
    for room, names in sizes.items():
        for name in names:
            patch.setattr(room, name, size)


def little_documents(rules: Path) -> Documents:
    """The documents of all tests of some rules, as one corpus."""
    cases = [(rule.id, case) for rule in load_rules((rules,))[0] for case in read_cases(rule)[0]]
    return {
        f"{place:03}-{name.partition('/')[2]}/{path}": document
        for place, (name, case) in enumerate(cases)
        for path, document in case.documents.items()
    }


@pytest.mark.parametrize("size", [1, 2, USUAL])
def test_the_seeds(size: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(size, monkeypatch)
    memory, stored = reports(Request((SEEDS,), (core_rules(), SEEDS.parent / "rules/venezuela")), tmp_path / "store")
    assert stored == memory


@pytest.fixture(scope="module")
def little() -> Documents:
    return little_documents(core_rules())


@pytest.mark.parametrize("size", [2, 7, USUAL])
def test_every_core_rule(size: int, little: Documents, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(size, monkeypatch)
    memory, stored = reports(given(little, core_rules()), tmp_path / "store")
    assert stored == memory


@pytest.mark.parametrize("rule", sorted(path.stem for path in core_rules().glob("*.yaml")))
def test_each_core_rule_finds_the_same_by_itself(rule: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(1, monkeypatch)
    alone = core_rules() / f"{rule}.yaml"
    memory, stored = reports(given(little_documents(alone), alone), tmp_path / "store")
    assert json.loads(memory["json"])["findings"]
    assert stored == memory


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return parts_pack.written(tmp_path_factory.mktemp("rules"))


@pytest.mark.parametrize("size", [1, 2, 7])
def test_every_kind_of_check(size: int, pack: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(size, monkeypatch)
    memory, stored = reports(given(parts_pack.documents(24), pack), tmp_path / "store")
    assert stored == memory


def test_keys_that_too_many_claims_share(pack: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(7, monkeypatch)
    memory, stored = reports(given(parts_pack.documents(64), pack), tmp_path / "store")
    assert json.loads(memory["json"])["coverage"]["capped"]
    assert stored == memory


def test_with_several_processes(pack: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(7, monkeypatch)
    processes = Processes(2)
    memory, stored = reports(given(parts_pack.documents(24), pack), tmp_path / "store", processes)
    processes.close()
    assert stored == memory


def test_with_what_is_known_decided_and_overridden(pack: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    cut_into(2, monkeypatch)
    request = given(parts_pack.documents(24), pack)
    first = audit_files(request).checked.findings
    known, accepted, other = first[0], first[1], first[2]
    keeping = Keeping(
        date(2026, 1, 1),
        Baseline((), tuple(Known(one.id, one.rule, one.severity, one.message) for one in (known,))),
        {
            accepted.id: Decision(accepted.id, "accepted", "two ways to count"),
            other.id: Decision(other.id, "not-the-same-thing", "two boats"),
        },
    )
    overrides = (Override("pack/equals", "note", None, "audit.toml"), Override("pack/calendar", None, "ferry/00*", "audit.toml"))
    told = given(parts_pack.documents(24), pack, keeping, overrides)
    memory, stored = reports(told, tmp_path / "store")
    assert stored == memory
