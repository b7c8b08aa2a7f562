"""A finding in, its part of the Markdown page out: what is said, both passages, why they were compared, the rule."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from audit.model import Finding
from audit.report.escape import code, markdown
from audit.report.marks import marks
from audit.report.parts import Part
from audit.report.passages import families, passage_lines
from audit.report.reasons import compared, differences, more, sentence
from audit.report.snippet import Span, clip
from audit.report.tables import markdown_table
from audit.report.told import READ, as_of, said, values
from audit.report.vocabulary import listed, some

HEADING, SENTENCE, CELL = 120, 600, 6
FEW = 3
_PUBLISHED = "published "


def finding_lines(part: Part, finding: Finding, number: int) -> Iterator[str]:
    """The lines of one finding, with its heading; a note is told in few."""
    yield f"### {number}. {finding.severity.capitalize()}: {markdown(_heading(finding.message))}"
    spans = marks(finding)
    rows = _value_rows(part, finding, spans)
    tabled = len(rows) > 1 and not is_short(finding)
    if tabled:
        yield from markdown_table(("What is said", "Read as", "As of", "Sources"), rows).splitlines()
        yield ""
    yield from passage_lines(part, finding, spans, alone=not tabled)
    yield from [""] if finding.passages else []
    yield from _reasons(finding)
    yield _footing(finding)
    yield ""


def reason(finding: Finding) -> str:
    """All reasons and the rule, in one line."""
    return " ".join((*_reasons(finding), f"Rule {_rules(finding)}."))


def _heading(message: str) -> str:
    """The message, cut at a word where it is long."""
    text = clip(message, HEADING)
    return text if text == " ".join(message.split()) else text[:-1].rpartition(" ")[0].rstrip(",;: ") + " …"


def is_short(finding: Finding) -> bool:
    """A note, or two or three quotations: the passages themselves say all that a table would."""
    quotes = all(passage.claim.kind == "quote" for passage in finding.passages)
    return finding.severity == "note" or (quotes and len(finding.passages) <= FEW)


def _value_rows(part: Part, finding: Finding, spans: Sequence[Sequence[Span]]) -> list[tuple[str, ...]]:
    """One row for each value: what is said, what it was read as, as of when, and which independent sources say so."""
    rows: list[tuple[str, ...]] = []
    for value in values(part, finding, spans):
        words = dict.fromkeys(markdown(said(part, claim, span)) for claim, span in zip(value.claims, value.spans, strict=True))
        dates = dict.fromkeys(markdown(as_of(part, claim)) for claim in value.claims)
        named = families(part, value.claims)
        rows.append((some(words, " / ", CELL), markdown(clip(value.read, READ)), _dates(dates), some(named, "; ", CELL)))
    return rows


def _dates(dates: Collection[str]) -> str:
    """ "published 2023-10-05, 2023-10-06": the word once, where all have it."""
    short = [each.removeprefix(_PUBLISHED) for each in dates]
    same = all(each.startswith(_PUBLISHED) for each in dates)
    return _PUBLISHED + some(short, ", ", CELL) if same else some(dates, ", ", CELL)


def _reasons(finding: Finding) -> Iterator[str]:
    """What differs, why the passages were compared, what else could explain it: lines that begin with words of our own."""
    if told := differences(finding):
        yield " ".join(("Why:", *map(_sentence, told)))
    if because := compared(finding):
        yield _sentence(because)
    yield from map(_sentence, more(finding))


def _sentence(text: str) -> str:
    return markdown(sentence(clip(text, SENTENCE)))


def _footing(finding: Finding) -> str:
    state = "" if finding.state == "new" else f", {finding.state}"
    state += f"; {markdown(clip(finding.decided, SENTENCE))}" if finding.decided else ""
    return f"Rule {_rules(finding)}, finding {code(finding.id)}, confidence {finding.confidence}{state}."


def _rules(finding: Finding) -> str:
    also = f" (also {listed([code(rule) for rule in finding.also])})" if finding.also else ""
    return code(finding.rule) + also
