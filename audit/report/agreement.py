"""What was judged and gives no finding in, its part of the Markdown page out: what agrees, and what was excused and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest

from audit.model import Claim, Date, Finding, Group, Hold, Judged
from audit.report.claims import reading
from audit.report.escape import markdown
from audit.report.parts import Part
from audit.report.passages import families, place
from audit.report.snippet import clip
from audit.report.vocabulary import READINGS, VERDICTS, counted, excuse, listed, some
from audit.text.words import WORD, stem

AGREED, EXCUSED, WORDINGS, SOURCES = 8, 20, 4, 6
"""How many groups, excused disagreements, wordings and sources are shown; the JSON report holds all."""
SUBJECT, SHORT, MESSAGE = 48, 80, 160

Held = tuple[Part, Judged]


def agreement_lines(each: Sequence[Part]) -> Iterator[str]:
    """One line a group that several documents share, those in most documents first; persons, and groups of one document, in sum."""
    alone, groups, persons = _agreed(each)
    holds = [(part, hold) for part in each for hold in part.checked.holds]
    if not alone and not groups.count and not persons.count and not holds:
        return
    yield "## What agrees"
    yield ""
    yield from (_agreement(*row) for row in groups.first)
    if groups.count > AGREED:
        yield f"- {groups.count - AGREED:,} more groups agree; the JSON report lists them."
    yield from (_hold(*row) for row in holds[:AGREED])
    if len(holds) > AGREED:
        yield f"- {len(holds) - AGREED:,} more hold; the JSON report lists them."
    yield from _persons(persons)
    if alone:
        yield f"- Inside one document alone: {counted(alone, 'group')}."
    yield ""


def excused_lines(each: Sequence[Part]) -> Iterator[str]:
    """One line for each disagreement that an innocent explanation covers."""
    items = [(part, item) for part in each for item in part.explained]
    if not items:
        return
    yield "## What was excused, and why"
    yield ""
    items.sort(key=lambda row: str(row[1].by))
    yield from (_excuse(*row) for row in items[:EXCUSED])
    if len(items) > EXCUSED:
        yield f"- {len(items) - EXCUSED:,} more were excused; the JSON report lists them."
    yield ""


def read_alike(claims: Sequence[Claim]) -> str:
    """ " (2023-10-05)": the day or days that dates were read as, where all were read alike; else empty."""
    days = {(claim.days.earliest, claim.days.latest) for claim in claims if isinstance(claim, Date) and claim.resolved}
    return f" ({reading(claims[0])})" if len(days) == 1 else ""


@dataclass
class _Shared:
    """How many groups several documents share, and those in most documents."""

    count: int = 0
    _kept: list[tuple[int, Held]] = field(default_factory=list)

    def add(self, documents: int, row: Held) -> None:
        """One more: of all there are, few are kept."""
        self.count += 1
        self._kept.append((-documents, row))
        if len(self._kept) > 100 * AGREED:
            self._kept = nsmallest(AGREED, self._kept, key=lambda kept: kept[0])

    @property
    def first(self) -> list[Held]:
        """Those in most documents first; of equal ones, in the order in which they came."""
        return [row for _, row in nsmallest(AGREED, self._kept, key=lambda kept: kept[0])]


def _agreed(each: Sequence[Part]) -> tuple[int, _Shared, _Shared]:
    """(how many groups agree inside one document alone; the other groups; persons)."""
    alone, groups, persons = 0, _Shared(), _Shared()
    for part in each:
        for judged in part.checked.judged:
            if judged.verdict not in VERDICTS:
                continue
            if (documents := part.texts(judged.group.claims)) > 1:
                (persons if judged.group.kind == "name" else groups).add(documents, (part, judged))
            else:
                alone += 1
    return alone, groups, persons


def _agreement(part: Part, judged: Judged) -> str:
    group = judged.group
    by_words: dict[str, list[Claim]] = {}
    for claim in group.claims:
        by_words.setdefault(clip(claim.text, SHORT), []).append(claim)
    said = [f"“{markdown(words)}” ({_named(part, claims)})" for words, claims in by_words.items()]
    rest = f" · {counted(len(said) - WORDINGS, 'other wording')}" if len(said) > WORDINGS else ""
    how = READINGS.get(judged.by or "") or markdown(judged.by or VERDICTS[judged.verdict])
    how += read_alike(group.claims)
    subject = "quoted" if group.kind == "quote" else markdown(clip(_as_written(group), SUBJECT)) or group.kind
    return f"- {subject}: {' · '.join(said[:WORDINGS])}{rest}: {how}"


def _as_written(group: Group) -> str:
    """What the claims are about, in their words; where alignment knows a stem alone, the word that has it."""
    words = [word for claim in group.claims for word in WORD.findall(claim.context)]
    if group.subject in words or " " in group.subject:
        return group.subject
    return next((word for word in words if stem(word) == group.subject), group.subject)


def _hold(part: Part, hold: Hold) -> str:
    """What a rule found in order, and where."""
    places = dict.fromkeys(place(part, passage.claim) for passage in hold.passages)
    where = f" ({listed(list(places)[:SOURCES])})" if places else ""
    return f"- {markdown(clip(hold.message, MESSAGE))}{where}"


def _named(part: Part, claims: Sequence[Claim]) -> str:
    named = families(part, claims)
    return listed(named) if len(named) <= SOURCES else some(named, ", ", SOURCES)


def _persons(shared: _Shared) -> Iterator[str]:
    """Whom several documents name, with the reading where the names are not spelled alike."""
    if not shared.count:
        return
    told = []
    for _, judged in shared.first:
        how = READINGS.get(judged.by or "")
        told.append(markdown(clip(judged.group.subject, SHORT)) + (f" ({how})" if how else ""))
    yield f"- Persons whom several documents name alike: {listed(told)}{' and others' if shared.count > AGREED else ''}."


def _excuse(part: Part, item: Finding) -> str:
    said = [f"“{markdown(clip(passage.claim.text, SHORT))}” {place(part, passage.claim)}" for passage in item.passages[:WORDINGS]]
    return f"- {markdown(clip(item.message, MESSAGE))}: {' · '.join(said)}: {excuse(item.by)}"
