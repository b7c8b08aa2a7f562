"""The archive that is made fits its plan, is the same for the same seed, and holds conflicts that a run finds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from archive.found import check, compare
from archive.made import make

from audit.cli import run

COUNT = 60
SEED = 3
PLANTED = 0.5


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("archive")
    make(COUNT, folder / "articles", folder / "plan.jsonl", SEED, PLANTED)
    return folder / "articles", folder / "plan.jsonl"


def rows(plan: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in plan.read_text(encoding="utf-8").splitlines()]


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.*")}


def test_every_article_is_in_one_row_of_the_plan(made: tuple[Path, Path]) -> None:
    folder, plan = made
    planned = [document for row in rows(plan) for document in row["documents"]]
    assert sorted(planned) == sorted(texts(folder))
    assert len(planned) == COUNT


def test_the_articles_of_a_story_lie_in_different_folders(made: tuple[Path, Path]) -> None:
    for row in rows(made[1]):
        assert len({document.split("/")[0] for document in row["documents"]}) == len(row["documents"]) > 1


def test_every_article_is_as_long_as_promised_and_has_a_date(made: tuple[Path, Path]) -> None:
    for path, text in texts(made[0]).items():
        head, _, body = text.partition("---\n\n" if path.endswith(".md") else "\n\n")
        assert ("published: 20" if path.endswith(".md") else "date 20") in head
        assert 240 <= len(body.removeprefix("# ")) <= 510, path


def test_the_text_holds_what_the_plan_says_of_it(made: tuple[Path, Path]) -> None:
    folder, plan = made
    planted = [row for row in rows(plan) if row["kind"]]
    assert planted
    for row in planted:
        odd, others = row["sides"]
        assert len(odd) == 1
        assert others
        assert row["values"][0] != row["values"][1]
        for each in (*odd, *others):
            assert each["written"].lower() in (folder / each["document"]).read_text(encoding="utf-8").lower()


def test_one_seed_makes_one_archive(made: tuple[Path, Path], tmp_path: Path) -> None:
    for seed, same in ((SEED, True), (SEED + 1, False)):
        make(COUNT, tmp_path / str(seed), tmp_path / f"{seed}.jsonl", seed, PLANTED)
        assert (texts(tmp_path / str(seed)) == texts(made[0])) is same
        assert ((tmp_path / f"{seed}.jsonl").read_bytes() == made[1].read_bytes()) is same


def test_a_run_finds_most_of_what_was_planted(made: tuple[Path, Path], tmp_path: Path) -> None:
    folder, plan = made
    assert run(["run", str(folder), "--format", f"json={tmp_path / 'report.json'}"]) == 1
    told = check(plan, tmp_path / "report.json")
    assert told["recall"] >= 0.5
    assert told["planted"] == len([row for row in rows(plan) if row["kind"]])
    assert told["findings"] >= told["found"] > 0
    assert told["unplanned"] <= told["found"]


def finding(*passages: tuple[str, str]) -> dict[str, Any]:
    claims = [{"source": source, "text": text} for source, text in passages]
    return {"rule": "core/figures-disagree", "severity": "error", "confidence": "high", "claims": claims}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param(finding(("a", "48 lamps"), ("c", "about 80")), 1, id="both values, in passages that hold more or less"),
        pytest.param(finding(("a", "48 lamps"), ("d", "84")), 0, id="one side in another document"),
        pytest.param(finding(("a", "7"), ("b", "9")), 0, id="the documents, not the values"),
        pytest.param(finding(("b", "84"), ("c", "about 80")), 0, id="one side alone"),
    ],
)
def test_a_planted_conflict_is_found_where_both_its_values_are_told(told: dict[str, Any], found: int) -> None:
    sides = [[{"document": "a", "written": "48"}], [{"document": "b", "written": "84"}, {"document": "c", "written": "about 80"}]]
    row = {"story": 0, "kind": "figure", "how": "digits in another order", "documents": ["a", "b", "c"], "sides": sides}
    answer = compare([row], [told])
    assert (answer["found"], answer["unplanned"], len(answer["missed_rows"])) == (found, 1 - found, 1 - found)
