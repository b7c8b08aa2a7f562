"""The whole program in two short functions: `audit_files` touches the disk, `audit_corpus` does not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from audit.align import align
from audit.errors import AuditError
from audit.extract import extract_each
from audit.intake import Intake, Progress
from audit.model import Alignment, Checked, Claim, Corpus, Coverage, Evidence, Override, Passage, Report, RuleInfo, Source
from audit.read import read_text
from audit.room import Room

if TYPE_CHECKING:
    from audit.check.baseline import Keeping
    from audit.check.rule import Rule
    from audit.engines import Engine
    from audit.parts.store import Store


class Taken(Protocol):
    """The sources of a corpus with their claims, in the order of the paths, to be walked over once."""

    def __iter__(self) -> Iterator[tuple[Source, list[Claim]]]:
        """Each source with its claims. Raises AuditError where there is nothing to read."""

    @property
    def size(self) -> int:
        """About how many bytes there are to read."""

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of what was read, when all was walked over."""


class Takes(Protocol):
    """Whatever hands on a corpus and its claims: from documents, or as they were written before."""

    def read(self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None) -> Taken:
        """The corpus and its claims."""


HELD_IN_MEMORY = 200_000_000
"""A corpus of so many bytes is put into a store unasked, where there can be one."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A store may be used, for as long as `until` is open: the report reads there. `folder`: that one, whatever the corpus.

    `tell` is told where a store would be used, and cannot be; `jobs`: processes that work on the parts (None: as many as there are
    processors), where no engine is asked for.
    """

    until: ExitStack
    folder: Path | None = None
    tell: Callable[[str], None] = field(default=lambda words: None)
    jobs: int | None = 1


@dataclass(frozen=True, slots=True)
class Request:
    """What one run is asked to do: which documents, by which rules, what not to read (its own output), what is known, how.

    `draft` is one more document, which is held against the others; `overrides`: what the configuration says of single rules;
    `reading`: the report is to hold every claim with what it was read as; `folder`: where the documents lie, where `corpora` does
    not say so; `engine`: what does the work, where it is not this process; `stored`: what is read may lie on disk.
    """

    corpora: tuple[Path, ...]
    rules: tuple[Path, ...]
    each: bool = False
    draft: Path | None = None
    skip: frozenset[Path] = frozenset()
    progress: Progress = field(default=lambda stage, done, total: None)
    keeping: Keeping | None = None
    intake: Takes = field(default_factory=Intake)
    overrides: tuple[Override, ...] = ()
    reading: bool = False
    folder: str | None = None
    engine: Engine | None = None
    stored: Stored | None = None

    @property
    def everything(self) -> tuple[Path, ...]:
        """All folders and files, the draft too."""
        return (*self.corpora, self.draft) if self.draft else self.corpora


def audit_files(request: Request) -> Report:
    """Read, extract, align, check: from folders to a report.

    Raises AuditError where there is nothing to judge: no such folder, no document, no rule. Documents that cannot be read and
    rules that are wrong are told in the report, which is then incomplete.
    """
    from audit.check.load import load_rules
    from audit.check.overrides import overridden

    found, faults = load_rules(request.rules, tests=False)
    rules, wrong = overridden(found, request.overrides)
    faults += wrong
    if not rules:
        raise AuditError(*faults, "no rule to apply: name a folder of rules with --rules, or leave out --no-core")
    if not request.each:
        return replace(_audit_read(request.corpora, rules, request), faults=tuple(faults))
    folders = _sub_folders(request.corpora)
    parts = tuple(_audit_part(folder, rules, request) for folder in folders)
    return _sum(request.corpora[0].resolve().name, parts, tuple(faults))


def audit_corpus(corpus: Corpus, rules: Sequence[Rule]) -> Report:
    """One corpus and rules in, its report out; no disk, no clock."""
    return _judged(corpus, gather(corpus.sources), rules)


def gather(sources: Sequence[Source]) -> Evidence:
    """Extract and align: all that rules may look at."""
    return _compared(sources, [claim for _, claims in extract_each(sources) for claim in claims])


def audit_documents(documents: Mapping[str, str | Mapping[str, str]], rules: Sequence[Rule]) -> Checked:
    """Little documents given as text, or as `{text, published, …}`, through the real pipeline: a rule's own tests."""
    return audit_corpus(Corpus("test", tuple(read_documents(documents))), rules).checked


def read_documents(documents: Mapping[str, str | Mapping[str, str]]) -> Iterator[Source]:
    """Little documents given as text, or as `{text, published, …}`, in order of their paths."""
    for path, document in sorted(documents.items()):
        fields = {"text": document} if isinstance(document, str) else dict(document)
        yield read_text(path, fields.pop("text"), **fields)


def info(rule: Rule) -> RuleInfo:
    """What a report says of a rule."""
    return RuleInfo(rule.id, rule.title, rule.check, rule.severity, rule.why)


def _sub_folders(corpora: Sequence[Path]) -> list[Path]:
    if len(corpora) != 1:
        raise AuditError("--each takes one folder, whose sub-folders are the corpora")
    try:
        inside = sorted(corpora[0].iterdir(), key=lambda path: path.name)
    except OSError as error:
        raise AuditError(f"{corpora[0]}: cannot be read: {error.strerror}") from error
    folders = [path for path in inside if path.is_dir() and not path.name.startswith(".") and path.name != "reports"]
    if not folders:
        raise AuditError(f"{corpora[0]}: holds no sub-folder, and --each makes a corpus of every sub-folder")
    return folders


def _audit_read(paths: Sequence[Path], rules: Sequence[Rule], request: Request) -> Report:
    taken = request.intake.read(paths, request.skip, request.progress, request.draft)
    if store := _store_of(request, taken):
        return _audit_stored(store, taken, rules, request)
    corpus, claims = held(taken)
    if request.draft:
        _two_sides(corpus, rules)
    request.progress("comparing", 0, 1)
    evidence = _compared(corpus.sources, claims)
    request.progress("checking", 0, 1)
    report = _judged(corpus, evidence, rules, request.keeping)
    return replace(report, read=_read_out(evidence.claims)) if request.reading else report


def held(taken: Taken) -> tuple[Corpus, list[Claim]]:
    """The corpus and its claims in source order, in memory; documents for whose claims there is no room are listed as unread."""
    room = Room()
    claims: list[Claim] = []
    sources: list[Source] = []
    for source, found in taken:
        if room.holds(source, len(found)):
            sources.append(source)
            claims += found
    corpus = taken.corpus(sources)
    return replace(corpus, unread=(*corpus.unread, *room.unread)), claims


def _store_of(request: Request, taken: Taken) -> Store | None:
    """Where what is read is put, if it was asked for, or if it is more than is held in memory unasked; None for memory."""
    stored = request.stored
    whole = request.draft is None and not request.reading
    if stored is None or not whole or (stored.folder is None and request.engine is None and taken.size < HELD_IN_MEMORY):
        return None
    from audit.parts.store import Store

    try:
        return stored.until.enter_context(closing(Store(stored.folder)))
    except ImportError as error:
        if stored.folder or request.engine:
            raise AuditError(str(error)) from error
        stored.tell(f"{taken.size // 1_000_000:,} MB are held in memory: {error}")
        return None


def _audit_stored(store: Store, taken: Taken, rules: Sequence[Rule], request: Request) -> Report:
    """The same as in memory, in parts."""
    import gc

    from audit.check import conclude
    from audit.engines import GARBAGE
    from audit.engines.local import start
    from audit.parts import Parts

    assert request.stored
    gc.set_threshold(GARBAGE)
    engine = request.engine or request.stored.until.enter_context(closing(start(request.stored.jobs, None)))
    parts = Parts(store, engine, rules, request.progress)
    for source, claims in taken:
        parts.take(source, claims)
    evidence, heard, judged = parts.judge()
    checked = conclude(rules, heard, judged, evidence)
    return _report(parts.corpus(taken.corpus(())), evidence, checked, rules, request.keeping)


def _two_sides(corpus: Corpus, rules: Sequence[Rule]) -> None:
    """Raises AuditError where there is no draft, nothing to hold it against, or no rule to do so."""
    if not any(rule.check == "supported" and rule.draft is None for rule in rules):
        raise AuditError("no rule of the kind supported: it is in the core pack; leave out --no-core")
    if not any(source.role == "draft" for source in corpus.sources):
        unread = [f"{each.path}: {each.why}" for each in corpus.unread if each.path.endswith(corpus.name)]
        raise AuditError(*unread or [f"{corpus.name}: the draft could not be read"])
    if len(corpus.sources) == 1:
        raise AuditError(f"{corpus.name}: there is no source to hold it against")


def _compared(sources: Sequence[Source], claims: Sequence[Claim]) -> Evidence:
    known = {source.path: source for source in sources}
    return Evidence(known, tuple(claims), align(sources, claims) if sources else Alignment())


def _judged(corpus: Corpus, evidence: Evidence, rules: Sequence[Rule], keeping: Keeping | None = None) -> Report:
    """The report, against what is known."""
    from audit.check import check

    return _report(corpus, evidence, check(rules, evidence), rules, keeping)


def _report(corpus: Corpus, evidence: Evidence, checked: Checked, rules: Sequence[Rule], keeping: Keeping | None) -> Report:
    from audit.check import coverage
    from audit.check.baseline import stand

    checked = stand(checked, keeping) if keeping else checked
    return Report(
        name=corpus.name,
        rules=tuple(info(rule) for rule in rules),
        corpora=(corpus,),
        families=evidence.alignment.families,
        checked=checked,
        coverage=coverage(evidence, checked),
        capped=evidence.alignment.capped,
    )


def _read_out(claims: Sequence[Claim]) -> tuple[Passage, ...]:
    """Every claim with the phrase that says what it was read as."""
    from audit.check.compare.readings import passage

    return tuple(passage(claim) for claim in claims)


def _audit_part(folder: Path, rules: Sequence[Rule], request: Request) -> Report:
    """One sub-folder as its own corpus; one that cannot be read is a fault of its own and stops no other."""
    try:
        return _audit_read((folder,), rules, request)
    except AuditError as error:
        infos = tuple(info(rule) for rule in rules)
        return Report(folder.name, infos, (Corpus(folder.name, ()),), {}, Checked(), Coverage(), faults=error.faults)


def _sum(name: str, parts: tuple[Report, ...], faults: tuple[str, ...]) -> Report:
    counts = Coverage(*(sum(getattr(part.coverage, key) for part in parts) for key in Coverage.__slots__))
    return Report(name, parts[0].rules, (), {}, Checked(), counts, faults=faults, parts=parts)
