"""A scheduler and workers of Dask on this machine, started from the command line as anybody would; and work for them to do.

The workers import this file too: what it asks for at the top has to be there on them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from audit.entries import Asked, entry_made

HERE = Path(__file__).resolve().parent
SETTINGS = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
"""What is tried in vain is tried no oftener than it takes."""
Process = subprocess.Popen[bytes]


class Cluster:
    """A scheduler, and the workers that are started for it. `end` ends them all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun: list[Process] = []
        file = folder / "scheduler.json"
        words = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
        self.scheduler = self._start("scheduler", words)
        until(lambda: file.exists() and file.stat().st_size > 0)
        self.address: str = json.loads(file.read_text(encoding="utf-8"))["address"]

    def worker(self, *words: str, path: Path = HERE) -> Process:
        """One more worker, of one thread; `path` is where it looks for modules first."""
        folder = ["--local-directory", str(self._folder / "workers")]
        return self._start("worker", [self.address, "--nthreads", "1", "--no-dashboard", *folder, *words], path)

    def workers(self, count: int) -> list[Process]:
        """So many workers without anybody who would start them anew."""
        return [self.worker("--no-nanny") for _ in range(count)]

    def end(self) -> None:
        for process in reversed(self._begun):
            process.kill()
            process.wait()

    def _start(self, what: str, words: list[str], path: Path = HERE) -> Process:
        env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(path), str(HERE)]), **SETTINGS}
        command = [sys.executable, "-m", "dask", what, *words]
        begun = subprocess.Popen(command, cwd=self._folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._begun.append(begun)
        return begun


def until(done: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, "waited for a minute"
        time.sleep(0.05)


# ---------------------------------------------------------------- work


def shout(mark: str, item: str) -> str:
    """One item goes wrong, another ends the process."""
    if item == "wrong":
        raise ValueError(item)
    if item == "end":
        os._exit(9)
    return item.upper() + mark


def slow(mark: str, item: int) -> tuple[int, str, int]:
    """A tenth of a second of work: the item, what all have in common, and which process it was."""
    time.sleep(0.1)
    return item, mark, os.getpid()


def end_at_the_third(_: None, asked: Asked) -> bytes | None:
    """Reads a document, but for one that ends the process."""
    if asked[0].path == "0003.txt":
        os._exit(9)
    return entry_made(_, asked)
