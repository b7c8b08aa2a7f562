"""The nouns of the program, small and frozen: what is read, what is claimed, what is grouped, what is found.

Every stage speaks in these. Nothing here reads a file, prints, or knows a rule.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, ClassVar, Literal, NamedTuple, TypeVar, dataclass_transform

T = TypeVar("T")
ClaimT = TypeVar("ClaimT", bound="Claim")
MOST_ASKED = 20_000
"""Answers kept of one question that is asked of claims; what is asked of one group's claims is asked close together."""


@dataclass_transform(frozen_default=True)
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """A frozen dataclass for what is made by the thousand: the type checker holds it frozen.

    To hold it frozen while the program runs would cost nine tenths of the time in which a claim is made.
    """
    return dataclass(slots=True, unsafe_hash=True, kw_only=kw_only)


Number = int | Fraction
"""An exact value: never a float."""

BlockKind = Literal["heading", "paragraph", "item", "cell", "caption", "furniture"]
Position = Literal["headline", "lede", "body", "caption"]
DocumentRole = Literal["source", "draft", "reference"]
DocumentType = Literal["article", "transcript", "release", "page", "table"]
Severity = Literal["error", "warning", "note"]
State = Literal["new", "known", "accepted"]
Confidence = Literal["high", "low"]
Verdict = Literal["agree", "compatible", "disagree", "excused"]
Excuse = Literal["changed-over-time", "different-period", "different-scope", "forecast", "revised"]
Softener = Literal["disputed", "estimate", "pronoun", "translation"]
Outcome = Literal["supported", "contradicted", "nowhere", "unchecked"]
Reading = Literal["rounding", "conversion", "fragment", "elision", "spelling", "reprint"]
SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")


# ---------------------------------------------------------------- ranges


class Interval(NamedTuple):
    """A range of exact numbers; None is an open end, `low_open` leaves the end itself out."""

    low: Number | None
    high: Number | None
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Interval) -> bool:
        """Do they share a stretch of positive length, or a single point that lies in both?

        Two ranges that only touch at one end do not meet; a point that lies on a closed end does.
        """
        low, high = _tighter_low(self, other), _tighter_high(self, other)
        if low is None or high is None or low < high:
            return True
        return low == high and any(i.low == i.high == low for i in (self, other)) and self.holds(low) and other.holds(low)

    def holds(self, value: Number) -> bool:
        """Does the value lie inside?"""
        if self.low is not None and (value < self.low or (self.low_open and value == self.low)):
            return False
        return self.high is None or value < self.high or (not self.high_open and value == self.high)


def _tighter_low(a: Interval, b: Interval) -> Number | None:
    if a.low is None or b.low is None:
        return b.low if a.low is None else a.low
    return max(a.low, b.low)


def _tighter_high(a: Interval, b: Interval) -> Number | None:
    if a.high is None or b.high is None:
        return b.high if a.high is None else a.high
    return min(a.high, b.high)


class Days(NamedTuple):
    """A range of calendar days, ends included; None is an open end."""

    earliest: date | None
    latest: date | None

    def meets(self, other: Days) -> bool:
        """Do the two ranges share a day?"""
        if self.earliest and other.latest and self.earliest > other.latest:
            return False
        return not (other.earliest and self.latest and other.earliest > self.latest)


# ---------------------------------------------------------------- what is read


@record()
class Block:
    """A heading, paragraph, list item, table cell, caption or piece of page furniture, `[start, end)` in the text.

    `section` is the words of the nearest heading above; `heads` of a cell are its row head and column head.
    """

    start: int
    end: int
    kind: BlockKind
    position: Position = "body"
    level: int = 0
    section: str = ""
    heads: tuple[str, ...] = ()


class Published(NamedTuple):
    """When a document came out: a day (with a clock time where stated), or a month or year where no more is known."""

    earliest: date
    latest: date
    clock: str | None = None

    @property
    def day(self) -> date | None:
        """The day, or None where only a month or a year is known."""
        return self.earliest if self.earliest == self.latest else None

    def __str__(self) -> str:
        if self.day:
            return self.day.isoformat() + (f"T{self.clock}" if self.clock else "")
        whole_year = self.earliest.month != self.latest.month
        return self.earliest.isoformat()[: 4 if whole_year else 7]


@dataclass(frozen=True)
class Source:
    """A document: its text exactly as decoded, the same text with marks and front matter blanked, and what is known of it.

    `body` has the length of `text`: front matter, Markdown marks, code, URLs and comments are spaces in it, so an offset in
    one is an offset in the other. Extractors read `body`; a claim's words are `text[start:end]`. For `.html` the text is the
    one that the reader made, and `origin` maps it back: sorted (offset in text, offset in file) pairs, each good up to the next.
    `lines` holds the offset in the *file* at which each line starts. `sentences` are sorted, disjoint `(start, end)` pairs, each
    inside one block; furniture has none. `pages` are the offsets at which the pages of a `.pdf` begin. `given_by` says what gave a
    field: manifest, front matter, first line or page.
    """

    path: str
    text: str
    body: str
    blocks: tuple[Block, ...]
    sentences: tuple[tuple[int, int], ...]
    lines: tuple[int, ...]
    origin: tuple[tuple[int, int], ...] = ()
    pages: tuple[int, ...] = ()
    published: Published | None = None
    basis: str = "stated"
    publisher: str | None = None
    title: str | None = None
    role: DocumentRole = "source"
    type: DocumentType = "article"
    locale: str = "en"
    timezone: str | None = None
    note: str | None = None
    sha256: str = ""
    corpus: str | None = None
    given_by: tuple[tuple[str, str], ...] = ()

    def locate(self, offset: int) -> tuple[int, int]:
        """(line, column) in the file, both from 1, of an offset in the text."""
        if self.origin:
            text_offset, file_offset = self.origin[bisect_right(self.origin, offset, key=lambda pair: pair[0]) - 1]
            offset = file_offset + offset - text_offset
        line = bisect_right(self.lines, offset) - 1
        return line + 1, offset - self.lines[line] + 1

    def page(self, offset: int) -> int | None:
        """The page that holds the offset, from 1; None where the document has no pages."""
        return bisect_right(self.pages, offset) if self.pages else None

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def sentence_index(self, offset: int) -> int:
        """The index of the sentence that holds the offset, else of the last one before it (-1: none)."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """`(start, end)` of the sentence that holds the offset, else of its block."""
        index = self.sentence_index(offset)
        if index >= 0 and offset < self.sentences[index][1]:
            return self.sentences[index]
        block = self.block_at(offset)
        return block.start, block.end

    def block_index(self, offset: int) -> int:
        """The index of the block that holds the offset, else of the last one before it (-1: none)."""
        return bisect_right(self._block_starts, offset) - 1

    def block_at(self, offset: int) -> Block:
        """The block that holds the offset, else an empty body paragraph at it."""
        index = self.block_index(offset)
        if index >= 0 and offset < self.blocks[index].end:
            return self.blocks[index]
        return Block(offset, offset, "paragraph")


class Unread(NamedTuple):
    """A file that was not read, and why. `fault`: it should have been read, so the answer is incomplete."""

    path: str
    why: str
    fault: bool


@dataclass(frozen=True)
class Corpus:
    """What the read stage hands on: the sources in order of their paths, what was not read, and remarks for the ledger."""

    name: str
    sources: Sequence[Source]
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()

    @cached_property
    def by_path(self) -> Mapping[str, Source]:
        """The sources by their paths, in order."""
        return {source.path: source for source in self.sources}


# ---------------------------------------------------------------- what is claimed


@record(kw_only=True)
class Claim:
    """A typed statement at `[start, end)` of a source's text.

    `context` is the sentence it stands in (a table row for a cell), `context_start` its offset; `quoted` is the id of the
    quotation it stands in. `id` is made of path, kind, text and the ordinal among equals.
    """

    kind: ClassVar[str] = ""
    id: str
    source: str
    start: int
    end: int
    text: str
    context: str
    context_start: int
    position: Position = "body"
    quoted: str | None = None


Hedge = Literal["none", "about", "nearly", "over", "at-least", "under", "at-most", "up-to", "vague", "range"]
FigureRole = Literal["count", "amount", "share", "rate", "age", "duration", "change", "score", "rank"]
Modality = Literal["fact", "plan", "forecast", "denied"]


@record(kw_only=True)
class Figure(Claim):
    """A number with its unit and what it counts.

    `written` is what is written before any allowance for rounding, opened or widened by the hedge's hard reading; `hard` is
    what the words allow, rounding included; `soft` what a reader takes. Percent in points. `nominal` is the number named
    ("about 40": 40; a range: its middle; None for "dozens"). `step` is the unit of the last written digit.

    `subject` is the words counted as written ("Venezuelan migrants"); `noun` the stem of its head and `modifiers` the stems
    beside it; `predicate` the stem of the verb that governs the count (`kill`, `arrest`); `base` the stems of a denominator
    ("of voters"); `derived` the arithmetic of a product ("60% of 334,000"). `unit` as in the contract: `percent`, `point`, an
    ISO 4217 code, an SI-style name, or None. `exact`: read to the letter (a page or table).
    """

    kind: ClassVar[str] = "figure"
    core_start: int
    core_end: int
    written: Interval
    hard: Interval
    soft: Interval
    nominal: Number | None
    step: Number = 1
    hedge: Hedge = "none"
    hedge_text: str = ""
    unit: str | None = None
    role: FigureRole = "count"
    per: str | None = None
    pair: tuple[int, int] | None = None
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    predicate: str | None = None
    base: tuple[str, ...] = ()
    derived: str | None = None
    period: Days | None = None
    as_of: Days | None = None
    place: str | None = None
    modality: Modality = "fact"
    estimate: bool = False
    revised: bool = False
    stated_by: str | None = None


Precision = Literal["day", "month", "year", "other"]
Relation = Literal["on", "before", "after", "since", "by", "until"]
DateRole = Literal["event", "cutoff", "start", "end", "publication"]


@record(kw_only=True)
class Date(Claim):
    """A date as a range of days.

    `days` is the range after the relation is applied ("before July 31": None..2023-07-30), by the usual reading of vague parts;
    `hard` by the widest one; `named` the range of the day named itself, relation left aside. `boundary` is the first day on
    the far side of a cut-off ("on or before July 31", "before August", "after July 31": 2023-08-01), None where it has none.
    `timex` is the TIMEX3 value of the day named. `other` is the second reading of an ambiguous 07/08/2023. `fault` says why
    a day cannot exist ("June has 30 days"). `weekday` is the weekday written beside the date (0 = Monday). `clock` is "HH:MM",
    and `zone` its zone, where written. `predicate`, `noun`, `modifiers`: stems of the verb it dates and of that verb's subject.
    `anchored` marks a date made from a duration ("18 months ago"), whose number is a figure too.
    """

    kind: ClassVar[str] = "date"
    days: Days
    hard: Days
    named: Days
    precision: Precision
    relation: Relation = "on"
    role: DateRole = "event"
    resolved: bool = True
    timex: str = ""
    boundary: date | None = None
    other: Days | None = None
    fault: str | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None
    approximate: bool = False
    anchored: bool = False
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    predicate: str | None = None
    modality: Modality = "fact"

    @property
    def is_hour(self) -> bool:
        """Is it a time of day alone ("at 3:52 p.m."), whose day is not told with it?"""
        return self.clock is not None and self.precision == "other" and not self.resolved


Via = Literal["direct", "pronoun", "floating", "continued", "nested", "label", "none"]


@record(kw_only=True)
class Quote(Claim):
    """What stands inside one pair of quote marks; each paragraph of a continued quotation is one.

    `speaker` is the mention as written, `speaker_name` the person or body it resolves to, in the fullest form of this source.
    `behalf` is the principal that a spokesperson speaks for; `relay` the outlet it came through; `unnamed` marks a typed
    speaker (an official, a resident). `whole`: the quotation is a sentence of its own; `fragment`: fewer than four tokens and
    no reporting verb. `nested` is the id of the quotation it stands in. `translated`: a translation cue stands beside it.
    """

    kind: ClassVar[str] = "quote"
    speech: bool
    utterance: str | None = None
    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    speaker_name: str | None = None
    unnamed: bool = False
    behalf: str | None = None
    relay: str | None = None
    via: Via = "none"
    cue: str | None = None
    whole: bool = False
    fragment: bool = False
    nested: str | None = None
    translated: bool = False


@record(kw_only=True)
class Name(Claim):
    """A mention of a person. `name` is the person's fullest name in this source; `person` is equal for all mentions of one."""

    kind: ClassVar[str] = "name"
    name: str
    person: str
    title: str | None = None
    age: int | None = None


# ---------------------------------------------------------------- what is grouped


@record()
class Link:
    """How two claims compare: the weights that fired, their sum, and the gate that stopped them, if one did."""

    a: str
    b: str
    score: float
    weights: tuple[tuple[str, float], ...] = ()
    gate: str | None = None


class Group(NamedTuple):
    """Claims judged to be about the same thing, in order of path and offset; all of one kind."""

    id: str
    kind: str
    subject: str
    claims: tuple[Claim, ...]
    confidence: Confidence = "high"

    @property
    def place(self) -> tuple[str, int, str]:
        """What orders groups: the place of their first claim."""
        return self.claims[0].source, self.claims[0].start, self.id


@dataclass(frozen=True)
class Alignment:
    """What the align stage hands on.

    `groups`: two claims or more, judged the same thing. `possible`: groups of pairs that scored between 0 and 6 (confidence
    low). `apart`: pairs with a score of 6 or more that one gate of modality, base or period stopped. `links` by sorted pair
    of claim ids: why members of a group, or of `apart`, were compared. `not_compared`: ids stopped by another gate.
    `families` by path: reprints of one text share a name. `capped`: blocks too large to compare in full.
    """

    groups: tuple[Group, ...] = ()
    possible: tuple[Group, ...] = ()
    apart: tuple[Link, ...] = ()
    links: Mapping[tuple[str, str], Link] = field(default_factory=dict)
    not_compared: frozenset[str] = frozenset()
    families: Mapping[str, str] = field(default_factory=dict)
    capped: tuple[str, ...] = ()

    def link(self, a: str, b: str) -> Link | None:
        """Why two claims were compared, if they were."""
        return self.links.get((a, b) if a < b else (b, a))


@dataclass(frozen=True)
class Evidence:
    """All that a rule may look at: the sources by path, the claims in source order, and the groups.

    `home`: of a part of a corpus, the paths of its own documents; the others are there because a group has claims in them. None:
    all are its own. `years`: the years that dates of the whole corpus name with a month and a day, where this is a part of it.
    """

    sources: Mapping[str, Source]
    claims: Sequence[Claim]
    alignment: Alignment
    home: frozenset[str] | None = None
    years: Mapping[tuple[int, int], frozenset[int]] | None = None

    @property
    def total(self) -> int:
        """How many claims there are."""
        return len(self.claims)

    def knows(self, claim: Claim) -> bool:
        """Was it extracted? A check may tell a sentence, or a word, that is no claim."""
        return claim.id in self.by_id

    @property
    def possible(self) -> Iterable[str]:
        """The ids of the claims in possible groups."""
        return (claim.id for group in self.alignment.possible for claim in group.claims)

    @property
    def paths(self) -> list[str]:
        """The paths of its own documents, in order."""
        return sorted(self.sources if self.home is None else self.home)

    @cached_property
    def own(self) -> Sequence[Claim]:
        """The claims of its own documents."""
        home = self.home
        return self.claims if home is None else [claim for claim in self.claims if claim.source in home]

    def owns(self, group: Group) -> bool:
        """Is it this part that judges the group?"""
        return self.home is None or group.claims[0].source in self.home

    def once(self, question: Callable[[ClaimT, Evidence], T], claim: ClaimT) -> T:
        """What a pure function says of one claim, worked out once: a claim is compared with many others."""
        return self._answer(question, claim.id, claim)

    def once_of(self, question: Callable[[str, Evidence], T], path: str) -> T:
        """The same of a source, by its path."""
        return self._answer(question, path, path)

    def _answer(self, question: Callable[[Any, Evidence], T], key: str, asked: object) -> T:
        answers = self._asked.setdefault(question, {})
        if key not in answers:
            if len(answers) >= MOST_ASKED:
                answers.clear()
            answers[key] = question(asked, self)
        answer: T = answers[key]
        return answer

    @cached_property
    def _asked(self) -> dict[Callable[..., Any], dict[str, Any]]:
        return {}

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def by_source(self) -> Mapping[str, list[Claim]]:
        """The claims of each source, in order."""
        table: dict[str, list[Claim]] = {path: [] for path in self.sources}
        for claim in self.claims:
            table[claim.source].append(claim)
        return table

    @cached_property
    def shared(self) -> Mapping[str, list[Group]]:
        """The groups of each claim that stands in two or more, by its id."""
        counts = Counter(claim.id for group in self.alignment.groups for claim in group.claims)
        table: dict[str, list[Group]] = {identity: [] for identity, times in counts.items() if times > 1}
        for group in self.alignment.groups if table else ():
            for claim in group.claims:
                if claim.id in table:
                    table[claim.id].append(group)
        return table

    @cached_property
    def people(self) -> Mapping[str, frozenset[str]]:
        """The names of the persons whom each source mentions, in full and as written, case folded."""
        return people_in(self.claims)

    @cached_property
    def by_sentence(self) -> Mapping[tuple[str, int], list[Claim]]:
        """The claims that stand in one sentence, in order, by path and offset of the sentence."""
        table: dict[tuple[str, int], list[Claim]] = {}
        for claim in self.claims:
            table.setdefault((claim.source, claim.context_start), []).append(claim)
        return table


def people_in(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """The names of persons among claims, by source, in full and as written, case folded."""
    table: dict[str, set[str]] = {}
    for claim in claims:
        if isinstance(claim, Name):
            table.setdefault(claim.source, set()).update((claim.name.casefold(), claim.text.casefold()))
    return {path: frozenset(names) for path, names in table.items()}


# ---------------------------------------------------------------- what is found


class Passage(NamedTuple):
    """A claim in a finding, and what it was read as ("31,000 to 31,500 people, in August 2023")."""

    claim: Claim
    reads_as: str = ""


@dataclass(frozen=True, slots=True)
class Override:
    """What a configuration says of the rules with this id (with `*`): their findings have this severity, or are off (None).

    `path`: only of findings with a passage in a document whose path fits; None for all. `place` is the file that says so.
    """

    rule: str
    severity: Severity | None
    path: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of one rule, or, with `by`, a disagreement that an innocent explanation covers.

    `why` are plain sentences: what differs, and why the passages were compared. `id` is the fingerprint: no path, no line.
    `also` names other rules that reported the same two passages. `decided`: what was decided of it, by whom and until when.
    """

    id: str
    rule: str
    check: str
    severity: Severity
    confidence: Confidence
    message: str
    values: tuple[str, ...]
    passages: tuple[Passage, ...]
    why: tuple[str, ...] = ()
    considered: tuple[str, ...] = ()
    softened_by: tuple[Softener, ...] = ()
    hints: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    state: State = "new"
    by: Excuse | None = None
    decided: str = ""


class Judged(NamedTuple):
    """A group with its verdict, and the reading or excuse that explains it (`by`)."""

    group: Group
    verdict: Verdict
    by: str | None = None


class TopicRow(NamedTuple):
    """One line of a topic table: a passage, what it was read as, and (for figures) the value at the table's rate."""

    source: str
    claim: Claim
    reads_as: str


class Topic(NamedTuple):
    """What each source says about a topic, by document date; no verdict."""

    rule: str
    title: str
    rows: tuple[TopicRow, ...]


class Hold(NamedTuple):
    """What a rule looked at and found in order: arithmetic that can hold, a quotation that is verbatim."""

    rule: str
    message: str
    passages: tuple[Passage, ...]


class Step(NamedTuple):
    """One claim on the walk through a draft: what becomes of it, and the passages of its sources that say so, the best first.

    `how`: the reading by which they support it ("" the very same, else a `Reading`, "reckoned", "surname", "value"), or why it
    cannot be checked. `findings`: the ids of those that speak of it.
    """

    claim: Claim
    outcome: Outcome
    how: str = ""
    passages: tuple[Passage, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check stage hands on; `holds` is what rules found in order, beside the agreeing groups; `walk` goes through a draft.

    `apart`: findings whose passages were decided not to be about the same thing. `elsewhere`: findings that touch no document that
    was changed, where only those are asked for.
    """

    findings: tuple[Finding, ...] = ()
    excused: tuple[Finding, ...] = ()
    judged: Sequence[Judged] = ()
    topics: tuple[Topic, ...] = ()
    holds: tuple[Hold, ...] = ()
    walk: tuple[Step, ...] = ()
    apart: tuple[Finding, ...] = ()
    elsewhere: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """Each claim counted once: the seven counts after `claims` sum to it."""

    claims: int = 0
    agreed: int = 0
    compatible: int = 0
    disagree: int = 0
    excused: int = 0
    alone: int = 0
    not_compared: int = 0
    possible: int = 0


class RuleInfo(NamedTuple):
    """What a report says of a rule that ran; `severity` is the most severe that it can reach."""

    id: str
    title: str
    check: str
    severity: Severity
    why: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All that a format needs, in the order in which it is shown.

    `parts`: with `--each`, the reports of the sub-folders, each with its one corpus; the outer report then has their sums only.
    `possible`: show findings of low confidence in every format, not in JSON alone. `folder`: where the documents lie, seen from
    the working folder, for formats that point into a repository. `changed`: the documents that were changed, where only findings
    that touch one are asked for; None where all are. `read`: every claim with what it was read as, where a format shows them.
    """

    name: str
    rules: tuple[RuleInfo, ...]
    corpora: tuple[Corpus, ...]
    families: Mapping[str, str]
    checked: Checked
    coverage: Coverage
    capped: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    parts: tuple[Report, ...] = ()
    possible: bool = False
    folder: str = ""
    changed: frozenset[str] | None = None
    read: tuple[Passage, ...] = ()

    @property
    def by_path(self) -> Mapping[str, Source]:
        """The sources of its corpora, by path."""
        return self.corpora[0].by_path if len(self.corpora) == 1 else {s.path: s for corpus in self.corpora for s in corpus.sources}

    @property
    def incomplete(self) -> bool:
        """Could something not be read, or not be run?"""
        unread = any(unread.fault for corpus in self.corpora for unread in corpus.unread)
        return bool(self.faults) or unread or any(part.incomplete for part in self.parts)
