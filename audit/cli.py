"""Words in, words out, an exit code: the commands. The only room that prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from audit.asked import (
    changes_of,
    config_of,
    corpora_of,
    engine_of,
    folder_of,
    names_of,
    request_of,
    rule_named,
    rules_of,
    stored_of,
)
from audit.errors import AuditError
from audit.options import CLEAN, FOUND, UNTRUSTED, parser

if TYPE_CHECKING:
    from argparse import Namespace

    from audit.config import Config
    from audit.engines import Engine
    from audit.model import Report
    from audit.pipeline import Stored


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; the exit code. What the user can mend is told in a line for each fault."""
    options = parser().parse_args(arguments)
    if getattr(options, "today", "") is None:
        from datetime import date

        options.today = date.today()
    try:
        return COMMANDS[options.command](options)
    except AuditError as error:
        for fault in error.faults:
            _tell_fault(fault)
        return UNTRUSTED


# ---------------------------------------------------------------- the commands


def _run(options: Namespace) -> int:
    config = config_of(options)
    with engine_of(options, config) as engine, stored_of(options, config, _tell_fault) as stored:
        return _audit(options, config, engine, stored)


def _audit(options: Namespace, config: Config, engine: Engine | None, stored: Stored) -> int:
    from dataclasses import replace

    from audit.keeping import corpus_names, gone_from, keeping_of
    from audit.outcome import exit_code, faults_of, remarks_of
    from audit.output import files_of, wanted_outputs
    from audit.pipeline import audit_files
    from audit.progress import Progress

    request = replace(request_of(options, config, engine), stored=stored)
    corpora = request.corpora
    outputs = wanted_outputs(options.format, config, names_of(request))
    progress = Progress()
    keeping = keeping_of(options, config)
    changed = changes_of(options, corpora)
    report = audit_files(replace(request, each=options.each, skip=files_of(outputs), progress=progress, keeping=keeping))
    progress.clear()
    report = changed(report)
    _write(replace(report, possible=options.possible, folder=folder_of(request)), outputs)
    gone = gone_from(report, keeping, corpus_names(corpora, config.home))
    for line in (*faults_of(report), *remarks_of(report, gone)):
        _tell_fault(line)
    return exit_code(report, options.fail_on or config.fail_on, overdue=bool(gone) and options.strict)


def _claims(options: Namespace) -> int:
    from audit.listed import Claims

    claims = Claims(options, corpora_of(options, config_of(options)))
    for text in claims.texts(_colour_wanted()):
        _say(text)
    for fault in claims.faults:
        _tell_fault(fault)
    return UNTRUSTED if claims.faults else CLEAN


def _groups(options: Namespace) -> int:
    from audit.listed import groups

    for text in groups(options, corpora_of(options, config_of(options))):
        _say(text)
    return CLEAN


def _why(options: Namespace) -> int:
    from audit.intake import read_corpus
    from audit.pipeline import gather
    from audit.report.why import why_text
    from audit.workbench.pairs import pairs_at

    evidence = gather(read_corpus(corpora_of(options, config_of(options))).sources)
    pairs = pairs_at(options.a, options.b, evidence)
    for link, a, b in sorted(pairs, key=lambda row: (-row[0].score, row[1].start, row[2].start)):
        _say(why_text(link, a, b, evidence))
    return CLEAN


def _sources(options: Namespace) -> int:
    from audit.intake import read_corpus
    from audit.output import write_whole
    from audit.read import describe, manifest_text
    from audit.report.tables import sources_table

    corpus = read_corpus((options.folder,))
    _say(sources_table(describe(corpus)))
    if options.write:
        target = options.folder / "sources.yaml"
        if target.exists():
            raise AuditError(f"{target}: is there already; move it away first, so that nothing written by hand is lost")
        write_whole(target, manifest_text(corpus))
        _tell(f"wrote {target}")
    return UNTRUSTED if any(unread.fault for unread in corpus.unread) else CLEAN


def _list_rules(options: Namespace) -> int:
    from audit.check.kinds import KINDS
    from audit.check.load import load_rules
    from audit.report.rules import rule_page
    from audit.report.tables import rules_table
    from audit.workbench.written import WRITTEN_OUT, written

    if options.what in WRITTEN_OUT:
        _say(written(options))
        return CLEAN
    rules, faults = load_rules(rules_of(options, config_of(options)))
    if options.what == "show":
        rule = rule_named(rules, options.id)
        _say(rule_page(rule, KINDS[rule.check]))
    else:
        _say(rules_table(rules))
    for fault in faults:
        _tell_fault(fault)
    return UNTRUSTED if faults else CLEAN


def _test(options: Namespace) -> int:
    paths = tuple(options.paths) or rules_of(options, config_of(options))
    if options.mutate:
        return _mutate(paths, options)
    if not options.watch:
        return _test_once(paths)
    from audit.workbench.trying import changes

    for _ in changes(paths):
        _test_once(paths)
        sys.stdout.flush()
    return CLEAN


def _test_once(paths: tuple[Path, ...]) -> int:
    from audit.check.load import load_rules
    from audit.report.vocabulary import counted
    from audit.workbench.trying import try_rules

    rules, faults = load_rules(paths)
    for fault in faults:
        _tell_fault(fault)
    if not rules and not faults:
        raise AuditError(f"{', '.join(map(str, paths))}: no rule to test")
    troubles = list(try_rules(rules))
    for trouble in troubles:
        _tell_fault(trouble.line, trouble.shown)
    tests = sum(len(rule.tests) for rule in rules)
    _say(f"{counted(len(rules), 'rule')}, {counted(tests, 'test')}, {len(troubles)} failed")
    return UNTRUSTED if faults else FOUND if troubles else CLEAN


def _mutate(paths: tuple[Path, ...], options: Namespace) -> int:
    from audit.check.load import load_rules
    from audit.intake import read_corpus
    from audit.workbench.mutating import sensitivity_of
    from audit.workbench.noticed import blind, noticed_text

    rules, faults = load_rules(paths)
    counted = sensitivity_of(read_corpus((options.mutate,)).sources, rules, options.seed)
    _say(noticed_text(counted, options.missed))
    blinded = list(blind(counted))
    for line in (*faults, *blinded):
        _tell_fault(line)
    return UNTRUSTED if faults else FOUND if blinded else CLEAN


def _keep(options: Namespace) -> int:
    """Carry out `audit baseline` or `audit accept`."""
    from dataclasses import replace

    from audit.keeping import COMMANDS as KEEPING

    config = config_of(options)
    with stored_of(options, config, _tell_fault) as stored:
        _tell(KEEPING[options.command](options, config, replace(request_of(options, config), stored=stored)))
    return CLEAN


def _look(options: Namespace) -> int:
    """Carry out `audit show`, `audit watch` or `audit diff`."""
    from audit.workbench.looking import COMMANDS as LOOKING

    for text in LOOKING[options.command](options, _colour_wanted()):
        _say(text)
        sys.stdout.flush()
    return CLEAN


# ---------------------------------------------------------------- what the commands share


def _write(report: Report, outputs: Sequence[tuple[str, Path | None]]) -> None:
    from audit.output import write_reports

    text = write_reports(report, outputs)
    if text is not None:
        if outputs[0][0] == "terminal" and _colour_wanted():
            from audit.report.terminal import coloured

            text = coloured(text)
        _say(text)
    for name, file in outputs:
        if file is not None and outputs[0] == ("terminal", None):
            _say(f"\nThe whole report: {file} ({name})")


def _colour_wanted() -> bool:
    """Colour is for a terminal that was not asked to do without (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _say(text: str) -> None:
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def _tell_fault(fault: str, shown: str = "") -> None:
    """What the user can mend, with what explains it: else the line of the file where it stands."""
    from audit.workbench.places import place_shown

    _tell(f"audit: {fault}")
    if shown := shown or place_shown(fault):
        sys.stderr.write(shown + "\n")


def _tell(text: str) -> None:
    """Each line to standard error, with nothing in it that a terminal or a build server would act on."""
    from audit.report.escape import plain

    for line in text.splitlines():
        sys.stderr.write(plain(line) + "\n")


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "run": _run,
    "draft": _run,
    "claims": _claims,
    "groups": _groups,
    "why": _why,
    "sources": _sources,
    "rules": _list_rules,
    "test": _test,
    "baseline": _keep,
    "accept": _keep,
    "show": _look,
    "watch": _look,
    "diff": _look,
}
