"""The words of the command line: commands, arguments and what they may be."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from audit import __version__

FORMATS = ("markdown", "json", "terminal", "sarif", "junit", "github", "gitlab", "summary", "comment")
CLAIM_KINDS = ("figure", "date", "quote", "name")
FAIL_LEVELS = ("error", "warning", "note", "never")


def parser() -> argparse.ArgumentParser:
    """The whole command line; `command` names the command that was asked for."""
    made = argparse.ArgumentParser(
        prog="audit", description="A linter for facts: where documents that speak of the same things disagree."
    )
    made.add_argument("--version", action="version", version=f"audit {__version__}")
    made.add_argument("--debug", action="store_true", help="show the trace of a crash")
    commands = made.add_subparsers(metavar="COMMAND", required=True)
    _add_run(_command(commands, "run", "read, extract, align, check, report"))
    claims = _command(commands, "claims", "what was extracted, one row a claim, in source order")
    claims.add_argument("--kind", action="append", choices=CLAIM_KINDS, help="only claims of this kind (may repeat)")
    claims.add_argument("--format", choices=("jsonl", "table"), default="jsonl")
    claims.add_argument("--show", action="store_true", help="each document with its claims marked in place and read out")
    groups = _command(commands, "groups", "which claims were judged to be about the same thing, and why")
    groups.add_argument("--format", choices=("json", "table"), default="table")
    _command(commands, "why", "why two passages were, or were not, compared", places=("a", "b"))
    sources = commands.add_parser("sources", help="what each document gives as date, publisher and role, and from where")
    sources.add_argument("folder", type=Path)
    sources.add_argument("--write", action="store_true", help="write a sources.yaml to correct")
    sources.set_defaults(command="sources")
    _add_rules(commands)
    return made


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    places: Sequence[str] = (),
) -> argparse.ArgumentParser:
    """A command that reads a corpus and may be given rules."""
    made = commands.add_parser(name, help=words, description=words)
    for place in places:
        made.add_argument(place, metavar=f"{place.upper()}:LINE")
    made.add_argument("corpus", nargs="*", type=Path, metavar="CORPUS", help="folders or files; default: what audit.toml names")
    _add_rule_options(made)
    made.set_defaults(command=name)
    return made


def _add_rule_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rules", action="append", type=Path, default=[], metavar="PATH", help="a folder of rules, or one rule (may repeat)"
    )
    parser.add_argument("--no-core", action="store_true", help="leave the core pack out")


def _add_run(parser: argparse.ArgumentParser) -> None:
    formats = f"{', '.join(FORMATS)}; F without =FILE goes to standard output (may repeat)"
    parser.add_argument("--format", action="append", default=[], metavar="F[=FILE]", help=formats)
    parser.add_argument("--fail-on", choices=FAIL_LEVELS, help="exit 1 from this severity up (default: error)")
    parser.add_argument("--each", action="store_true", help="every sub-folder of CORPUS is its own corpus")
    parser.add_argument("--possible", action="store_true", help="show findings of low confidence too")


def _add_rules(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    rules = commands.add_parser("rules", help="the rules and their manual pages")
    rules.add_argument("what", nargs="?", choices=("list", "show", "schema", "new", "constants"), default="list")
    rules.add_argument("id", nargs="?", metavar="ID", help="of a rule (show), or the kind of check (new)")
    _add_rule_options(rules)
    rules.set_defaults(command="rules")
    test = commands.add_parser("test", help="run the rules' own tests")
    test.add_argument("paths", nargs="*", type=Path, metavar="RULES")
    _add_rule_options(test)
    test.set_defaults(command="test")
