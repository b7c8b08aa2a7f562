"""One finding is shown by its id; a watch tells what a change changed."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from conftest import Command

from audit.options import parser
from audit.workbench import trying
from audit.workbench.looking import watch

Lay = Callable[[Mapping[str, str]], Path]
DISAGREE = {
    "a.txt": "Flooding on Sunday destroyed 1,243 homes in the Arve valley, the prefect's office said.",
    "b.txt": "Flooding on Sunday destroyed 1,843 homes in the Arve valley, the prefect's office said.",
}


def test_a_finding_is_shown_by_the_first_letters_of_its_id(audit: Command, corpus: Lay) -> None:
    folder = corpus(DISAGREE)
    (finding,) = json.loads(audit("run", folder, "--format", "json").stdout)["findings"]
    done = audit("show", finding["id"][:6], folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "destroyed [1,243] homes" in done.stdout
    assert "destroyed [1,843] homes" in done.stdout
    assert finding["id"] in done.stdout


@pytest.mark.parametrize("identity", ["0", "ffffffffffff"])
def test_an_id_that_no_finding_has_ends_with_2(audit: Command, corpus: Lay, identity: str) -> None:
    done = audit("show", identity, corpus(DISAGREE))
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{identity}: no finding of this run has that id" in done.stderr


def asked(folder: Path) -> Namespace:
    return parser().parse_args(["watch", str(folder), "--today", "2025-01-01"])


def test_a_watch_tells_how_things_stand_and_then_what_a_change_changed(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "PAUSE", 0)
    folder = corpus(DISAGREE)
    looks = watch(asked(folder), colour=False)
    assert "1 error in 2 documents" in next(looks)
    (folder / "b.txt").write_text(DISAGREE["b.txt"].replace("1,843", "1,943 brick"), encoding="utf-8")
    assert next(looks).startswith(("now      error: ", "new      error: "))
    (folder / "b.txt").write_text(DISAGREE["a.txt"], encoding="utf-8")
    assert next(looks).startswith("gone     error: ")
    (folder / "c.txt").write_text("Nothing of the kind was said.", encoding="utf-8")
    assert next(looks).startswith("nothing changed\n\ncorpus: no disagreement found in 3 documents")


def test_a_watch_outlives_a_fault(corpus: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "PAUSE", 0)
    folder = corpus(DISAGREE)
    looks = watch(asked(folder), colour=False)
    next(looks)
    (folder / "sources.yaml").write_text("sauces: []\n", encoding="utf-8")
    assert next(looks).startswith("audit: sources.yaml:1:1: ")
    (folder / "sources.yaml").unlink()
    assert next(looks).startswith("nothing changed")
