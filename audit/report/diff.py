"""Two JSON reports in, what changed from one to the other out: new, gone, another value, joined by a source; as text."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from audit.model import SEVERITIES
from audit.report.escape import code, markdown
from audit.report.json import VERSION
from audit.report.records import json_text
from audit.report.snippet import clip
from audit.report.vocabulary import counted, listed

Record = Mapping[str, Any]

LIMIT = 65_000
"""Bytes of Markdown, of which there are never fewer than characters; a comment may have 65,536 characters."""
MESSAGE, PLACES, NAME = 160, 4, 80
WORDS = ("id", "rule", "check", "severity", "confidence", "state", "message")


@dataclass(frozen=True)
class Changes:
    """Findings as the reports hold them. `changed`: before and after; `joined`: after, and the documents that are new in it."""

    new: Sequence[Record]
    gone: Sequence[Record]
    changed: Sequence[tuple[Record, Record]]
    joined: Sequence[tuple[Record, Sequence[str]]]


def faults_in(data: Any) -> list[str]:
    """Why something is no report of ours; empty where it is one."""
    if not isinstance(data, dict):
        return ["an object is wanted"]
    if data.get("version") != VERSION:
        return [f"“version” {VERSION} is wanted, not {data.get('version')!r}"]
    lists = [key for key in ("findings", "groups") if not _are_mappings(data.get(key))]
    if lists:
        return [f"“{key}” is a list of objects" for key in lists]
    faults = [fault for number, finding in enumerate(data["findings"], 1) for fault in _finding_faults(finding, number)]
    groups = [number for number, group in enumerate(data["groups"], 1) if not _are_claims(group.get("claims"))]
    return [*faults, *(f"group {number}: “claims” is a list of claims" for number in groups)][:10]


def compare(old: Record, new: Record) -> Changes:
    """What changed. A finding that is gone and a new one of the same rule about the same thing are one with another value."""
    before, after = _by_id(old), _by_id(new)
    gone = {key: finding for key, finding in before.items() if key not in after}
    fresh = {key: finding for key, finding in after.items() if key not in before}
    pairs = _paired(gone, fresh, (_subjects(old), _subjects(new)))
    taken = set(pairs.values())
    return Changes(
        new=_in_order(finding for key, finding in fresh.items() if key not in pairs),
        gone=_in_order(finding for key, finding in gone.items() if key not in taken),
        changed=[(gone[pairs[key]], finding) for key, finding in sorted(fresh.items(), key=_rank) if key in pairs],
        joined=[
            (finding, more)
            for key, finding in sorted(after.items(), key=_rank)
            if key in before and (more := sorted(_documents(finding) - _documents(before[key])))
        ],
    )


def _finding_faults(finding: Record, number: int) -> Iterator[str]:
    for key in WORDS:
        if not isinstance(finding.get(key), str):
            yield f"finding {number}: “{key}” is no words"
    if finding.get("severity") not in SEVERITIES:
        yield f"finding {number}: “severity” is none of {', '.join(SEVERITIES)}"
    if not isinstance(finding.get("values"), list) or not all(isinstance(value, str) for value in finding["values"]):
        yield f"finding {number}: “values” is no list of words"
    if not isinstance(finding.get("corpus", ""), str):
        yield f"finding {number}: “corpus” is no words"
    if not _are_claims(finding.get("claims")):
        yield f"finding {number}: “claims” is no list of claims"


def _are_mappings(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _are_claims(value: Any) -> bool:
    words = ("source", "text", "context")
    return _are_mappings(value) and all(
        all(isinstance(claim.get(key), str) for key in words)
        and all(isinstance(claim.get(key), int) for key in ("start", "end", "line"))
        for claim in value
    )


# ---------------------------------------------------------------- which is which

Key = tuple[str, str]
"""Corpus and id."""
Place = tuple[str, str, int, int]


def _by_id(report: Record) -> dict[Key, Record]:
    return {(finding.get("corpus", ""), finding["id"]): finding for finding in report["findings"]}


def _subjects(report: Record) -> dict[Place, str]:
    """What each claim of a group is about, by its place."""
    return {
        _place(group.get("corpus", ""), claim): str(group.get("subject") or "").casefold()
        for group in report["groups"]
        for claim in group["claims"]
    }


def _paired(gone: Mapping[Key, Record], fresh: Mapping[Key, Record], subjects: Sequence[Mapping[Place, str]]) -> dict[Key, Key]:
    """New finding → the one that it took the place of: by the surest of what both have in common, each used once."""
    pairs: dict[Key, Key] = {}
    taken: set[Key] = set()
    for shared in (_by_claim, _by_sentence, _by_documents, _by_document):
        left: dict[Hashable, list[Key]] = {}
        for key in sorted(gone.keys() - taken, key=lambda key: _rank((key, gone[key]))):
            for mark in shared(gone[key], subjects[0]):
                left.setdefault(mark, []).append(key)
        for key in sorted(fresh.keys() - pairs.keys(), key=lambda key: _rank((key, fresh[key]))):
            partner = next((one for mark in shared(fresh[key], subjects[1]) if (one := _first(left.get(mark), taken))), None)
            if partner:
                pairs[key] = partner
                taken.add(partner)
    return pairs


def _first(keys: list[Key] | None, taken: set[Key]) -> Key | None:
    """The first that is not taken; the taken ones before it are let go, so that nothing is looked at twice."""
    while keys:
        if keys[0] not in taken:
            return keys[0]
        keys.pop(0)
    return None


def _by_claim(finding: Record, subjects: Mapping[Place, str]) -> Iterator[Hashable]:
    """One passage is the same in both, and of the same subject."""
    subject = _subject(finding, subjects)
    yield from (("claim", *_kind(finding), subject, claim["source"], claim["text"]) for claim in finding["claims"])


def _by_sentence(finding: Record, subjects: Mapping[Place, str]) -> Iterator[Hashable]:
    """One passage is the same in both, with its sentence, in a document of whatever name."""
    yield from (("sentence", *_kind(finding), claim["text"], claim["context"]) for claim in finding["claims"])


def _by_documents(finding: Record, subjects: Mapping[Place, str]) -> Iterator[Hashable]:
    """The same subject in the same documents."""
    if subject := _subject(finding, subjects):
        yield ("documents", *_kind(finding), subject, *sorted(_documents(finding)))


def _by_document(finding: Record, subjects: Mapping[Place, str]) -> Iterator[Hashable]:
    """The same subject, and one document that is the same."""
    if subject := _subject(finding, subjects):
        yield from (("document", *_kind(finding), subject, source) for source in sorted(_documents(finding)))


def _kind(finding: Record) -> tuple[str, ...]:
    return finding.get("corpus", ""), finding["rule"], finding["check"]


def _subject(finding: Record, subjects: Mapping[Place, str]) -> str:
    """What the finding's first passage that stands in a group is about; else what its message says before the values."""
    corpus = finding.get("corpus", "")
    known = (subjects[place] for claim in finding["claims"] if (place := _place(corpus, claim)) in subjects)
    return next(known, finding["message"].partition(":")[0].casefold() if ":" in finding["message"] else "")


def _place(corpus: str, claim: Record) -> Place:
    return corpus, claim["source"], claim["start"], claim["end"]


def _documents(finding: Record) -> set[str]:
    return {claim["source"] for claim in finding["claims"]}


def _rank(item: tuple[Key, Record]) -> tuple[Any, ...]:
    """Worst first, then by rule and id."""
    (corpus, identity), finding = item
    return -SEVERITIES.index(finding["severity"]), finding["confidence"] != "high", finding["rule"], identity, corpus


def _in_order(findings: Iterator[Record]) -> list[Record]:
    return sorted(findings, key=lambda finding: _rank(((finding.get("corpus", ""), finding["id"]), finding)))


# ---------------------------------------------------------------- as text


def as_json(changes: Changes) -> str:
    """Findings in the shape of the reports."""
    record = {
        "version": VERSION,
        "new": changes.new,
        "gone": changes.gone,
        "changed": [{"before": before, "after": after} for before, after in changes.changed],
        "joined": [{"finding": finding, "sources": sources} for finding, sources in changes.joined],
    }
    return json_text(record)


def as_markdown(changes: Changes) -> str:
    """For a comment on a change: a heading with the counts, then a line for each finding, as many whole ones as fit."""
    counts = (len(changes.new), len(changes.gone), len(changes.changed), len(changes.joined))
    names = ("new", "gone", "with another value", "joined by another source")
    told = [f"{count:,} {name}" for count, name in zip(counts, names, strict=True) if count]
    lines = [f"## Audit: {listed(told) or 'no finding changed'}", ""]
    room = LIMIT - 200
    left = 0
    for line in _lines(changes):
        room -= len(line.encode("utf-8", "surrogatepass")) + 1
        if room >= 0:
            lines.append(line)
        else:
            left += line.startswith("- ")
    lines += ["", f"{counted(left, 'more finding')} in the JSON form of this comparison."] if left else []
    return "\n".join(lines).rstrip() + "\n"


FORMATS: dict[str, Callable[[Changes], str]] = {"markdown": as_markdown, "json": as_json}


def _lines(changes: Changes) -> Iterator[str]:
    yield from _section("New", (_line(finding) for finding in changes.new))
    yield from _section("With another value", (f"{_line(after)}; before: {_said(old)}" for old, after in changes.changed))
    joined = (f"{_line(finding)}; joined by {_names(sources)}" for finding, sources in changes.joined)
    yield from _section("Joined by another source", joined)
    yield from _section("Gone", (_line(finding) for finding in changes.gone))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == 0:
            yield from (f"### {title}", "")
        yield line
    yield ""


def _line(finding: Record) -> str:
    """ "- **Error**: homes: 1,432 or 1,243 (`a.txt:3`, `b.txt:4`; finding `3f2a91c04b7e`)"."""
    claims = finding["claims"]
    corpus = f"{finding['corpus']}/" if finding.get("corpus") else ""
    places = [code(clip(f"{corpus}{claim['source']}:{claim['line']}", NAME)) for claim in claims[:PLACES]]
    places += [f"{len(claims) - PLACES:,} more"] * (len(claims) > PLACES)
    states = [state for state, holds in (("possible", finding["confidence"] == "low"), (finding["state"], True)) if holds]
    state = "".join(f", {state}" for state in states if state != "new")
    where = f"{', '.join(places)}; " if places else ""
    return f"- **{finding['severity'].capitalize()}**{markdown(state)}: {_said(finding)} ({where}finding {code(finding['id'])})"


def _said(finding: Record) -> str:
    return markdown(clip(finding["message"], MESSAGE))


def _names(sources: Sequence[str]) -> str:
    more = [f"{len(sources) - PLACES:,} more"] * (len(sources) > PLACES)
    return listed([*(code(clip(source, NAME)) for source in sources[:PLACES]), *more])
