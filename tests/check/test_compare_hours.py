"""Times of day of one story, whose day neither says: which agree, which disagree, and which are of two steps of it."""

from __future__ import annotations

import pytest
from builders import evidence_of, source

from audit.check import check
from audit.check.compare import compare
from audit.check.compare.difference import Difference
from audit.check.rule import Rule
from audit.model import Date

A = "The ferry Tarn, on its way from Arden to Skarholm with the mail, {}."
B = "Skarholm had no mail on Friday. The ferry Tarn from Arden {}, and the mail was lost."


def difference(a: str, b: str, first: str = A, second: str = B) -> Difference:
    """How the times of day of two documents of one day compare."""
    evidence = evidence_of(source(first.format(a), path="a.txt"), source(second.format(b), path="b.txt"))
    one, other = (
        next(one for one in evidence.by_source[f"{letter}.txt"] if isinstance(one, Date) and one.clock) for letter in "ab"
    )
    return compare(one, other, evidence)


PAIRS = [
    ("sank at 3:52 p.m.", "sank at 15:52", "agree"),
    ("sank at 3:52 p.m.", "sank at eight minutes to four", "agree"),
    ("sank at a quarter to six", "sank at 5.45pm", "agree"),
    ("sank at noon", "sank at 12:00", "agree"),
    ("sank at 15:52", "sank shortly before four o'clock", "agree"),
    ("sank at 3:52 p.m.", "sank at 3:55 p.m.", "compatible"),
    ("sank at 4 p.m.", "sank at 3:40 p.m.", "compatible"),
    ("sank at 3:52 p.m.", "sank at 3:25 p.m.", "disagree"),
    ("sank at 04:40", "sank at 05:40", "disagree"),
    ("sank at 4 p.m.", "sank at 5 p.m.", "disagree"),
    ("left at 3:52 p.m.", "sank at 4:25 p.m.", "compatible"),
    ("sank at 3:52 p.m. GMT", "sank at 5:52 p.m.", "compatible"),
    ("was to sail until 3:52 p.m.", "was to sail at 4:25 p.m.", "compatible"),
]


@pytest.mark.parametrize(("a", "b", "verdict"), PAIRS)
def test_two_times_of_day(a: str, b: str, verdict: str) -> None:
    assert difference(a, b).verdict == verdict


RULE = Rule.model_validate({"title": "t", "why": "w", "check": "agree", "claims": ["date"], "across": "documents"})


@pytest.mark.parametrize(("second", "told"), [("5:40 a.m.", {"4:40 a.m.", "5:40 a.m."}), ("4:40 a.m.", set())])
def test_it_is_told_of_one_act(second: str, told: set[str]) -> None:
    evidence = evidence_of(
        source("The dam at Skarholm broke at 4:40 a.m. and drowned the mill.", path="a.txt"),
        source(f"Skarholm has no mill. The dam broke at {second}, the miller said.", path="b.txt"),
    )
    assert {value for finding in check([RULE], evidence).findings for value in finding.values} == told


ONLY = [
    ("Water broke through the dam at 4:47 a.m. on Tuesday.", "The dam gave way at 4:17 a.m. on Tuesday.", True),
    ("Water broke through the dam at 2:17 a.m. on Tuesday.", "The dam gave way at 4:17 a.m. on Tuesday.", True),
    ("The dam burst at 4:47 a.m. on Tuesday.", "The dam gave way at 4:17 a.m. on Tuesday.", True),
    ("Water broke through the dam at 5:40 a.m. on Tuesday.", "The dam gave way at 4:40 a.m. on Tuesday.", True),
    (
        "Water broke through the dam at 5:40 a.m. on Tuesday.",
        "The dam gave way at 4:40 a.m. on Tuesday. Dry at 5:40 a.m.",
        False,
    ),
    ("Water broke through the dam at 5:40 a.m.", "The dam gave way at 4:40 a.m., the miller said.", True),
    ("Water broke through the dam at 5:40 a.m.", "The dam gave way at 4:40 a.m. At 5:40 a.m. the mill fell.", False),
    ("Water broke through the dam at 5:40 a.m. on Tuesday.", "The dam gave way at 5:30 a.m. on Tuesday.", False),
]


@pytest.mark.parametrize(("a", "b", "told"), ONLY)
def test_two_verbs_tell_one_act_where_neither_text_has_the_other_s_time(a: str, b: str, told: bool) -> None:
    first = "The mill dam at Skarholm, below the herring quay, was old. " + a
    second = "Below the herring quay of Skarholm the mill dam had stood for years. " + b
    evidence = evidence_of(
        source(first, path="a.txt", published="2024-05-08"), source(second, path="b.txt", published="2024-05-08")
    )
    assert bool(check([RULE], evidence).findings) is told
