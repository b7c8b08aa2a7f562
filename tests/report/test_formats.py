"""The table of formats: light to import, the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from report_samples import small_report

from audit.model import Checked
from audit.options import FORMATS as NAMES
from audit.report import FORMATS

TESTS = Path(__file__).parents[1]


def run(script: str, **environment: str) -> str:
    """What a fresh interpreter prints for a script."""
    path = os.pathsep.join((str(TESTS.parent), str(TESTS)))
    env = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8", **environment}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


def test_the_command_line_knows_every_format() -> None:
    assert sorted(NAMES) == sorted(FORMATS)


def test_the_table_of_formats_imports_no_library() -> None:
    libraries = ("tabulate", "jinja2", "json", "rapidfuzz", "pydantic")
    script = f"import sys, audit.report; print([name for name in {libraries!r} if name in sys.modules])"
    assert run(script) == "[]\n"


@pytest.mark.parametrize("format", FORMATS)
def test_with_each_the_places_of_every_sub_folder_are_told(format: str) -> None:
    parts = tuple(replace(small_report(), name=name) for name in ("north", "south"))
    text = FORMATS[format](replace(small_report(), corpora=(), checked=Checked(), parts=parts))
    for name in ("north", "south"):
        assert f"{name}/wire.txt" in text or (f'"corpus": "{name}"' in text and format == "json")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("environment", [{"PYTHONHASHSEED": "1"}, {"LC_ALL": "C", "TZ": "Asia/Tokyo"}], ids=["hash seed", "locale"])
def test_a_report_is_the_same_bytes_anywhere(format: str, environment: dict[str, str]) -> None:
    imports = "from report_samples import small_report; from audit.report import FORMATS"
    script = f"{imports}; print(FORMATS[{format!r}](small_report()), end='')"
    assert run(script, **environment) == FORMATS[format](small_report())
