"""The command line's words and the configuration in, what a command is asked to do out: documents, rules, places."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from audit.errors import AuditError

if TYPE_CHECKING:
    from audit.check.rule import Rule
    from audit.config import Config
    from audit.engines import Engine
    from audit.model import Claim, Report, Source
    from audit.pipeline import Request, Stored


READ_OUT = ("html",)
"""Formats that show every claim with what it was read as."""
WITHOUT_STORE = {
    "--each": "a store is for one corpus; run the sub-folders one after the other",
    "a draft": "it is held against its sources in memory",
    "--format html": "the page holds every claim with what it was read as, in memory",
}
"""What is audited in memory, or beside others, and why."""


def config_of(options: Namespace) -> Config:
    """The configuration that speaks of the corpus."""
    from audit.config import find_config

    return find_config(getattr(options, "corpus", ()) or ())


def corpora_of(options: Namespace, config: Config) -> tuple[Path, ...]:
    """The documents: those that are named, else the configuration's, else the working folder's."""
    return tuple(options.corpus) or config.corpus or (Path(),)


def rules_of(options: Namespace, config: Config) -> tuple[Path, ...]:
    """The folders of rules, the core pack first."""
    from audit.config import core_rules

    core = () if options.no_core or not config.core else (core_rules(),)
    return (*core, *config.rules, *options.rules)


def request_of(options: Namespace, config: Config, engine: Engine | None = None) -> Request:
    """One run over the documents by the rules."""
    from audit.intake import Intake
    from audit.pipeline import Request

    if getattr(options, "claims", None):
        return _from_claims(options, config, engine)
    intake = Intake(options.jobs, options.cache_dir or config.cache_dir, engine)
    draft: Path | None = getattr(options, "draft", None)
    if draft and draft.is_dir():
        raise AuditError(f"{draft}: is a folder; the draft is one document")
    corpora, rules = corpora_of(options, config), rules_of(options, config)
    reading = _is_read_out(options, config)
    return Request(corpora, rules, draft=draft, intake=intake, overrides=config.overrides, reading=reading, engine=engine)


def _from_claims(options: Namespace, config: Config, engine: Engine | None) -> Request:
    """One run over claims that were written, in the place of documents. Raises AuditError for files that do not hold them."""
    from dataclasses import replace

    from audit.columns.reading import Written
    from audit.pipeline import Request

    taken = {"folders of documents": options.corpus, "--each": options.each, "--changed-since": options.changed_since}
    for name, given in taken.items():
        if given:
            raise AuditError(f"--claims and {name} cannot go together: a file of claims stands for its documents")
    written, rules = Written(options.claims), rules_of(options, config)
    reading = _is_read_out(options, config)
    made = Request(tuple(options.claims), rules, intake=written, overrides=config.overrides, reading=reading, engine=engine)
    return replace(made, folder=written.folder)


def _is_read_out(options: Namespace, config: Config) -> bool:
    """Is there a format among the wanted ones that shows what every claim was read as?"""
    wanted = (options.format or config.formats) if "format" in options else ()
    return any(format.partition("=")[0] in READ_OUT for format in wanted)


def names_of(request: Request) -> list[Path]:
    """What a report is called after: the draft, the documents, or the files of claims."""
    if request.draft:
        return [request.draft.with_suffix("")]
    return list(request.corpora) if request.folder is None else [file.with_suffix("") for file in request.corpora]


def folder_of(request: Request) -> str:
    """Where the documents lie, seen from the working folder; of written claims: where they lay when they were read."""
    from audit.output import folder_of as folder_here

    return folder_here(request.everything) if request.folder is None else request.folder


@contextmanager
def engine_of(options: Namespace, config: Config) -> Iterator[Engine | None]:
    """The engine that is asked for, by the command line or the configuration, while it is needed; None for this machine."""
    name = options.engine or config.engine
    scheduler = options.scheduler or (None if options.engine else config.scheduler)
    if name == "local" and scheduler is None:
        yield None
        return
    from audit.engines import engine

    with closing(engine(name, options.jobs, scheduler)) as started:
        yield started


@contextmanager
def stored_of(options: Namespace, config: Config, tell: Callable[[str], None]) -> Iterator[Stored]:
    """Where what is read may lie, for as long as the report reads there.

    What no store can serve is an error where the command line names one, and told where the configuration does.
    """
    from audit.pipeline import Stored

    named: Path | None = getattr(options, "store", None)
    folder = named or config.store
    if folder and (other := _without_store(options, config)):
        if named:
            raise AuditError(f"--store and {other} cannot go together: {WITHOUT_STORE[other]}")
        tell(f"{folder}: no store is used with {other}: {WITHOUT_STORE[other]}")
        folder = None
    with ExitStack() as until:
        yield Stored(until, folder, tell, getattr(options, "jobs", 1))


def _without_store(options: Namespace, config: Config) -> str | None:
    """What is asked for that a store cannot serve."""
    if getattr(options, "each", False):
        return "--each"
    if getattr(options, "draft", None):
        return "a draft"
    return "--format html" if _is_read_out(options, config) else None


def changes_of(options: Namespace, corpora: Sequence[Path]) -> Callable[[Report], Report]:
    """What is left of a report where only findings in changed documents are asked for; all of it where not."""
    if options.changed_since is None:
        return lambda report: report
    from audit.changed import changed_since, touching
    from audit.read import common_folder

    root = common_folder(corpora)
    changed = changed_since(options.changed_since, root)
    return lambda report: touching(report, changed, root)


def claims_on_line(place: str, sources: Mapping[str, Source], claims: Sequence[Claim]) -> list[Claim]:
    """The claims that begin on one line of a document; raises AuditError for a place that is none, and for a line without."""
    path, _, line = place.rpartition(":")
    if path not in sources or not line.isdigit():
        raise AuditError(f"{place}: PATH:LINE is wanted, such as {_path_like(path or place, sources)}:1")
    lines = [(claim, sources[path].locate(claim.start)[0]) for claim in claims if claim.source == path]
    found = [claim for claim, at in lines if at == int(line)]
    if not found:
        near = min((at for _, at in lines), key=lambda at: abs(at - int(line)), default=None)
        hint = f"the nearest one is in line {near}" if near else "nor does the whole document"
        raise AuditError(f"{place}: this line holds no claim; {hint}")
    return found


def _path_like(path: str, sources: Mapping[str, Source]) -> str:
    """The document that is most likely meant: of the same name, else of one that looks alike, else the first."""
    from audit.text.strict_yaml import nearest

    name = Path(path).name
    named = next((known for known in sources if Path(known).name == name), None)
    return named or nearest(path, sources) or min(sources)


def rule_named(rules: Sequence[Rule], wanted: str | None) -> Rule:
    """The rule of that id; raises AuditError with the nearest one."""
    ids = [rule.id for rule in rules]
    if wanted in ids:
        return rules[ids.index(wanted)]
    from audit.text.strict_yaml import nearest

    if wanted is None:
        raise AuditError(
            f"rules show: the id of a rule is wanted, such as {min(ids, default='core/fresh')}; `audit rules` lists them"
        )
    close = nearest(wanted, ids)
    raise AuditError(f"{wanted}: no such rule; {f'did you mean {close}?' if close else '`audit rules` lists them'}")
