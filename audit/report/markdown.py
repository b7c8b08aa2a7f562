"""A report in, the page that an editor reads out: findings first, worst first, then what each says, what agrees, the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from audit.model import SEVERITIES, Finding, Judged, Report, Source, Topic
from audit.report.escape import code, markdown
from audit.report.findings import finding_lines
from audit.report.ledger import ledger_lines
from audit.report.parts import Part, parts
from audit.report.passages import families, origin, place, quoted_text
from audit.report.snippet import clip
from audit.report.tables import markdown_table
from audit.report.vocabulary import EXCUSES, READINGS, VERDICTS, headline, listed

DOCUMENTS = 30
"""A longer list of documents stands in the ledger, not at the head of the page."""
FINDINGS, AGREED, EXCUSED, ROWS = 300, 60, 60, 60
"""How much of each section is shown; the JSON report holds all."""
SHORT, TOPIC = 80, 220


def render(report: Report) -> str:
    """The whole page."""
    each = parts(report)
    lines = [*_head(report, each), *_findings(report, each), *_topics(each), *_agreed(each), *_excused(each)]
    return "\n".join([*lines, *ledger_lines(report, each, listed_above=_few(each))]).rstrip() + "\n"


def _head(report: Report, each: Sequence[Part]) -> Iterator[str]:
    yield f"# {headline(report, markdown(clip(report.name, SHORT)))}"
    yield ""
    if report.incomplete:
        yield "**INCOMPLETE: the answer may miss disagreements, because some of what was asked for could not be read:**"
        yield ""
        yield from (f"- {fault}" for fault in _faults(report, each))
        yield ""
    yield "Where sources disagree, this page sets the passages side by side, the most serious first. It does not say who is right."
    yield ""
    if _few(each):
        yield from documents_table(each).splitlines()
        yield ""


def documents_table(each: Sequence[Part]) -> str:
    """What was read: one row a document."""
    rows = [_document(part, source) for part in each for source in part.sources.values()]
    heads = ("Document", "Publisher", "Date", "Known from", "Remarks")
    return markdown_table(heads, rows)


def _document(part: Part, source: Source) -> tuple[str, ...]:
    remarks: list[str] = [word for word in (source.role, source.type) if word not in ("source", "article")]
    family = part.family(source.path)
    if family != source.path and family in part.sources:
        remarks.append(f"same text as {code(part.place(family))}")
    if source.note:
        remarks.append(markdown(clip(source.note, 160)))
    publisher = markdown(clip(source.publisher, SHORT)) if source.publisher else "not stated"
    dated = (str(source.published), markdown(source.basis)) if source.published else ("undated", "")
    return code(part.place(source.path)), publisher, *dated, "; ".join(remarks)


def _few(each: Sequence[Part]) -> bool:
    return sum(len(part.sources) for part in each) <= DOCUMENTS


def _faults(report: Report, each: Sequence[Part]) -> list[str]:
    told = [markdown(fault) for fault in report.faults]
    for part in each:
        told += [markdown(f"{part.corpus}: {fault}") for fault in part.report.faults if part.corpus]
        told += [f"{code(part.place(item.path))}: {markdown(item.why)}" for item in part.unread if item.fault]
    return told


# ---------------------------------------------------------------- findings


def _findings(report: Report, each: Sequence[Part]) -> Iterator[str]:
    found = [(part, finding) for part in each for finding in part.checked.findings]
    sure = [row for row in found if row[1].confidence == "high"]
    yield from _section("Findings", [row for row in sure if row[1].state == "new"])
    known = [row for row in sure if row[1].state != "new"]
    yield from _known(known)
    if report.possible:
        yield from _section("Possible: the passages may not be about the same thing", [row for row in found if row not in sure])


def _section(title: str, found: Sequence[tuple[Part, Finding]]) -> Iterator[str]:
    if not found:
        return
    yield f"## {title}"
    yield ""
    ordered = sorted(found, key=lambda row: -SEVERITIES.index(row[1].severity))
    for number, (part, finding) in enumerate(ordered[:FINDINGS], 1):
        yield from finding_lines(part, finding, number)
    if len(ordered) > FINDINGS:
        yield f"{len(ordered) - FINDINGS:,} more, of the same severity or milder, stand in the JSON report."
        yield ""


def _known(found: Sequence[tuple[Part, Finding]]) -> Iterator[str]:
    if not found:
        return
    yield "## Known before"
    yield ""
    for part, finding in found:
        places = listed([place(part, passage.claim) for passage in finding.passages[:4]])
        message = markdown(clip(finding.message, TOPIC))
        yield f"- {finding.severity.capitalize()}, {finding.state}: {message} ({places}; {code(finding.id)})"
    yield ""


# ---------------------------------------------------------------- topics, agreement, excuses


def _topics(each: Sequence[Part]) -> Iterator[str]:
    told = [(part, topic) for part in each for topic in part.checked.topics if topic.rows]
    for part, topic in told:
        yield f"## What each source says: {markdown(clip(topic.title, SHORT))}"
        yield ""
        yield from _topic(part, topic).splitlines()
        if len(topic.rows) > ROWS:
            yield ""
            yield f"{len(topic.rows) - ROWS:,} more rows stand in the JSON report."
        yield ""


def _topic(part: Part, topic: Topic) -> str:
    shown = topic.rows[:ROWS]
    read = any(row.reads_as for row in shown)
    rows = []
    for row in shown:
        published = part.source_of(row.claim).published
        cells = [str(published) if published else "undated", origin(part, row.claim)]
        cells += [markdown(clip(row.reads_as, SHORT))] if read else []
        rows.append((*cells, quoted_text(part, row.claim, TOPIC)))
    return markdown_table(("Published", "Source", *(["Read as"] if read else []), "What it says"), rows)


def _agreed(each: Sequence[Part]) -> Iterator[str]:
    held = [(part, judged) for part in each for judged in part.checked.judged if judged.verdict in VERDICTS]
    if not held:
        return
    held.sort(key=lambda row: -len({row[0].family(claim.source) for claim in row[1].group.claims}))
    yield "## What agrees"
    yield ""
    for part, judged in held[:AGREED]:
        yield _agreement(part, judged)
    if len(held) > AGREED:
        yield f"- {len(held) - AGREED:,} more groups agree; the JSON report lists them."
    yield ""


def _agreement(part: Part, judged: Judged) -> str:
    group = judged.group
    said = []
    for words, claims in groupby(sorted(group.claims, key=lambda claim: claim.text), key=lambda claim: claim.text):
        named = families(part, list(claims))
        said.append(f"“{markdown(clip(words, SHORT))}” ({listed(named[:6])}{' and more' if len(named) > 6 else ''})")
    how = READINGS.get(judged.by or "", markdown(judged.by or "")) or VERDICTS[judged.verdict]
    more = f" and {len(said) - 4} more wordings" if len(said) > 4 else ""
    return f"- {markdown(clip(group.subject, SHORT)) or group.kind}: {' · '.join(said[:4])}{more}: {how}"


def _excused(each: Sequence[Part]) -> Iterator[str]:
    items = [(part, item) for part in each for item in part.checked.excused]
    if not items:
        return
    yield "## What was excused, and why"
    yield ""
    for part, item in items[:EXCUSED]:
        said = [f"“{markdown(clip(p.claim.text, SHORT))}” {place(part, p.claim)}" for p in item.passages[:4]]
        yield f"- {markdown(clip(item.message, TOPIC))}: {' · '.join(said)}: {EXCUSES.get(item.by or '', item.by or '')}"
    if len(items) > EXCUSED:
        yield f"- {len(items) - EXCUSED:,} more were excused; the JSON report lists them."
    yield ""
