"""Two passages in; a rule that tells them apart out, with them as its first test."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audit.check.lists import Lists
from audit.check.rule import Rule
from audit.check.schema import EDITOR_LINE
from audit.check.trial import read_cases, trials
from audit.check.validate import validate
from audit.errors import AuditError
from audit.intake import read_corpus
from audit.model import Claim, Finding, Source
from audit.pipeline import audit_documents, gather
from audit.text.strict_yaml import parse
from audit.workbench.pairs import Compared, pairs_at

SHAPES: dict[str, tuple[tuple[str, str], ...]] = {
    "figure": (("agree", "about: same-subject"), ("agree", "about: selection"), ("agree", "about: selection\nread: exact")),
    "date": (("agree", "about: same-subject"), ("agree", "about: selection"), ("agree", "about: selection\nread: exact")),
    "quote": (
        ("verbatim", "about: same-subject"),
        ("same-speaker", "about: same-subject"),
        ("verbatim", "about: selection"),
        ("same-speaker", "about: selection"),
    ),
    "name": (("same-name", "read: spelling"), ("same-name", "read: title")),
}
"""For each kind of claim the kinds of check that hold two of them against each other, the surest first, with their options."""

WORD = re.compile(r"[^\W\d_]{4,30}")
COMMON_WORDS = frozenset(
    "about after also been before being could does during from have into just like made many more most much only other over "
    "said same some such than that their them then there these they this those under until were what when where which while "
    "will with would year years your".split()
)
MENTIONED, MOST_PAIRS = 2, 12

RULE = """\
{editor}title: Sources differ on {topic}
why: |
  A reader acts on one of the two; say here what goes wrong when they differ.
check: {check}
claims: {claims}
{where}{options}
message: "{{detail}}"
tests:
  - name: the two passages differ
    documents:
{differing}
    expect:
      - {expected}
  - name: one passage twice
    documents:
{same}
    expect: []
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a first draft is made of: two claims, the text around each, the words they share, and a kind of check."""

    a: Claim
    b: Claim
    texts: tuple[str, str]
    days: tuple[str, str]
    words: tuple[str, ...]
    check: str
    options: str
    expected: str = "{}"

    def text(self) -> str:
        """The rule as it stands in a file."""
        where = f"where: {{mentions: [[{', '.join(map(_quoted, self.words))}]]}}\n" if self.words else ""
        inside = self.a.source == self.b.source and self.check != "same-name"
        return RULE.format(
            editor=EDITOR_LINE,
            topic=_quoted(" and ".join(self.words) or f"a {self.a.kind}")[1:-1],
            check=self.check,
            claims=self.a.kind,
            where=where,
            options=self.options + ("\nacross: document" if inside else ""),
            differing=self._documents(0, 1, inside),
            expected=self.expected,
            same=self._documents(0, 0, inside),
        )

    def _documents(self, first: int, second: int, inside: bool) -> str:
        if inside:
            together = "\n\n".join((self.texts[first], self.texts[second]))
            return f"      a.txt: {self._document(first, together)}"
        return f"      a.txt: {self._document(first, self.texts[first])}\n      b.txt: {self._document(second, self.texts[second])}"

    def _document(self, index: int, text: str) -> str:
        day = self.days[index]
        return f"{{published: {day}, text: {_quoted(text)}}}" if day else _quoted(text)


def rule_from(first: str, second: str, corpus: Sequence[Path], check: str | None = None) -> str:
    """The text of a rule that finds how the claims on two lines (`path:line`) differ, and passes its own tests.

    Raises AuditError where the lines hold no two claims of one kind, or no kind of check tells them apart.
    """
    evidence = gather(read_corpus(tuple(corpus)).sources)
    for one, other in _likeliest(pairs_at(first, second, evidence)):
        for draft in _drafts(one, other, evidence.sources):
            if check in (None, draft.check) and (text := _that_holds(draft)):
                return text
    how = f"`audit why {first} {second}` shows how they compare"
    raise AuditError(f"{first} and {second}: nothing differs that a rule could find; {how}")


def _likeliest(pairs: Sequence[Compared]) -> list[tuple[Claim, Claim]]:
    """Those first that are surest about the same thing; equal words last."""
    ranked = sorted(
        pairs, key=lambda row: (row[1].text == row[2].text, row[0].gate is not None, -row[0].score, row[1].start, row[2].start)
    )
    return [(a, b) for _, a, b in ranked[:MOST_PAIRS]]


def _drafts(a: Claim, b: Claim, sources: Mapping[str, Source]) -> Iterator[Draft]:
    """First drafts, from the narrowest: the sentences alone before their paragraphs, a topic's words before none."""
    one, other = sources[a.source], sources[b.source]
    words = _shared(a, b)
    texts = [(_line(a.context), _line(b.context)), (_paragraph(a, one), _paragraph(b, other))]
    for check, options in SHAPES[a.kind]:
        for pair in dict.fromkeys(texts):
            for topic in dict.fromkeys((words, ())):
                yield Draft(a, b, pair, (_day(one), _day(other)), topic, check, options)


def _that_holds(draft: Draft) -> str | None:
    """The text of the draft with what it finds as expectation, where it finds one thing and passes its tests."""
    rule = _read(draft.text())
    if rule is None:
        return None
    documents = read_cases(rule)[0][0].documents
    found = [finding for finding in audit_documents(documents, [rule]).findings if finding.confidence == "high"]
    if len(found) != 1:
        return None
    text = replace(draft, expected=_expectation(found[0])).text()
    finished = _read(text)
    return text if finished and trials(finished, audit_documents) == ([], []) else None


def _expectation(finding: Finding) -> str:
    values = ", ".join(map(_quoted, finding.values))
    return f"{{severity: {finding.severity}{f', values: [{values}]' if values else ''}}}"


def _read(text: str) -> Rule | None:
    rule, _ = validate(parse(text, "new.yaml"), "new.yaml", "mine/new", Lists(Path()))
    return rule


def _shared(a: Claim, b: Claim) -> tuple[str, ...]:
    """Up to two words that stand in both sentences and in neither claim, the longest first."""
    mine, theirs = (set(WORD.findall(claim.context)) - set(WORD.findall(claim.text)) for claim in (a, b))
    common = sorted((word for word in mine & theirs if word.casefold() not in COMMON_WORDS), key=lambda word: (-len(word), word))
    return tuple(common[:MENTIONED])


def _paragraph(claim: Claim, source: Source) -> str:
    block = source.block_at(claim.start)
    return _line(source.body[block.start : block.end]) or _line(claim.context)


def _line(text: str) -> str:
    """One line, with nothing unseen in it."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _day(source: Source) -> str:
    published = source.published
    known = published is not None and published.earliest == published.latest
    return published.earliest.isoformat() if published and known else ""


def _quoted(text: str) -> str:
    """A text in double quotes, as YAML reads it."""
    return json.dumps(text, ensure_ascii=False)
