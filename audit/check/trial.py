"""A rule's own tests: little documents in, what the rule found held against what it should find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from audit.check.rule import Rule
from audit.model import SEVERITIES, Checked, Finding
from audit.text.strict_yaml import Node, known_keys, plain

Documents = Mapping[str, str | Mapping[str, str]]
Run = Callable[[Documents, Sequence[Rule]], Checked]
"""Documents by path, each a text or a mapping of `text` and manifest fields, and rules: through the whole pipeline."""

CASE_KEYS = ("name", "documents", "expect", "known_gap")
EXPECTATION_KEYS = ("severity", "values", "claims", "excused", "rows")


class Expectation(NamedTuple):
    """One finding (`excused`: one that an excuse covers), by severity, values and words of its claims; or the rows of a topic.

    What is None is not asked for. `values` must be the finding's own, in any order; each of `claims` must be the text of one of
    its claims; each of `rows` must stand in the row at its place.
    """

    severity: str | None = None
    values: tuple[str, ...] | None = None
    claims: tuple[str, ...] | None = None
    excused: str | None = None
    rows: tuple[str, ...] | None = None


class Case(NamedTuple):
    """One test of a rule; `place` is `path:line:column`, `known_gap` why it fails for now."""

    name: str
    place: str
    documents: Documents
    expect: tuple[Expectation, ...]
    known_gap: str | None = None


class Failure(NamedTuple):
    """How a case failed: NOISY (found where silence was expected) or MISSING, and the expectation that was not met."""

    case: Case
    word: Literal["NOISY", "MISSING"]
    what: str
    wanted: Expectation | None = None

    @property
    def line(self) -> str:
        """`path:line:column: WORD: name: what differs`."""
        return f"{self.case.place}: {self.word}: {self.case.name}: {self.what}"


def trials(rule: Rule, run: Run) -> tuple[list[Failure], list[str]]:
    """The failures of a rule's tests, and a line for each fault of the tests: malformed, none that finds, none that is silent."""
    cases, faults = read_cases(rule)
    failures: list[Failure] = []
    for case in cases:
        found = list(failures_of(case, run(case.documents, [rule]), rule))
        if case.known_gap and not found:
            faults.append(f"{case.place}: {case.name}: passes now; take out known_gap")
        elif not case.known_gap:
            failures += found
    return failures, faults + list(_blind_spots(rule, [case for case in cases if not case.known_gap]))


def _blind_spots(rule: Rule, cases: Sequence[Case]) -> Iterator[str]:
    """Tests that cannot tell whether the rule works; what they ask of it holds with its check switched off."""
    place = f"{rule.file}:1:1: {rule.id}"
    if not any(_finds(case) for case in cases):
        yield f"{place}: no test finds anything"
    if all(_finds(case) for case in cases):
        yield f"{place}: no test stays silent"
    if cases and not any(list(failures_of(case, Checked(), rule)) for case in cases):
        yield f"{place}: the tests pass whatever the rule says: they hold with its check switched off"


def read_cases(rule: Rule) -> tuple[list[Case], list[str]]:
    """The tests of a rule, and what is wrong with those that cannot be read."""
    cases: list[Case] = []
    faults: list[str] = []
    for node in rule.tests:
        wrong = list(_case_faults(node, rule.file))
        faults += wrong
        if not wrong:
            cases.append(_case(node, rule.file))
    return cases, faults


def failures_of(case: Case, checked: Checked, rule: Rule) -> Iterator[Failure]:
    """How what was found differs from what was expected."""
    if rule.check == "collect":
        yield from _row_failures(case, checked)
        return
    found = [finding for finding in checked.findings if finding.confidence == "high"]
    excused = list(checked.excused)
    for expectation in case.expect:
        pool = excused if expectation.excused else found
        met = next((finding for finding in pool if _meets(finding, expectation)), None)
        if met:
            pool.remove(met)
        else:
            got = "; ".join(map(_told, pool)) or "nothing"
            yield Failure(case, "MISSING", f"expected {_wanted(expectation)}, got {got}", expectation)
            pool.clear()
    yield from (Failure(case, "NOISY", f"did not expect {_told(finding)}") for finding in found)


def _meets(finding: Finding, expectation: Expectation) -> bool:
    texts = [_words(passage.claim.text) for passage in finding.passages]
    return (
        (expectation.severity is None or finding.severity == expectation.severity)
        and (expectation.values is None or sorted(map(_words, finding.values)) == sorted(map(_words, expectation.values)))
        and (expectation.claims is None or all(_words(claim) in texts for claim in expectation.claims))
        and (expectation.excused is None or finding.by == expectation.excused)
    )


def _row_failures(case: Case, checked: Checked) -> Iterator[Failure]:
    got = [f"{row.source}: {_words(row.claim.text)}: {_words(row.reads_as)}" for topic in checked.topics for row in topic.rows]
    wanted = next((expectation.rows for expectation in case.expect if expectation.rows), ())
    same = len(got) == len(wanted) and all(_words(want) in row for want, row in zip(wanted, got, strict=True))
    if not same:
        word: Literal["NOISY", "MISSING"] = "NOISY" if len(got) > len(wanted) else "MISSING"
        yield Failure(case, word, f"expected the rows {list(wanted)}, got {got}")


def _finds(case: Case) -> bool:
    return any(not expectation.excused for expectation in case.expect)


def _words(text: str) -> str:
    return " ".join(text.split())


def _told(finding: Finding) -> str:
    by = f"excused ({finding.by}) " if finding.by else ""
    return f"{by}{finding.severity} {list(finding.values)}"


def _wanted(expectation: Expectation) -> str:
    by = f"excused ({expectation.excused}) " if expectation.excused else ""
    values = list(expectation.values or expectation.claims or ())
    return f"{by}{expectation.severity or 'finding'}{f' {values}' if values else ''}"


# ---------------------------------------------------------------- reading a case


def _case_faults(node: Node, path: str) -> Iterator[str]:
    if not isinstance(node.value, dict):
        yield f"{path}:{node.line}:{node.column}: a test is a mapping of {', '.join(CASE_KEYS)}"
        return
    yield from known_keys(node, CASE_KEYS, path)
    for key, kind in (("name", str), ("documents", dict), ("expect", list)):
        child = node.value.get(key)
        if child is None:
            yield f"{path}:{node.line}:{node.column}: the key “{key}” is missing"
        elif not isinstance(child.value, kind):
            yield f"{path}:{child.line}:{child.column}: {key}: needs {_SHAPES[kind]}"
        elif key == "documents":
            yield from _document_faults(child, path)
        elif key == "expect":
            yield from _expectation_faults(child, path)


_SHAPES: dict[type, str] = {str: "a text", dict: "documents by their names", list: "a list of expectations, [] for silence"}


def _document_faults(node: Node, path: str) -> Iterator[str]:
    assert isinstance(node.value, dict)
    for name, child in node.value.items():
        has_text = isinstance(child.value, str) or (isinstance(child.value, dict) and "text" in child.value)
        if not has_text:
            yield f"{path}:{child.line}:{child.column}: {name}: needs a text, or a mapping with text and manifest fields"


def _expectation_faults(node: Node, path: str) -> Iterator[str]:
    assert isinstance(node.value, list)
    for child in node.value:
        if not isinstance(child.value, dict):
            yield f"{path}:{child.line}:{child.column}: an expectation is a mapping of {', '.join(EXPECTATION_KEYS)}"
            continue
        yield from known_keys(child, EXPECTATION_KEYS, path)
        severity = child.value.get("severity")
        if severity and severity.value not in SEVERITIES:
            yield f"{path}:{severity.line}:{severity.column}: severity: allowed: {', '.join(SEVERITIES)}"


def _case(node: Node, path: str) -> Case:
    data = plain(node)
    assert isinstance(data, dict)
    expect = tuple(_expectation(one) for one in data["expect"])
    return Case(data["name"], f"{path}:{node.line}:{node.column}", data["documents"], expect, data.get("known_gap"))


def _expectation(data: Mapping[str, object]) -> Expectation:
    severity, excused = data.get("severity"), data.get("excused")
    return Expectation(
        severity=str(severity) if severity else None,
        values=_texts(data.get("values")),
        claims=_texts(data.get("claims")),
        excused=str(excused) if excused else None,
        rows=_texts(data.get("rows")),
    )


def _texts(value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    return tuple(str(one) for one in value) if isinstance(value, list) else (str(value),)
