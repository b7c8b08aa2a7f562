"""The words of the command line: commands, arguments and what they may be."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn

from audit import __version__

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]

CLEAN, FOUND, UNTRUSTED = 0, 1, 2
"""The exit codes."""
FORMATS = ("markdown", "html", "json", "terminal", "sarif", "junit", "github", "gitlab", "summary", "comment")
FILES = {"markdown": "md", "html": "html", "json": "json", "sarif": "sarif", "junit": "xml"}
"""The formats that `reports/` can hold, and how their files' names end."""
CLAIM_KINDS = ("figure", "date", "quote", "name")
FAIL_LEVELS = ("error", "warning", "note", "never")
COLUMNS = "parquet"
MOST_JOBS = 64
DEFAULT = "default: %(default)s"
VERDICTS = ("accepted", "not-the-same-thing", "changed-over-time", "source-corrected")


CHOICE = r"invalid choice: '(?P<word>[^']*)' \(choose from (?P<known>[^)]*)\)"
"""How argparse tells of a wrong word; the known ones have quotes or none."""


class Parser(argparse.ArgumentParser):
    """A parser that names the nearest right word beside a wrong one."""

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong, and leave with exit code 2."""
        if found := re.search(CHOICE, message):
            from audit.text.strict_yaml import nearest

            close = nearest(found["word"], re.findall(r"[\w-]+", found["known"]))
            message += f"; did you mean {close}?" if close else ""
        super().error(message)


def parser() -> Parser:
    """The whole command line; `command` names the command that was asked for."""
    made = Parser(prog="audit", description="A linter for facts: where documents that speak of the same things disagree.")
    made.add_argument("--version", action="version", version=f"audit {__version__}")
    made.add_argument("--debug", action="store_true", help="show the trace of a crash")
    commands = made.add_subparsers(metavar="COMMAND", required=True)
    _add_run(_command(commands, "run", "find where documents disagree, and report it"))
    _add_draft(commands)
    claims = _command(commands, "claims", "what was extracted, one row a claim, in source order", by_rules=False)
    claims.add_argument("--kind", action="append", choices=CLAIM_KINDS, help="only claims of this kind (may repeat)")
    _add_table(claims, ("jsonl", "table"), "jsonl")
    claims.add_argument("--show", action="store_true", help="each document with its claims marked in place and read out")
    _add_jobs(claims)
    groups = _command(commands, "groups", "which claims were judged to be about the same thing, and why", by_rules=False)
    _add_table(groups, ("json", "table"), "table")
    line = "a document, as `audit claims` names it, and a line of it"
    places = {"a": {"metavar": "A:LINE", "help": line}, "b": {"metavar": "B:LINE", "help": line}}
    _command(commands, "why", "why two passages were, or were not, compared", places, by_rules=False)
    sources = _plain(commands, "sources", "what each document gives as date, publisher and role, and from where")
    sources.add_argument("folder", type=corpus_path, metavar="FOLDER", help="of the documents")
    sources.add_argument("--write", action="store_true", help="write a sources.yaml to correct")
    _add_rules(commands)
    _add_keeping(commands)
    return made


def _plain(commands: Commands, name: str, words: str) -> Parser:
    """A command without options yet."""
    made = commands.add_parser(name, help=words, description=words)
    made.set_defaults(command=name)
    return made


def _command(
    commands: Commands,
    name: str,
    words: str,
    places: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
    by_rules: bool = True,
) -> Parser:
    """A command that reads a corpus and may be given rules; not `by_rules`: they are taken without effect."""
    made = _plain(commands, name, words)
    for place, how in places.items():
        made.add_argument(place, **how)
    corpus = "folders, files, or URLs of them (s3://…; extra urls); default: what audit.toml names, else the working folder"
    made.add_argument("corpus", nargs="*", default=[], type=corpus_path, metavar="CORPUS", help=corpus)
    _add_rule_options(made, by_rules)
    return made


def _add_table(parser: Parser, formats: Sequence[str], usual: str) -> None:
    """How rows are listed: on standard output, or as columns in a file."""

    def known(words: str) -> str:
        name, _, file = words.partition("=")
        if words in formats or (name == COLUMNS and file):
            return words
        lacks = f"{COLUMNS} goes to a file: {COLUMNS}=FILE" if words == COLUMNS else f"known: {', '.join(formats)}, {COLUMNS}=FILE"
        raise argparse.ArgumentTypeError(f"{words!r} is no format; {lacks}")

    metavar = "|".join((*formats, f"{COLUMNS}=FILE"))
    words = f"default: {usual}; {COLUMNS}: typed columns, for DuckDB, polars, pandas and Spark"
    parser.add_argument("--format", type=known, default=usual, metavar=metavar, help=words)


def _add_rule_options(parser: Parser, by_rules: bool = True) -> None:
    rules, core = "a folder of rules, or one rule (may repeat)", "leave the core pack out"
    told = (rules, core) if by_rules else (argparse.SUPPRESS, argparse.SUPPRESS)
    parser.add_argument("--rules", action="append", type=Path, default=[], metavar="PATH", help=told[0])
    parser.add_argument("--no-core", action="store_true", help=told[1])


def _add_run(parser: Parser) -> None:
    _add_outputs(parser)
    claims = "start from files that `audit claims --format parquet=FILE` wrote, in the place of documents"
    parser.add_argument("--claims", nargs="+", type=Path, default=[], metavar="FILE", help=claims)
    parser.add_argument("--each", action="store_true", help="every sub-folder of CORPUS is its own corpus")
    parser.add_argument("--strict", action="store_true", help="exit 1 too where an entry of the baseline no longer occurs")
    changed = "read all documents, show the findings that touch one that was changed since REF (git diff REF...HEAD)"
    parser.add_argument("--changed-since", metavar="REF", help=changed)
    _add_today(parser)
    _add_intake(parser)
    _add_engine(parser)


def _add_draft(commands: Commands) -> None:
    draft = _plain(commands, "draft", "each claim of a draft: supported by its sources, contradicted, or found nowhere")
    draft.add_argument("draft", type=Path, metavar="DRAFT", help="one document")
    sources = "a folder of sources, or one file (may repeat)"
    draft.add_argument("--sources", dest="corpus", action="append", type=corpus_path, required=True, metavar="FOLDER", help=sources)
    _add_rule_options(draft)
    _add_outputs(draft)
    _add_today(draft)
    _add_intake(draft)
    draft.set_defaults(each=False, strict=False, changed_since=None, engine=None, scheduler=None, store=None)


def _add_outputs(parser: Parser) -> None:
    """What comes of a run: the reports, and the exit code."""
    formats = f"{', '.join(FORMATS)}; F without =FILE goes to standard output (may repeat)"
    parser.add_argument("--format", action="append", default=[], metavar="F[=FILE]", help=formats)
    parser.add_argument("--fail-on", choices=FAIL_LEVELS, help="exit 1 from this severity up (default: error)")
    parser.add_argument("--possible", action="store_true", help="show findings of low confidence too")


def _add_rules(commands: Commands) -> None:
    rules = _plain(commands, "rules", "the rules and their manual pages")
    what = "list (default): what runs; show: the page of a rule; schema: for editors; new: a first draft; constants: of judgement"
    rules.add_argument("what", nargs="?", choices=("list", "show", "schema", "new", "constants"), default="list", help=what)
    rules.add_argument("id", nargs="?", metavar="ID", help="of a rule (show), or the kind of check (new)")
    passages = "of new: a rule that tells the passages on these two lines apart, with them as its first test"
    rules.add_argument("--from", dest="passages", nargs="+", metavar=("A:LINE", "B:LINE [CORPUS]"), help=passages)
    _add_rule_options(rules)
    test = _plain(commands, "test", "run the rules' own tests")
    test.add_argument("paths", nargs="*", default=[], type=Path, metavar="RULES", help="default: the rules that a run goes by")
    test.add_argument(
        "--mutate", type=Path, metavar="CORPUS", help="which rules notice slips that are planted in a copy, one at a time"
    )
    test.add_argument("--seed", type=int, default=1, metavar="N", help="of --mutate: which places are drawn (default: 1)")
    test.add_argument("--missed", action="store_true", help="of --mutate: list the slips that a rule should notice, and did not")
    test.add_argument("--watch", action="store_true", help="run again whenever a rule changes, until Ctrl-C")
    _add_rule_options(test)


def _add_keeping(commands: Commands) -> None:
    """What is known and what was decided: `baseline`, `accept`; and what changed: `diff`."""
    write: dict[str, Any] = {"what": {"choices": ("write",), "help": "what to do with it"}}
    baseline = _command(commands, "baseline", "write what is known, so that runs fail only on what is new", write)
    baseline.add_argument("--accept-new", action="store_true", help="take what is new into a baseline that is there")
    _add_today(baseline)
    _add_intake(baseline)
    finding = {"id": {"metavar": "ID", "help": "of a finding, as a report tells it"}}
    accept = _command(commands, "accept", "write down what was decided of one finding, and why", finding)
    accept.add_argument("--reason", required=True, help="why; who reads it later needs to know")
    accept.add_argument("--until", type=_day, metavar="DATE", help="the last day on which it counts")
    accept.add_argument("--by", metavar="NAME", help="who decided")
    accept.add_argument("--verdict", choices=VERDICTS, default=VERDICTS[0], help=f"what was decided; {DEFAULT}")
    _add_today(accept)
    _add_intake(accept)
    show = _command(commands, "show", "one finding with all its passages and reasons", finding)
    watch = _command(commands, "watch", "run again whenever a document or a rule changes, and say what that changed")
    for looking in (show, watch):
        looking.add_argument("--each", action="store_true", help="every sub-folder of CORPUS is its own corpus")
        _add_today(looking)
        _add_intake(looking)
    diff = _plain(commands, "diff", "what changed from one JSON report to another")
    diff.add_argument("old", type=Path, metavar="OLD.json")
    diff.add_argument("new", type=Path, metavar="NEW.json")
    diff.add_argument("--format", choices=("markdown", "json"), default="markdown", help=DEFAULT)


def _add_today(parser: Parser) -> None:
    parser.add_argument("--today", type=_day, metavar="DATE", help="the day by which decisions end (default: the clock's)")


def _add_intake(parser: Parser) -> None:
    """How documents are read: by how many processes, and where what was read is kept."""
    _add_jobs(parser)
    cache = "keep in DIR what was read of each document, so that it need not be read again (default: nowhere)"
    parser.add_argument("--cache-dir", type=Path, metavar="DIR", help=cache)


def _add_jobs(parser: Parser) -> None:
    jobs = "how many processes read the documents; auto (default): as many as there are processors where that is worth it"
    parser.add_argument("--jobs", type=_jobs, metavar="N|auto", help=jobs)


def _add_engine(parser: Parser) -> None:
    """Where the work is done."""
    engine = "where the work is done: local (default), this machine; dask, a cluster of Dask (pip install 'source-audit[dask]')"
    parser.add_argument("--engine", metavar="NAME", help=engine)
    scheduler = "of --engine dask: the scheduler of a running cluster; without it, --jobs workers are started on this machine"
    parser.add_argument("--scheduler", metavar="ADDRESS", help=scheduler)
    store = "keep what was read in PATH, a new or empty folder, while the run lasts, in the place of memory (extra: store)"
    parser.add_argument("--store", type=Path, metavar="PATH", help=store)


def corpus_path(words: str) -> Path:
    """A path, or a URL that travels as one; one of the disk is a path."""
    return Path(words.removeprefix("file://"))


def _jobs(words: str) -> int | None:
    """A number of processes; None: as many as are worth it."""
    if words == "auto":
        return None
    if not words.isdecimal() or not 1 <= int(words) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of processes; write 1 to {MOST_JOBS}, or auto")
    return int(words)


def _day(words: str) -> date:
    """A day as it is written in ISO 8601, in full."""
    try:
        day = date.fromisoformat(words)
    except ValueError:
        day = date.min
    if day.isoformat() != words:
        raise argparse.ArgumentTypeError(f"{words!r} is no date; write 2026-12-31")
    return day
