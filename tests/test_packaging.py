"""What the archives carry: the program and the core rules; never the seeds or the reports."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The names of the files in the wheel and in the source archive."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    wheel, sdist = next(out.glob("*.whl")), next(out.glob("*.tar.gz"))
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


def test_the_sdist_can_build_the_wheel(archives: dict[str, list[str]]) -> None:
    assert {"pyproject.toml", "LICENSE", "README.md", "audit/model.py"} <= set(archives["sdist"])
    assert [name for name in archives["sdist"] if name.startswith("rules/core/")]
