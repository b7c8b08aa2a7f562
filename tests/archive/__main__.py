"""`python -m tests.archive make N FOLDER`, `check PLAN REPORT.json`, `measure FOLDER -- ARGS`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from .found import check
from .made import make
from .measured import measure


def main() -> None:
    """Reads the command line and does what it says."""
    parser = argparse.ArgumentParser(prog="python -m tests.archive", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make", help="write N articles to FOLDER, and the plan to FOLDER.plan.jsonl")
    making.add_argument("count", type=int, metavar="N")
    making.add_argument("folder", type=Path)
    making.add_argument("--seed", type=int, default=1)
    making.add_argument("--planted", type=float, default=0.1, metavar="SHARE", help="of the stories (default: 0.1)")
    checking = commands.add_parser("check", help="what a JSON report found of a plan")
    checking.add_argument("plan", type=Path)
    checking.add_argument("report", type=Path)
    checking.add_argument("--all", action="store_true", help="with what was missed, and what was found that was not planted")
    measuring = commands.add_parser("measure", help="what `audit run FOLDER ARGS` costs")
    measuring.add_argument("folder", type=Path)
    measuring.add_argument("arguments", nargs="*", metavar="-- ARGS")
    asked = parser.parse_args()
    if asked.command == "make":
        make(asked.count, asked.folder, asked.folder.with_name(f"{asked.folder.name}.plan.jsonl"), asked.seed, asked.planted)
        return
    if asked.command == "measure":
        answer = measure(asked.folder, asked.arguments)
    else:
        told = check(asked.plan, asked.report)
        answer = (
            told if asked.all else {key: value for key, value in told.items() if not key.startswith(("missed_", "unplanned_f"))}
        )
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")


main()
