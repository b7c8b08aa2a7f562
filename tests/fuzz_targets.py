"""What is tried with any input: each target takes one drawn input and raises where something that must hold does not."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import fuzz_texts as made
import html5lib
import yaml
from builders import evidence_of, source
from hostile_samples import COMMAND, PAYLOADS, UNSEEN, decided, spoiled
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from audit.check import check
from audit.check.baseline import Keeping, baseline_text, read_baseline, stand
from audit.check.compare import compare
from audit.check.decisions import VERDICTS, Decision, entry_text, read_decisions
from audit.check.lists import Lists
from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.check.validate import validate
from audit.errors import AuditError
from audit.extract import extract
from audit.model import Checked, Claim, Date, Figure, Interval, Name, Quote, Source
from audit.read import Document, UnreadableError, read_document, read_text
from audit.read.decode import MARKS, decode
from audit.read.manifest import read_manifest
from audit.report import FORMATS
from audit.serial import claims_from, claims_record, source_from, source_record
from audit.text.strict_yaml import parse, plain
from audit.text.wording import coverage, edits, local, tokens

LIKE: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Target(NamedTuple):
    """What is drawn, and what is done with it."""

    inputs: st.SearchStrategy[Any]
    holds: Callable[[Any], None]


@cache
def core() -> tuple[Rule, ...]:
    """The core pack without its tests."""
    return tuple(load_rules([made.RULES], tests=False)[0])


# ---------------------------------------------------------------- reading


def decoding(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableError:
        return
    assert "\0" not in text
    for mark, codec in MARKS:
        if "\ufeff" not in text[:1]:
            assert decode(mark + codecs.encode(text, codec)) == text


def bytes_read(drawn: tuple[str, bytes]) -> None:
    path, data = drawn
    try:
        outcome = read_document(Document(path, f"/x/{path}", "/x", {}), data)
    except UnreadableError as error:
        if not str(error):
            raise
        return
    if outcome.source is None:
        assert outcome.why
        return
    in_order(outcome.source)
    assert outcome.source.sha256 == sha256(data).hexdigest()


def segmented(drawn: tuple[str, str]) -> None:
    path, text = drawn
    in_order(read_text(path, text))


def in_order(read: Source) -> None:
    """Blocks and sentences lie in the text, in order; each offset has its place in the file; the plain form is the same source."""
    assert len(read.body) == len(read.text)
    ends = [0, *(bound for block in read.blocks for bound in (block.start, block.end)), len(read.text)]
    assert ends == sorted(ends)
    bounds = [bound for sentence in read.sentences for bound in sentence]
    assert bounds == sorted(bounds)
    assert all(read.block_at(start).start <= start < end <= read.block_at(start).end for start, end in read.sentences)
    assert all(min(read.locate(offset)) >= 1 for start, end in read.sentences for offset in (start, end - 1))
    assert source_from(json.loads(json.dumps(source_record(read)))) == read


# ---------------------------------------------------------------- extracting


def claims_in(text: str, kinds: Sequence[str]) -> tuple[Source, list[Claim]]:
    """The claims of some kinds, after all that holds for each claim was seen to hold."""
    read = source(text, path="a.txt")
    claims = extract(read, kinds)
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert 0 <= claim.start < claim.end <= len(read.text)
        assert claim.text == read.text[claim.start : claim.end]
        assert claim.context == read.text[claim.context_start : claim.context_start + len(claim.context)]
    assert claims_from(json.loads(json.dumps(claims_record(claims)))) == claims
    return read, claims


def within(inner: Interval, outer: Interval) -> bool:
    """Does one range lie inside the other, ends aside?"""
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    return low and (outer.high is None or (inner.high is not None and inner.high <= outer.high))


def figures(text: str) -> None:
    for claim in claims_in(text, ["figure"])[1]:
        assert isinstance(claim, Figure)
        assert claim.start <= claim.core_start < claim.core_end <= claim.end
        for interval in (claim.written, claim.soft, claim.hard):
            assert interval.low is None or interval.high is None or interval.low <= interval.high
        assert within(claim.written, claim.hard)
        assert claim.step > 0


def dates(text: str) -> None:
    for claim in claims_in(text, ["date"])[1]:
        assert isinstance(claim, Date)
        for days in (claim.days, claim.hard, claim.named):
            assert days.earliest is None or days.latest is None or days.earliest <= days.latest


def quotations(text: str) -> None:
    read, claims = claims_in(text, ["quote"])
    ids = {claim.id for claim in claims}
    for claim in claims:
        assert isinstance(claim, Quote)
        assert claim.utterance is None or claim.utterance in ids
        assert claim.nested is None or claim.nested in ids
        if claim.speaker_start is not None and claim.speaker_end is not None:
            assert 0 <= claim.speaker_start < claim.speaker_end <= len(read.text)


def names(text: str) -> None:
    for claim in claims_in(text, ["name"])[1]:
        assert isinstance(claim, Name)
        assert claim.name.strip()
        assert claim.person


def wordings(drawn: tuple[str, str]) -> None:
    one, other = drawn
    a, b = tokens(one), tokens(other)
    shared, back = local(a, b), local(b, a)
    assert (shared is None) == (back is None)
    assert 0 <= coverage(shared, a, b) <= 1
    assert edits(a, a) == edits(b, b) == []
    held = [token for run in (shared.runs if shared else ()) for token in a[run.a : run.a + run.length]]
    told = [token for edit in edits(a, b, shared) for token in edit.a]
    assert set(told).isdisjoint(held)
    assert bool(edits(a, b)) == bool(edits(b, a))


# ---------------------------------------------------------------- files of settings


def faulty(read: Callable[[], object], name: str) -> Any:
    """What was read; None where it was refused, with the place of each fault."""
    try:
        return read()
    except AuditError as error:
        if not error.faults or not all(fault.startswith(f"{name}:") for fault in error.faults):
            raise
        return None


def strict_yaml(text: str) -> None:
    root = faulty(lambda: parse(text, "f.yaml"), "f.yaml")
    if root is not None:
        theirs = yaml.load(re.sub("\r\n?", "\n", text).removeprefix("\ufeff"), LIKE)
        assert alike(plain(root), theirs)


def alike(ours: Any, theirs: Any) -> bool:
    """Is it what a reader without types makes of it? What it takes for words, ours may take for nothing."""
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(alike(value, theirs[key]) for key, value in ours.items())
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(alike, ours, theirs))
    return ours == theirs or (ours is None and theirs in ("", "~", "null", "Null", "NULL"))


def manifests(text: str) -> None:
    faulty(lambda: read_manifest(text, "sources.yaml", ["a.txt", "b.txt"]), "sources.yaml")


def rules(text: str) -> None:
    def read() -> Rule | None:
        rule, faults = validate(parse(text, "r.yaml"), "r.yaml", "core/r", Lists(made.RULES))
        assert (rule is None) == bool(faults)
        if faults:
            raise AuditError(*faults)
        return rule

    faulty(read, "r.yaml")


def baselines(text: str) -> None:
    kept = faulty(lambda: read_baseline(text, "b.json"), "b.json")
    if kept is not None:
        assert read_baseline(baseline_text(kept), "b.json") == kept


def decisions(text: str) -> None:
    kept = faulty(lambda: read_decisions(text, "d.yaml"), "d.yaml")
    for decision in (kept or {}).values():
        assert read_decisions(entry_text(decision), "d.yaml") == {decision.id: decision}


def settings_file(text: str) -> None:
    import tempfile

    from audit.config import find_config

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder).resolve()
        (home / "audit.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
        faulty(lambda: find_config([home]), str(home / "audit.toml"))


# ---------------------------------------------------------------- reports


def written(words: str) -> Iterable[tuple[str, str]]:
    """(format, text) of reports with the words in every field."""
    for name, render in FORMATS.items():
        for report in (spoiled(words), decided(words)):
            text = render(report)
            assert not UNSEEN.search(text), name
            assert name == "github" or not COMMAND.search(text), name
            yield name, text


def outline(value: Any) -> Any:
    """The keys of a JSON text, with nothing that they hold."""
    if isinstance(value, dict):
        return {key: outline(inner) for key, inner in value.items()}
    return [outline(inner) for inner in value] if isinstance(value, list) else None


@cache
def shapes() -> list[Any]:
    """What parsers make of reports of harmless words."""
    return [shape(name, text) for name, text in written("plain")]


def shape(name: str, text: str) -> Any:
    """What a parser makes of a report, its words aside."""
    if name in ("json", "sarif", "gitlab"):
        return outline(json.loads(text))
    if name == "junit":
        return [(each.tag, sorted(each.attrib)) for each in ElementTree.fromstring(text.encode("utf-8")).iter()]
    if name == "html":
        page: Any = html5lib.parse(text, treebuilder="etree")
        return sorted({(str(each.tag), tuple(sorted(each.attrib))) for each in page.iter()})
    if name in ("markdown", "summary"):
        read = MarkdownIt("gfm-like").parse(text)
        inner = {token.type for each in read for token in each.children or () if token.type != "text_special"}
        return [token.type for token in read if token.block], sorted(inner)
    return text.count("\n") if name == "github" else None


def reports(words: str) -> None:
    for (name, text), expected in zip(written(words), shapes(), strict=True):
        found = shape(name, text)
        if name == "html":
            assert set(found) <= set(expected), sorted(set(found) - set(expected))
        elif name in ("markdown", "summary"):
            assert found[0] == expected[0], name
            assert set(found[1]) <= {"text", "strong_open", "strong_close", "code_inline", "softbreak"}, (name, found[1])
        else:
            assert found == expected, name


# ---------------------------------------------------------------- what holds of whole runs


def documents(texts: Sequence[str]) -> list[Source]:
    return [source(text, published=f"2023-07-{5 + number:02}", path=f"{number}.txt") for number, text in enumerate(texts)]


def checked(sources: Sequence[Source]) -> Checked:
    return check(core(), evidence_of(*sources))


def told(result: Checked) -> list[tuple[Any, ...]]:
    return [(one.id, one.rule, one.severity, one.message, one.values) for one in result.findings]


def order(drawn: tuple[list[str], Any]) -> None:
    texts, random = drawn
    sources = documents(texts)
    expected = checked(sources)
    random.shuffle(sources)
    assert checked(sources) == expected


def renamed(drawn: tuple[list[str], Any]) -> None:
    texts, random = drawn
    sources = documents(texts)
    paths = [each.path for each in sources]
    random.shuffle(paths)
    moved = [replace(each, path=path) for each, path in zip(sources, paths, strict=True)]
    assert sorted(one[:3] for one in told(checked(moved))) == sorted(one[:3] for one in told(checked(sources)))


def mirrored(texts: list[str]) -> None:
    evidence = evidence_of(*documents(texts))
    for claims in (group.claims for group in evidence.alignment.groups):
        for a in claims:
            for b in claims:
                there, back = compare(a, b, evidence), compare(b, a, evidence)
                assert (there.verdict, there.severity) == (back.verdict, back.severity)


STRANGERS = [
    "Bake until golden, then let it cool.",
    "The choir sings old songs in the chapel every winter, and the door stays open.",
    "Whales were seen off the cape. “They came so close that we heard them breathe,” Dora Prew said.",
]


def with_a_stranger(drawn: tuple[list[str], str]) -> None:
    texts, stranger = drawn
    before = told(checked(documents(texts)))
    after = told(checked([*documents(texts), source(stranger, published="2023-07-06", path="z.txt")]))
    assert [one for one in before if one not in after] == []


BOILERPLATE = ["Sign up for our newsletter.", "All rights reserved.", "Read more:", "Share this article"]


def with_boilerplate(drawn: tuple[list[str], str, int]) -> None:
    """Whole paragraphs of it between paragraphs change no claim but its place."""
    sentences, line, at = drawn
    place = at % (len(sentences) + 1)
    plainly = extract(source("\n\n".join(sentences)))
    wrapped = extract(source("\n\n".join([*sentences[:place], line, *sentences[place:]])))
    assert [(claim.kind, claim.text, claim.context) for claim in wrapped] == [
        (claim.kind, claim.text, claim.context) for claim in plainly
    ]


def accepting(drawn: tuple[list[str], int, str]) -> None:
    texts, which, verdict = drawn
    result = checked(documents(texts))
    if not result.findings:
        return
    finding = result.findings[which % len(result.findings)]
    keeping = Keeping(date(2024, 6, 1), decisions={finding.id: Decision(finding.id, verdict, "two lists")})
    left = [one for one in stand(result, keeping).findings if one.state == "new"]
    assert left == [one for one in result.findings if one.id != finding.id]


RANDOM = st.randoms(use_true_random=False)
WORDS = (
    st.lists(st.sampled_from(list(PAYLOADS.values())) | made.ANY, min_size=1, max_size=3)
    .map(" ".join)
    .filter(lambda words: bool(words.strip()) and len(words) < 400)
)
ENCODED = st.tuples(st.sampled_from([b"", *(mark for mark, _ in MARKS)]), st.binary(max_size=60)).map(b"".join) | made.ANY.flatmap(
    lambda text: st.sampled_from([mark + text.encode(codec) for mark, codec in MARKS])
)
FILES = st.tuples(st.sampled_from(["a.txt", "a.md", "a.html"]), ENCODED | made.PAGES.map(lambda text: text.encode()))

TARGETS: dict[str, Target] = {
    "decode": Target(ENCODED, decoding),
    "document": Target(FILES, bytes_read),
    "office": Target(st.deferred(made.office_files), bytes_read),
    "segment": Target(st.tuples(st.sampled_from(["a.txt", "a.md", "a.html"]), made.PAGES), segmented),
    "figure": Target(made.FIGURE_TEXTS | made.TEXTS, figures),
    "date": Target(made.DATE_TEXTS | made.TEXTS, dates),
    "quote": Target(made.QUOTE_TEXTS | made.TEXTS, quotations),
    "name": Target(made.NAME_TEXTS | made.TEXTS, names),
    "wording": Target(st.tuples(*[made.QUOTE_TEXTS | made.FIGURE_TEXTS | made.STORIES] * 2), wordings),
    "yaml": Target(made.YAML_TEXTS, strict_yaml),
    "manifest": Target(made.mutated([made.MANIFEST], made.YAML) | made.YAML_TEXTS, manifests),
    "rule": Target(made.mutated(made.rule_texts(), made.YAML), rules),
    "baseline": Target(made.mutated([made.BASELINE], made.JSON), baselines),
    "decisions": Target(made.mutated([made.DECISIONS], made.YAML), decisions),
    "settings": Target(made.mutated([made.CONFIG], made.TOML), settings_file),
    "reports": Target(WORDS, reports),
    "order": Target(st.tuples(made.CORPORA, RANDOM), order),
    "renamed": Target(st.tuples(made.CORPORA, RANDOM), renamed),
    "mirrored": Target(made.CORPORA, mirrored),
    "stranger": Target(st.tuples(made.CORPORA, st.sampled_from(STRANGERS)), with_a_stranger),
    "boilerplate": Target(
        st.tuples(st.lists(made.SENTENCES, min_size=1, max_size=4), st.sampled_from(BOILERPLATE), st.integers(0, 9)),
        with_boilerplate,
    ),
    "accepting": Target(st.tuples(made.CORPORA, st.integers(0, 9), st.sampled_from(sorted(VERDICTS))), accepting),
}
"""Name → target."""
