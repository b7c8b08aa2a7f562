"""What the archives carry: the program and the core rules; never the seeds or the reports."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source archive."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def archives(built: Path) -> dict[str, list[str]]:
    """The names of the files in the wheel and in the source archive."""
    wheel, sdist = next(built.glob("*.whl")), next(built.glob("*.tar.gz"))
    with zipfile.ZipFile(wheel) as packed, tarfile.open(sdist) as rolled:
        return {"wheel": packed.namelist(), "sdist": [name.partition("/")[2] for name in rolled.getnames()]}


@pytest.mark.parametrize("archive", ["wheel", "sdist"])
def test_no_archive_carries_the_seeds_or_the_reports(archives: dict[str, list[str]], archive: str) -> None:
    assert archives[archive]
    assert not [name for name in archives[archive] if name.startswith(("seeds", "reports"))]


def test_the_wheel_carries_the_core_rules_and_their_lists(archives: dict[str, list[str]]) -> None:
    for folder in ("core", "lists"):
        written = {path.name for path in (ROOT / "rules" / folder).glob("*.yaml")}
        assert written == {
            Path(name).name for name in archives["wheel"] if name.startswith(f"audit/_rules/{folder}/") and name.endswith(".yaml")
        }
    assert "audit/py.typed" in archives["wheel"]


def test_the_wheel_carries_the_files_of_the_page(archives: dict[str, list[str]]) -> None:
    assert {f"audit/report/html/page.{ending}" for ending in ("html", "css", "js")} <= set(archives["wheel"])


def test_the_sdist_can_build_the_wheel(archives: dict[str, list[str]]) -> None:
    assert {"pyproject.toml", "LICENSE", "README.md", "audit/model.py"} <= set(archives["sdist"])
    assert [name for name in archives["sdist"] if name.startswith("rules/core/")]


@pytest.fixture
def installed(built: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command as the wheel installs it, in an empty folder, with nothing of the checkout in reach."""
    home, work = tmp_path / "home", tmp_path / "work"
    work.mkdir()
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(home)]
    subprocess.run([*install, str(next(built.glob("*.whl")))], check=True, capture_output=True)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        start = f"import sys; sys.path.insert(0, {str(home)!r}); from audit.__main__ import main; sys.exit(main())"
        command = [sys.executable, "-P", "-c", start, *arguments]
        return subprocess.run(command, cwd=work, capture_output=True, text=True, encoding="utf-8", timeout=120)

    return run


def test_the_installed_wheel_audits_a_folder_with_the_core_pack(
    installed: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "work" / "a.txt").write_text("The ferry to Skarholm cost 48 million euros, the port said.", encoding="utf-8")
    (tmp_path / "work" / "b.txt").write_text("The port said the ferry to Skarholm cost 84 million euros.", encoding="utf-8")
    done = installed("run", ".", "--format", "json")
    report = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, "")
    assert [finding["rule"] for finding in report["findings"]] == ["core/figures-disagree"]
    assert len(report["rules"]) == len(list((ROOT / "rules" / "core").glob("*.yaml")))


def test_the_rules_of_the_installed_wheel_pass_their_tests_and_find_their_lists(
    installed: Callable[..., subprocess.CompletedProcess[str]],
) -> None:
    done = installed("test")
    assert (done.returncode, done.stderr) == (0, "")
    assert "_rules" in installed("rules", "show", "core/figures-disagree").stdout
