"""What asks the most of a report: each sample a function of a number, whose cost must grow as the number does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from builders import figure, source
from report_samples import WIRE, count_of_homes, small_report, topic

from audit.model import (
    Checked,
    Claim,
    Corpus,
    Finding,
    Group,
    Hold,
    Judged,
    Passage,
    Report,
    RuleInfo,
    Source,
    Step,
    TopicRow,
    Unread,
)

LINE = "The fire destroyed {} homes. "
HOMES = count_of_homes()


def _identity(number: int) -> str:
    return f"{number:012x}"


def _told(document: Source, count: int, end: str) -> list[Passage]:
    """A document's counts of homes, each in the words of `LINE` that begin with its number of these; `end` closes each."""
    made, at = [], 0
    for number in range(count):
        line = LINE.format(number) + end
        start = at + line.index(str(number))
        claim = replace(
            figure(number, subject="homes", noun="home"),
            id=_identity(number),
            source=document.path,
            start=start,
            end=start + len(f"{number} homes"),
            text=f"{number} homes",
            context=line.rstrip(),
            context_start=at,
        )
        made.append(Passage(claim, f"{number} homes"))
        at += len(line)
    return made


def _paper(count: int, path: str, end: str = "\n\n") -> tuple[Source, list[Passage]]:
    """A document of so many counts of homes, and they."""
    document = source("".join(LINE.format(number) + end for number in range(count)), path=path, publisher="The Elmford Star")
    return document, _told(document, count, end)


def _report(checked: Checked, *documents: Source) -> Report:
    made = small_report(checked=checked)
    return replace(made, corpora=(replace(made.corpora[0], sources=(*made.corpora[0].sources, *documents)),))


def _pairs(some: list[Passage], other: list[Passage]) -> tuple[Finding, ...]:
    pairs = zip(some, other, strict=True)
    return tuple(replace(HOMES, id=_identity(number), passages=pair) for number, pair in enumerate(pairs))


def findings(count: int) -> Report:
    """Findings of each sort, all of one passage."""
    copies = tuple(replace(HOMES, id=_identity(number)) for number in range(count))
    holds = (Hold(HOMES.rule, "it adds up", HOMES.passages),) * count
    return small_report(checked=Checked(copies, copies, holds=holds, apart=copies, elsewhere=copies))


def of_many_lines(count: int) -> Report:
    """Findings of two documents of as many paragraphs."""
    (one, some), (two, other) = _paper(count, "x.txt"), _paper(count, "y.txt")
    return replace(_report(Checked(_pairs(some, other)), one, two), read=(*some, *other))


def of_one_line(count: int) -> Report:
    """Findings of one paragraph of as many sentences."""
    document, told = _paper(count, "x.txt", end="")
    return replace(_report(Checked(_pairs(told, told)), document), read=tuple(told))


def passages(count: int) -> Report:
    """One finding, one group, one topic, one hold, of as many passages each."""
    document, told = _paper(count, "x.txt")
    claims: tuple[Claim, ...] = tuple(passage.claim for passage in told)
    rows = tuple(TopicRow(passage.claim.source, passage.claim, passage.reads_as) for passage in told)
    checked = Checked(
        findings=(replace(HOMES, passages=tuple(told), values=tuple(passage.reads_as for passage in told)),),
        judged=(Judged(Group("g", "figure", "homes", claims), "disagree"),),
        topics=(topic()._replace(rows=rows),),
        holds=(Hold(HOMES.rule, "it adds up", tuple(told)),),
    )
    return _report(checked, document)


def groups(count: int) -> Report:
    """Groups that agree and groups that do not, and topics."""
    document, told = _paper(count, "x.txt")
    judged = (
        Judged(Group(_identity(number), "figure", "homes", (told[number].claim, told[number - 1].claim)), verdict)
        for number in range(count)
        for verdict in ("agree", "disagree")
    )
    return _report(Checked(judged=tuple(judged), topics=(topic(),) * count), document)


def documents(count: int) -> Report:
    """Reprints of one text, each beside the next in a finding."""
    papers = [replace(WIRE, path=f"{number:06}.txt") for number in range(count)]
    told = [Passage(replace(HOMES.passages[0].claim, source=paper.path)) for paper in papers]
    made = _report(Checked(_pairs(told, [*told[1:], told[0]])), *papers)
    return replace(made, families={paper.path: papers[0].path for paper in papers})


def left_out(count: int) -> Report:
    """Files that were not read, rules that did not run, blocks that were not compared, remarks."""
    made = small_report()
    unread = tuple(Unread(f"{number}.txt", "not UTF-8", fault=True) for number in range(count))
    remarks = tuple(f"{number}.txt: its first line gives a date" for number in range(count))
    rules = tuple(RuleInfo(f"core/r{number}", "One thing", "agree", "error", "Why.") for number in range(count))
    return replace(
        made,
        rules=rules,
        corpora=(replace(made.corpora[0], unread=unread, remarks=remarks),),
        capped=tuple(f"figures: people {number}" for number in range(count)),
        faults=tuple(f"rules/r{number}.yaml:3: what is this?" for number in range(count)),
        checked=Checked(tuple(replace(HOMES, id=_identity(n), rule=rule.id) for n, rule in enumerate(rules))),
    )


def steps(count: int) -> Report:
    """The walk through a draft, each step with passages and a finding."""
    document, told = _paper(count, "x.txt")
    walk = tuple(Step(each.claim, "supported", "", (told[0], each), (_identity(number),)) for number, each in enumerate(told))
    made = _report(Checked(_pairs(told, told), walk=walk), replace(document, role="draft"))
    return replace(made, read=tuple(told))


def corpora(count: int) -> Report:
    """As many corpora, each with a report of its own."""
    each = small_report()
    named = [replace(each, name=f"c{number}", corpora=(replace(each.corpora[0], name=f"c{number}"),)) for number in range(count)]
    return replace(each, parts=tuple(named), checked=Checked(), corpora=(), families={})


def signs(count: int) -> Report:
    """Words and names made of what each format must not take for its own."""
    marks = "<b>|`*_[x](y)\u202e&\x1b[1m\n::error::]]>,%0A" * count
    claim = replace(HOMES.passages[0].claim, context=marks, text=marks)
    told = (Passage(claim, marks), Passage(claim, marks))
    made = replace(HOMES, message=marks, values=(marks, marks), passages=told, why=(marks,), considered=(marks,), hints=(marks,))
    report = small_report(checked=Checked((made,)), capped=(marks,), faults=(marks,))
    return replace(report, name=marks, corpora=(Corpus(marks, report.corpora[0].sources, (Unread(marks, marks, fault=True),)),))


REPORTS: dict[str, Callable[[int], Report]] = {
    each.__name__.replace("_", " "): lru_cache(maxsize=8)(each)
    for each in (findings, of_many_lines, of_one_line, passages, groups, documents, left_out, steps, corpora, signs)
}
"""What there is much of → a report with so much of it; made once for all formats."""
