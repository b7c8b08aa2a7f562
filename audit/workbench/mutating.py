"""A corpus and rules in; which rules notice which kinds of planted change out. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from random import Random

from audit.align import align
from audit.check import check, material
from audit.check.kinds.fresh import is_year
from audit.check.material import Material
from audit.check.planted import PLANTERS, plant
from audit.check.planted.place import Planted
from audit.check.rule import Rule
from audit.check.select import Words
from audit.check.trial import read_cases
from audit.extract import extract
from audit.model import Checked, Claim, Date, Evidence, Figure, Finding, Name, Quote, Source
from audit.pipeline import gather, read_documents
from audit.read import read_text

SAMPLE = 10
"""Changes of one kind that are planted, at most."""

BESIDE = 40
"""Letters beside a figure or a name in which its hedge, its unit, its people, its title may stand."""

Key = tuple[str, tuple[tuple[str, str], ...]]


@dataclass
class Counts:
    """What one rule noticed of one kind of change, of those planted where it looks."""

    planted: int = 0
    noticed: int = 0


Cells = dict[tuple[str, str], Counts]
"""By rule and kind of change."""


@dataclass
class Sensitivity:
    """What was noticed: `cells` by rule and kind, `kinds` by kind and any rule, `own` in the documents of the rules' own tests.

    `alarms`: findings on the corpus as it is, by rule; `missed`: a line for each change that a rule covers, looked at, and did not
    notice.
    """

    rules: Sequence[Rule]
    cells: Cells = field(default_factory=dict)
    kinds: dict[str, Counts] = field(default_factory=dict)
    alarms: dict[str, int] = field(default_factory=dict)
    own: Cells = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def count(self, rule: Rule, planted: Planted, noticed: bool, source: Source) -> None:
        """One more change that a rule looks at."""
        cell = self.cells.setdefault((rule.id, planted.kind), Counts())
        cell.planted += 1
        cell.noticed += noticed
        if not noticed and planted.kind in rule.covers:
            self.missed.append(_told(rule, planted, source))


@dataclass(frozen=True)
class Round:
    """A corpus with a copy of one of its documents, `copy`, and what the rules say of it."""

    copy: Source
    evidence: Evidence
    checked: Checked


def sensitivity_of(sources: Sequence[Source], rules: Sequence[Rule], seed: int) -> Sensitivity:
    """For a corpus, each rule tried on the documents of its own silent tests too."""
    counted = sensitivity(sources, rules, seed)
    for rule in rules:
        for case in read_cases(rule)[0]:
            if rule.covers and not case.expect:
                alone = sensitivity(tuple(read_documents(case.documents)), [rule], seed)
                _add(counted.own, alone.cells)
                counted.missed += [f"{line} (its test “{case.name}”)" for line in alone.missed]
    return counted


def sensitivity(sources: Sequence[Source], rules: Sequence[Rule], seed: int) -> Sensitivity:
    """One change at a time in a copy of one document, which is added as a further source."""
    evidence = gather(sources)
    counted = Sensitivity(rules, alarms=_by_rule(check(rules, evidence)))
    untouched: dict[str, Round] = {}
    for planted in _sample(evidence, seed):
        source = evidence.sources[planted.source]
        if source.path not in untouched:
            untouched[source.path] = _round(evidence, source, source.text, rules)
        changed = _round(evidence, source, planted.applied(source.text), rules)
        _count(counted, planted, untouched[source.path], changed)
    return counted


def _add(cells: Cells, more: Cells) -> None:
    for key, counts in more.items():
        cell = cells.setdefault(key, Counts())
        cell.planted += counts.planted
        cell.noticed += counts.noticed


def _told(rule: Rule, planted: Planted, source: Source) -> str:
    """`path:line: rule: kind: “what stood there” → “what came”`."""
    line, _ = source.locate(planted.start)
    before, after = source.text[: planted.start], source.text[planted.end :]
    words = (before[-BESIDE:], f"[{source.text[planted.start : planted.end]} → {planted.text}]", after[:BESIDE])
    return f"{source.path}:{line}: {rule.id}: {planted.kind}: {' '.join(''.join(words).split())}"


def _sample(evidence: Evidence, seed: int) -> Iterator[Planted]:
    """Some changes of each kind, drawn from all documents by the seed."""
    every = [planted for path, source in sorted(evidence.sources.items()) for planted in plant(source, evidence.by_source[path])]
    for kind in PLANTERS:
        of_kind = [planted for planted in every if planted.kind == kind]
        chosen = Random(f"{seed} {kind}").sample(of_kind, min(SAMPLE, len(of_kind)))
        yield from sorted(chosen, key=lambda planted: (planted.source, planted.start, planted.text))


def _round(evidence: Evidence, source: Source, text: str, rules: Sequence[Rule]) -> Round:
    path = PurePosixPath(source.path)
    read = read_text(str(path.with_name(f"{path.stem}.copy{path.suffix}")), text)
    copy = replace(
        read,
        published=source.published,
        publisher=source.publisher,
        title=source.title,
        role=source.role,
        type=source.type,
    )
    claims = (*evidence.claims, *extract(copy))
    sources = (*evidence.sources.values(), copy)
    together = Evidence({one.path: one for one in sources}, claims, align(sources, claims))
    return Round(copy, together, check(rules, together))


def _count(counted: Sensitivity, planted: Planted, before: Round, after: Round) -> None:
    told = {_key(finding) for finding in before.checked.findings}
    end = planted.start + len(planted.text)
    fresh = [f for f in after.checked.findings if f.confidence == "high" and _key(f) not in told]
    names = {name for f in fresh if _touches(f, after, planted.start, end) for name in (f.rule, *f.also)}
    cell = counted.kinds.setdefault(planted.kind, Counts())
    cell.planted += 1
    cell.noticed += bool(names)
    for rule in counted.rules:
        if _looks(rule, planted, before, after):
            counted.count(rule, planted, rule.id in names, before.evidence.sources[planted.source])


def _touches(finding: Finding, after: Round, start: int, end: int) -> bool:
    """Does one of its passages stand in the sentence that was changed, or is spoken by the person who was?"""
    claims = [passage.claim for passage in finding.passages if passage.claim.source == after.copy.path]
    return any(_near(claim, start, end) for claim in claims)


def _near(claim: Claim, start: int, end: int) -> bool:
    in_sentence = claim.context_start <= end and start <= claim.context_start + len(claim.context)
    return in_sentence or _overlaps(claim, start) or _is_spoken(claim, start)


def _overlaps(claim: Claim, start: int) -> bool:
    """Does a change at this offset stand in the claim; beside a figure or a name too, where hedge, unit, people, title are?"""
    room = BESIDE if isinstance(claim, Figure | Name) else 0
    return claim.start - room <= start < claim.end + room


def _is_spoken(claim: Claim, start: int) -> bool:
    """Does a change at this offset stand in the words that name a quotation's speaker?"""
    if not isinstance(claim, Quote) or claim.speaker_start is None or claim.speaker_end is None:
        return False
    return claim.speaker_start <= start < claim.speaker_end


def _looks(rule: Rule, planted: Planted, before: Round, after: Round) -> bool:
    """Does the rule pick a claim that the change is in, and has it something to hold it against?"""
    if rule.check == "calendar":
        return _is_dated(rule, planted, after)
    picked = material(rule, before.evidence, Words())
    mine = [claim for claim in before.evidence.by_source[before.copy.path] if claim.id in picked.selected]
    if rule.check == "fresh":
        return _is_year(planted) and any(_may_go_stale(c) and _near(c, planted.start, planted.end) for c in mine)
    touches = _is_spoken if rule.check == "same-speaker" else _overlaps
    claims = [claim for claim in mine if touches(claim, planted.start)]
    if rule.check == "adds-up":
        held = {passage.claim.id for hold in before.checked.holds if hold.rule == rule.id for passage in hold.passages}
        return any(claim.id in held for claim in claims)
    if rule.check == "supported":
        drafts, sources = picked.sides.get("draft"), picked.sides.get("sources", picked.selected)
        return bool(sources) and any(before.copy.role == "draft" if drafts is None else c.id in drafts for c in claims)
    if rule.across == "document":
        return any(_has_partner(claim, picked) for claim in claims)
    return bool(claims)


def _is_dated(rule: Rule, planted: Planted, after: Round) -> bool:
    """Is a day that cannot be, or a weekday with a date, where the change was planted?"""
    dates = [c for c in after.evidence.by_source[after.copy.path] if isinstance(c, Date) and _overlaps(c, planted.start)]
    return any(date.fault is not None if rule.read == "day" else date.weekday is not None for date in dates)


def _is_year(planted: Planted) -> bool:
    return planted.end - planted.start == len("2023")


def _may_go_stale(claim: Claim) -> bool:
    """A count over a stretch that is no whole year, which is history from the first."""
    period = claim.period if isinstance(claim, Figure) else None
    return period is not None and None not in period and not is_year(period)


def _has_partner(claim: Claim, picked: Material) -> bool:
    """Is there another claim that the rule compares with this one?"""
    groups = [group for group in picked.groups() if claim in group.claims]
    return any(other != claim and picked.allows(claim, other) for group in groups for other in group.claims)


def _key(finding: Finding) -> Key:
    return finding.rule, tuple(sorted((passage.claim.source, passage.claim.text) for passage in finding.passages))


def _by_rule(checked: Checked) -> dict[str, int]:
    counts: dict[str, int] = {}
    for finding in checked.findings:
        if finding.confidence == "high":
            counts[finding.rule] = counts.get(finding.rule, 0) + 1
    return counts
