"""What a build server and a commit hook are given runs as it stands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
ACTION, HOOKS = ROOT / "action.yml", ROOT / ".pre-commit-hooks.yaml"
BASH = shutil.which("bash")
Lay = Callable[[Mapping[str, str]], Path]

DISAGREE = {
    "a.txt": "Flooding on Sunday destroyed 1,243 homes in the Arve valley, the prefect's office said.",
    "b.txt": "Flooding on Sunday destroyed 1,843 homes in the Arve valley, the prefect's office said.",
}

pytestmark = pytest.mark.skipif(not ACTION.exists(), reason="only in the repository")


def steps() -> dict[str, dict[str, Any]]:
    """The steps of the action by id."""
    made = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    return {step["id"]: step for step in made}


def run_audit_step(folder: Path, tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """The script of the action's main step, in the folder above the corpus."""
    bash = BASH or "bash"
    files = {"GITHUB_OUTPUT": str(tmp_path / "output"), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary")}
    fixed = {"BIN": str(Path(sys.executable).parent), "RUNNER_TEMP": str(tmp_path / "runner"), "RULES": "", "FAIL_ON": "error"}
    fixed |= {"CHANGED_SINCE": "", "CACHE_DIR": ""}
    env = {**os.environ, **files, **fixed, "CORPUS": folder.name, **variables}
    script = ["-e", "-o", "pipefail", "-c", steps()["audit"]["run"]]
    done = subprocess.run([bash, *script], cwd=folder.parent, env=env, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    return done


def test_no_input_is_pasted_into_a_script() -> None:
    for step in steps().values():
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]


def test_every_output_is_set_by_the_script() -> None:
    outputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["outputs"]
    for name, output in outputs.items():
        assert output["value"] == f"${{{{ steps.audit.outputs.{name} }}}}"
        assert f'"{name}=$out/' in steps()["audit"]["run"]


@pytest.mark.skipif(not BASH, reason="needs bash")
def test_the_action_annotates_summarises_and_fails(corpus: Lay, tmp_path: Path) -> None:
    done = run_audit_step(corpus(DISAGREE), tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=corpus/a.txt,line=1,")
    assert "1,843" in (tmp_path / "summary").read_text(encoding="utf-8")
    outputs = dict(line.split("=", 1) for line in (tmp_path / "output").read_text(encoding="utf-8").splitlines())
    assert set(outputs) == {"sarif", "report", "comment"}
    assert all(Path(path).stat().st_size for path in outputs.values())


@pytest.mark.skipif(not BASH, reason="needs bash")
def test_the_action_passes_where_nothing_reaches_the_level(corpus: Lay, tmp_path: Path) -> None:
    folder = corpus(DISAGREE)
    both = f"{folder.name}/a.txt\n{folder.name}/b.txt\n"
    assert run_audit_step(folder, tmp_path, FAIL_ON="never", CORPUS=both).returncode == 0


def test_the_hook_reads_the_whole_corpus_once_and_writes_nothing() -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    assert (hook["pass_filenames"], hook["require_serial"], hook["language"]) == (False, True, "python")
    assert hook["entry"].split() == ["audit", "run", "--format=terminal"]
