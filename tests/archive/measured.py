"""A command run in a process of its own, what it cost out. Linux alone: reads /proc."""

from __future__ import annotations

import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

STEP, SPARING = 0.1, 30
"""Seconds between two looks at the memory; and so many times as long as a look takes: of a large process that is not little."""
PAGE = resource.getpagesize()


def measure(folder: Path, arguments: list[str]) -> dict[str, Any]:
    """Runs `audit run FOLDER ARGUMENTS` with a JSON report, and tells what it cost.

    `wall`, `cpu`: seconds, of the process and its children; `memory`: MiB that all of them held at once, at most, by a look every
    tenth of a second or seldomer (pages shared between them count once each); `exit`; `reports`: SHA-256 by file.
    """
    with tempfile.TemporaryDirectory() as kept:
        formats = [each for each in arguments if each.startswith("--format")] or [f"--format=json={kept}/report.json"]
        command = [sys.executable, "-m", "audit", "run", str(folder), *arguments]
        command += formats if formats[0] not in arguments else []
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            most = 0
            while process.poll() is None:
                looked = time.perf_counter()
                most = max(most, sum(map(memory_of, family(process.pid))))
                time.sleep(max(STEP, SPARING * (time.perf_counter() - looked)))
        wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "folder": str(folder),
            "arguments": arguments,
            "wall": round(wall, 2),
            "cpu": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2),
            "memory": round(most / 2**20, 1),
            "exit": process.returncode,
            "reports": {name: digest(name) for name in reports(command)},
        }


def reports(command: list[str]) -> list[str]:
    """The files that the command writes its reports to."""
    values = [each.partition("=")[2] if "=" in each else after for each, after in zip(command, [*command[1:], ""], strict=True)
              if each.split("=")[0] == "--format"]  # fmt: skip
    return [value.partition("=")[2] for value in values if "=" in value]


def digest(file: str) -> str | None:
    """The SHA-256 of a file, none where there is no such file."""
    return hashlib.sha256(Path(file).read_bytes()).hexdigest() if Path(file).is_file() else None


def family(process: int) -> list[int]:
    """A process and all that it started, as far as they run."""
    found = [process]
    for each in found:
        try:
            for thread in os.listdir(f"/proc/{each}/task"):  # noqa: PTH208
                found += map(int, Path(f"/proc/{each}/task/{thread}/children").read_text().split())
        except OSError:  # it has ended meanwhile
            continue
    return found


def memory_of(process: int) -> int:
    """Bytes of a process that lie in memory and, of those that it shares, its part; 0 where it has ended."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        return 0
    return 0
