"""Engines are asked for by name; the one in this process does the work itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from audit.engines import ENGINES, engine
from audit.engines.local import Here
from audit.engines.processes import Processes
from audit.errors import AuditError


def told(shared: str, item: int) -> tuple[str, int, int]:
    return shared, item, os.getpid()


def test_one_process_works_itself() -> None:
    here = engine("local", jobs=1)
    assert list(here.each(told, "s", [[1, 2], [], [3]])) == [("s", number, os.getpid()) for number in (1, 2, 3)]
    here.close()


def test_several_are_processes() -> None:
    assert isinstance(engine("local", jobs=1), Here)
    assert isinstance(engine("local", jobs=2), Processes)


@pytest.mark.parametrize(
    ("name", "scheduler", "words"),
    [
        ("dusk", None, "--engine dusk: there is no such engine; did you mean dask?"),
        ("spark", None, "--engine spark: there is no such engine; there are local and dask"),
        ("local", "tcp://127.0.0.1:8786", "the engine local has no scheduler; add --engine dask"),
    ],
)
def test_what_there_is_not_is_told_with_what_there_is(name: str, scheduler: str | None, words: str) -> None:
    with pytest.raises(AuditError) as told_so:
        engine(name, scheduler=scheduler)
    assert words in str(told_so.value)


def test_asking_for_one_engine_imports_no_other() -> None:
    code = "import sys; from audit.engines import engine; engine('local', jobs=1); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "audit.engines.local" in done.stdout
    assert not [name for name in ("distributed", "dask", "multiprocessing", "audit.engines.dask") if f"'{name}'" in done.stdout]
    assert ENGINES == ("local", "dask")
