"""What every test may use: a corpus on disk and the command line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from clusters import Cluster

    from audit.engines import Engine

Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Lays files out in a folder of their own and gives the folder."""

    def lay_out(files: Mapping[str, str]) -> Path:
        folder = tmp_path / "corpus"
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
        return folder

    return lay_out


@pytest.fixture
def audit(tmp_path: Path) -> Command:
    """Runs the command as a user would, in an empty working folder unless another is given."""

    def run(*arguments: object, cwd: Path = tmp_path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "audit", *map(str, arguments)]
        return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", timeout=120)

    return run


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler of Dask, for which workers can be started."""
    from clusters import Cluster

    made = Cluster(tmp_path)
    yield made
    made.end()


@pytest.fixture
def connected(cluster: Cluster) -> Iterator[Engine]:
    """The engine at that scheduler."""
    from audit.engines import engine

    made = engine("dask", scheduler=cluster.address)
    yield made
    made.close()
