"""The hook, the action and the manual's snippets, by the programs that read them. They install packages: `pytest -m installs`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from test_ci_files import ACTION, DISAGREE, steps

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PROJECT = ("audit", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
pytestmark = [
    pytest.mark.installs,
    pytest.mark.skipif(not (BIN / "pre-commit").exists() or not shutil.which("git"), reason="needs the dev extra and git"),
]

WHO = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "T"), ("EMAIL", "t@example.org"))}
GAZETTE = "Flooding on Friday 3 May 2024 destroyed {homes} homes in the Arve valley, the prefect's office said.\n"
CROPS = "The prefect's office said 40 cows drowned.\n"


def run(*words: object, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, **WHO, "GIT_CONFIG_NOSYSTEM": "1", **variables}
    return subprocess.run([*map(str, words)], cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8")


def done(*words: object, cwd: Path, **variables: str) -> str:
    made = run(*words, cwd=cwd, **variables)
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout


# ---------------------------------------------------------------- schemas


def snippets() -> dict[str, Any]:
    """The YAML of the manual's section on CI: GitHub, GitLab, pre-commit."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## In CI\n")[2].partition("\n## ")[0]
    made = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", section, re.DOTALL)]
    workflow = {"on": "pull_request", "jobs": {"audit": {"runs-on": "ubuntu-latest", "steps": made[0]["steps"]}}}
    return {"vendor.github-workflows": workflow, "vendor.gitlab-ci": made[1], "pre-commit": {"repos": made[2]}}


@pytest.mark.parametrize("schema", ["vendor.github-workflows", "vendor.gitlab-ci"])
def test_a_snippet_is_what_its_reader_takes(tmp_path: Path, schema: str) -> None:
    (tmp_path / "snippet.yml").write_text(yaml.safe_dump(snippets()[schema]), encoding="utf-8")
    done(BIN / "check-jsonschema", "--builtin-schema", schema, "snippet.yml", cwd=tmp_path)


def test_the_snippet_gives_the_action_what_it_knows() -> None:
    inputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["inputs"]
    given = [
        step["with"]
        for step in snippets()["vendor.github-workflows"]["jobs"]["audit"]["steps"]
        if "source-audit" in step.get("uses", "")
    ]
    assert given
    assert all(set(each) <= set(inputs) for each in given)


def test_the_action_is_what_github_takes(tmp_path: Path) -> None:
    done(BIN / "check-jsonschema", "--builtin-schema", "vendor.github-actions", ACTION, cwd=tmp_path)


def test_the_hooks_are_what_pre_commit_takes(tmp_path: Path) -> None:
    done(BIN / "pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml", cwd=tmp_path)
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(snippets()["pre-commit"]), encoding="utf-8")
    done(BIN / "pre-commit", "validate-config", "config.yaml", cwd=tmp_path)


# ---------------------------------------------------------------- the action, step by step


def test_the_steps_of_the_action_run_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    for name, text in DISAGREE.items():
        (tmp_path / "docs" / name).write_text(text, encoding="utf-8")
    files = {
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "RUNNER_TEMP": str(tmp_path),
    }
    inputs = {
        "PYTHON": sys.executable,
        "HERE": str(ROOT),
        "CORPUS": "docs",
        "RULES": "",
        "FAIL_ON": "error",
        "CHANGED_SINCE": "",
        "CACHE_DIR": "",
    }
    made = []
    for step in steps().values():
        ran = run("bash", "-e", "-o", "pipefail", "-c", step["run"], cwd=tmp_path, **files, **inputs)
        written = (tmp_path / "output").read_text(encoding="utf-8")
        inputs["BIN"] = dict(line.split("=", 1) for line in written.splitlines())["bin"]
        made.append(ran)
    assert [ran.returncode for ran in made] == [0, 1], made[0].stderr
    assert made[1].stdout.startswith("::error file=docs/a.txt,line=1,")


# ---------------------------------------------------------------- pre-commit


@pytest.fixture
def hook(tmp_path: Path) -> Path:
    """The project as a repository that pre-commit clones."""
    there = tmp_path / "hook"
    there.mkdir()
    for name in PROJECT:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, there / name)
    done("git", "init", "--quiet", cwd=there)
    done("git", "add", "--all", cwd=there)
    done("git", "commit", "--quiet", "--message", "x", cwd=there)
    return there


class Repository:
    """A repository whose commits the hook looks at."""

    def __init__(self, folder: Path, hook: Path) -> None:
        self.folder = folder
        self._hook = hook
        self._home = {"PRE_COMMIT_HOME": str(folder.parent / "home")}
        (folder / "docs").mkdir(parents=True)
        done("git", "init", "--quiet", cwd=folder)
        self.configure()
        done(BIN / "pre-commit", "install", "--install-hooks", cwd=folder, **self._home)

    def configure(self, *arguments: str) -> None:
        hooks = [{"id": "source-audit", "args": ["docs", *arguments]}]
        rev = done("git", "rev-parse", "HEAD", cwd=self._hook).strip()
        config = {"repos": [{"repo": str(self._hook), "rev": rev, "hooks": hooks}]}
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")

    def write(self, **documents: str) -> None:
        for name, text in documents.items():
            (self.folder / "docs" / f"{name}.txt").write_text(text, encoding="utf-8")

    def commit(self) -> tuple[bool, str]:
        """Did the commit go in, and what the hook said."""
        done("git", "add", "--all", cwd=self.folder)
        made = run("git", "commit", "--message", "x", cwd=self.folder, **self._home)
        return made.returncode == 0, made.stdout + made.stderr

    def audit(self, *words: str) -> str:
        return done(sys.executable, "-m", "audit", *words, cwd=self.folder)


def test_the_story_of_a_repository(tmp_path: Path, hook: Path) -> None:
    made = Repository(tmp_path / "user", hook)
    made.write(gazette=GAZETTE.format(homes="1,243"), wire=GAZETTE.format(homes="1,843"))
    went_in, told = made.commit()
    assert not went_in
    assert "homes: 1,243 / 1,843" in told

    made.audit("baseline", "write", "docs")
    assert made.commit()[0]
    (made.folder / "old.json").write_text(made.audit("run", "docs", "--format", "json"), encoding="utf-8")

    made.write(gazette=CROPS + "\n" + GAZETTE.format(homes="1,243"))
    went_in, told = made.commit()
    assert went_in, told

    made.write(wire=GAZETTE.format(homes="1,853"))
    went_in, told = made.commit()
    assert not went_in
    assert "docs: 1 error in 2 documents" in told
    assert told.count("error   ") == 1
    found = re.search(r"core/figures-disagree  (?P<id>[0-9a-f]+)", told)
    assert found
    made.audit("accept", found["id"], "docs", "--reason", "two ways to count", "--until", "2099-12-31")
    went_in, told = made.commit()
    assert went_in, told

    made.configure("--today=2100-01-01")
    made.write(wire=GAZETTE.format(homes="1,853") + "\nNothing else.\n")
    went_in, told = made.commit()
    assert not went_in
    assert "which has ended: two ways to count" in told

    (made.folder / "new.json").write_text(made.audit("run", "docs", "--format", "json"), encoding="utf-8")
    assert "1,243 / 1,853" in made.audit("diff", "old.json", "new.json")
