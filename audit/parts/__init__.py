"""A corpus that is more than memory holds, or more than one machine reads: from documents to what its rules say, in parts.

What is read goes into a store. Then each document is told of by a record and rows; the rows are joined to pairs; the pairs that are
worth it are scored; claims that belong together are grouped; and documents are judged, some hundred at a time. Each of these steps
is done by an engine, piece by piece. What needs the whole corpus is done here: families, counts of words, quotations, persons,
and rules that look at all of it. What comes of it is the same as of a run in memory, byte for byte.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from audit.align import alignment_of
from audit.align.context import Contexts, count_documents, counted_words
from audit.align.families import Shingles, kin, shingles_of
from audit.align.found import Linked, in_order
from audit.align.link import together
from audit.align.looks import Places
from audit.align.parts import KINDS
from audit.align.persons import link_names
from audit.align.sayings import link_quotes
from audit.check import Heard, tell
from audit.check.judge import judge
from audit.check.kinds import KINDS as CHECKS
from audit.check.kinds import reach_of
from audit.check.kinds.calendar import Day, years_of
from audit.check.rule import Rule
from audit.engines import Ended, Engine
from audit.errors import AuditError
from audit.intake import Progress
from audit.model import Alignment, Claim, Corpus, Name, Published, Quote, Source, people_in
from audit.parts.beside import Beside
from audit.parts.found import Wanted, documents_of
from audit.parts.pieces import Lot, bundled, in_pieces, to_look_at
from audit.parts.records import document_record, judged_record
from audit.parts.store import Store
from audit.parts.stored import Documents, Groups, Sources, StoredCorpus, StoredEvidence, Told
from audit.parts.work import (
    Asked,
    Entry,
    Known,
    Left,
    Paired,
    Part,
    Record,
    Scorer,
    judged,
    linked,
    looked,
    told_of,
)

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Answer = TypeVar("Answer")
BUNDLE, ROWS = 50, 500
"""Documents that an engine is asked to tell of at a time, and whose rows are written at a time."""
PAIRS = 20_000
"""Pairs that are read at a time."""


@dataclass
class Whole:
    """What is gathered of the whole corpus while it is read."""

    shingles: dict[str, Shingles] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)
    names: list[Name] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    published: dict[str, Published | None] = field(default_factory=dict)
    years: dict[Day, frozenset[int]] = field(default_factory=dict)
    claims: int = 0

    def add(self, source: Source, claims: Sequence[Claim]) -> None:
        """Take note of a document."""
        self.shingles[source.path] = shingles_of(source.body)
        self.words.update(counted_words(source))
        self.names += (claim for claim in claims if isinstance(claim, Name))
        self.quotes += (claim for claim in claims if isinstance(claim, Quote))
        self.published[source.path] = source.published
        self.claims += len(claims)
        for day, years in years_of(claims).items():
            self.years[day] = self.years.get(day, frozenset()) | years


class Parts:
    """A corpus in a store, taken document by document, then judged."""

    def __init__(self, store: Store, engine: Engine, rules: Sequence[Rule], progress: Progress) -> None:
        self._store = store
        self._engine = engine
        self._progress = progress
        self._rules = list(enumerate(rules))
        self._wide = {place: rule for place, rule in self._rules if reach_of(rule) in ("alike", "corpus")}
        self._lacking = {place: list(CHECKS[rule.check].needs(rule)) for place, rule in self._wide.items()}
        self._documents = Documents(store.entries)
        self._whole = Whole()
        self._families: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._scorer = Scorer({})
        self._groups = Groups(store.judged)

    def take(self, source: Source, claims: Sequence[Claim]) -> None:
        """One more document, in the order of the paths."""
        self._documents.add(source.path, document_record(source, claims))
        self._whole.add(source, claims)
        for place, sorts in self._lacking.items():
            self._lacking[place] = [is_wanted for is_wanted in sorts if not is_wanted(source)]

    def corpus(self, known: Corpus) -> StoredCorpus:
        """The corpus of what was taken; `known`: the same without its sources."""
        return StoredCorpus(known.name, Sources(self._sources()), known.unread, known.remarks)

    def judge(self) -> tuple[StoredEvidence, Heard, Groups]:
        """All that is in groups, what the rules say of it, and how the groups were judged."""
        self._reduce()
        capped = self._tell()
        self._look()
        self._group()
        heard, left = self._judge()
        evidence = self._evidence(self._alignment(left, capped), left)
        self._judge_the_rest(evidence)
        for place in sorted(self._begun()):
            rule = self._wide[place]
            heard.add(tell([(place, rule)], replace(evidence, claims=self._claims(place, rule, heard))))
        return evidence, heard, self._groups

    def _begun(self) -> frozenset[int]:
        """The rules over the whole corpus that may find something."""
        return frozenset(place for place, lacking in self._lacking.items() if not lacking)

    def _claims(self, place: int, rule: Rule, heard: Heard) -> list[Claim]:
        """What a rule looks at that needs more than a part: what the parts left for it, quotations and names."""
        claims = [claim for at, claim in heard.left if at == place]
        claims += (claim for claim in (*self._whole.quotes, *self._whole.names) if claim.kind in rule.claims)
        return sorted(claims, key=lambda claim: (self._documents.numbers[claim.source], claim.start))

    # ------------------------------------------------------------ what is known of all

    def _reduce(self) -> None:
        """Families, and in how many documents words stand; a paragraph that a family repeats counts once."""
        self._families = kin(self._whole.shingles)
        self._whole.shingles = {}
        sizes = Counter(self._families.values())
        repeated = [path for path, family in self._families.items() if sizes[family] > 1]
        words = self._whole.words
        for path in repeated:
            words.subtract(counted_words(self._documents.read(path).source))
        words.update(count_documents((self._documents.read(path).source for path in repeated), self._families))
        self._counts = {word: count for word, count in words.items() if count > 1}
        self._scorer = Scorer(self._counts)
        self._whole.words = Counter()

    def _tell(self) -> list[list[str]]:
        """Record and rows of every document, into the store, and pairs of them; of each kind, keys that too many claims share."""
        entries = (self._entry(number) for number in range(len(self._documents)))
        made = self._each("telling", told_of, self._scorer.counts, bundled(entries, BUNDLE))
        for some in bundled(made, ROWS):
            for one in some:
                self._store.candidates.add_document(self._store.records.add(one.record), one.backdrop)
            for kind in KINDS:
                self._store.candidates.add_rows(kind, [row for one in some for row in one.rows[kind]])
        capped = self._store.candidates.join()
        return [capped[kind] for kind in KINDS]

    # ------------------------------------------------------------ pairs

    def _look(self) -> None:
        """Look at the pairs that share a subject, and at those that share a value: inside each document, then of two."""
        seen, candidates = self._store.seen, self._store.candidates
        self._look_at(candidates.inside(PAIRS), lambda _: {kind: [] for kind in KINDS})
        seen.inside_is_seen()
        self._look_at(candidates.across(PAIRS), seen.repeats)

    def _look_at(self, lots: Iterable[Lot], repeats: Callable[[Sequence[int]], Mapping[str, Sequence[Places]]]) -> None:
        pieces = ([Paired(self._records(one.documents), one.pairs, one.alike, repeats(one.documents))] for one in to_look_at(lots))
        for found in self._each("looking", looked, self._scorer, pieces):
            self._store.seen.add(found)

    # ------------------------------------------------------------ groups and rules

    def _group(self) -> None:
        """Put claims into groups, and what is in none into possible groups; then tell of their pairs."""
        self._engine.rest()
        self._store.put_in_order(self._order())
        found, seen = self._store.found, self._store.seen
        for done, kind in enumerate(KINDS):
            self._progress("grouping", done, len(KINDS))
            found.add(kind, together(seen.of(kind, Beside(kind, self._store.records, self._counts))))
        for links in self._each("telling of pairs", linked, self._scorer, self._asked(found.wanted(seen.told))):
            found.add_links(links)

    def _order(self) -> list[int]:
        """The place of each document by the day of its publication: what is of one time needs the same others."""
        published = list(self._whole.published.values())
        days = [each.earliest if each else date.min for each in published]
        places = [0] * len(days)
        for place, number in enumerate(sorted(range(len(days)), key=lambda number: (days[number], number))):
            places[number] = place
        return places

    def _asked(self, wanted: Iterable[list[Wanted]]) -> Iterator[list[Asked]]:
        for piece in in_pieces(wanted, lambda some: (documents_of(some), len(some))):
            pairs = [pair for some in piece for pair in some]
            yield [Asked(self._records(sorted(documents_of(pairs))), pairs)]

    def _judge(self) -> tuple[Heard, Left]:
        """What the rules say of each part, and what is left for those that look at several; groups go into the store."""
        families = {path: family for path, family in self._families.items() if path != family}
        known = Known(self._rules, self._begun(), families, self._whole.years)
        pieces = ([Part(self._entries(one.documents), one.home, one.touched)] for one in self._store.found.pieces())
        heard, left = Heard(), Left()
        for part in self._each("judging", judged, known, pieces):
            heard.add(part.heard)
            left.add(part.left)
            for place, record in part.groups:
                self._groups.add(self._documents.numbers[place.source], place.start, place.id, record)
        self._engine.rest()
        return heard, left

    def _judge_the_rest(self, evidence: StoredEvidence) -> None:
        """Judge the groups of quotations and names, which no part has."""
        said = tuple(group for group in evidence.alignment.groups if group.kind not in KINDS)
        for one in judge(replace(evidence, alignment=replace(evidence.alignment, groups=said))):
            path, start, identity = one.group.place
            self._groups.add(self._documents.numbers[path], start, identity, judged_record(one))
        self._groups.put_in_order()

    def _alignment(self, left: Left, capped: Sequence[list[str]]) -> Alignment:
        """The groups of quotations and names, and of the others those that are looked at again."""
        contexts = Contexts((), self._counts)
        contexts.published = self._whole.published
        kinds = {
            kind: Linked(
                [group.claims for group in left.groups.values() if group.kind == kind],
                [group.claims for group in left.maybe.values() if group.kind == kind],
                capped=told,
            )
            for kind, told in zip(KINDS, capped, strict=True)
        }
        kinds[KINDS[0]].links = left.links
        kinds[KINDS[0]].stopped = set(left.not_compared)
        kinds["quote"] = link_quotes(in_order(self._whole.quotes), contexts)
        kinds["name"] = link_names(in_order(self._whole.names))
        return alignment_of(kinds, self._families)

    def _evidence(self, alignment: Alignment, left: Left) -> StoredEvidence:
        possible = [group for group in alignment.possible if group.kind not in KINDS]
        return StoredEvidence(
            sources=self._sources(),
            claims=(),
            alignment=alignment,
            years=self._whole.years,
            documents=self._documents,
            named=people_in(self._whole.names),
            held=self._whole.claims,
            unsure=[*left.possible, *(claim.id for group in possible for claim in group.claims)],
        )

    # ------------------------------------------------------------ means

    def _sources(self) -> Told[Source]:
        return Told(self._documents, lambda read: read.source)

    def _entry(self, number: int) -> Entry:
        return number, self._documents.entry(number)

    def _records(self, numbers: Iterable[int]) -> list[Record]:
        return [(number, self._store.records.get(number)) for number in numbers]

    def _entries(self, numbers: Iterable[int]) -> list[Entry]:
        return [self._entry(number) for number in numbers]

    def _each(
        self, step: str, work: Callable[[Shared, Item], Answer], shared: Shared, bundles: Iterable[Sequence[Item]]
    ) -> Iterator[Answer]:
        """What the engine makes of each item."""
        for done, answer in enumerate(self._engine.each(work, shared, bundles)):
            if isinstance(answer, Ended):
                raise AuditError(f"{step}: the processes that worked on one piece came to a sudden end (too little memory?)")
            self._progress(step, done, 0)
            yield answer
