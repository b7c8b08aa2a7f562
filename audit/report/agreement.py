"""What was judged and gives no finding in, its part of the Markdown page out: what agrees, and what was excused and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
    held = [(part, judged) for part in each for judged in part.checked.judged if judged.verdict in VERDICTS]
    shared = [row for row in held if _documents(row) > 1]
    holds = [(part, hold) for part in each for hold in part.checked.holds]
    if not held and not holds:
        return
    yield "## What agrees"
    yield ""
    told = sorted((row for row in shared if row[1].group.kind != "name"), key=lambda row: -_documents(row))
    yield from (_agreement(*row) for row in told[:AGREED])
    if len(told) > AGREED:
        yield f"- {len(told) - AGREED:,} more groups agree; the JSON report lists them."
    yield from (_hold(*row) for row in holds[:AGREED])
    if len(holds) > AGREED:
        yield f"- {len(holds) - AGREED:,} more hold; the JSON report lists them."
    yield from _persons([row for row in shared if row[1].group.kind == "name"])
    if alone := len(held) - len(shared):
        yield f"- Inside one document alone: {counted(alone, 'group')}."
    yield ""


def excused_lines(each: Sequence[Part]) -> Iterator[str]:
    """One line for each disagreement that an innocent explanation covers."""
    items = [(part, item) for part in each for item in part.checked.excused]
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


def _documents(row: Held) -> int:
    part, judged = row
    return part.texts(judged.group.claims)


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


def _persons(rows: Sequence[Held]) -> Iterator[str]:
    """Whom several documents name, with the reading where the names are not spelled alike."""
    if not rows:
        return
    told = []
    for _, judged in sorted(rows, key=lambda row: -_documents(row))[:AGREED]:
        how = READINGS.get(judged.by or "")
        told.append(markdown(clip(judged.group.subject, SHORT)) + (f" ({how})" if how else ""))
    yield f"- Persons whom several documents name alike: {listed(told)}{' and others' if len(rows) > AGREED else ''}."


def _excuse(part: Part, item: Finding) -> str:
    said = [f"“{markdown(clip(passage.claim.text, SHORT))}” {place(part, passage.claim)}" for passage in item.passages[:WORDINGS]]
    return f"- {markdown(clip(item.message, MESSAGE))}: {' · '.join(said)}: {excuse(item.by)}"
