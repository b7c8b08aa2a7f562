"""Many findings, long words: every format stays within what its reader takes."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from functools import lru_cache

from report_samples import count_of_homes, placed, small_report, words_of_the_sheriff

from audit.model import SEVERITIES, Checked, Corpus, Passage, Report
from audit.report import FORMATS

FINDINGS = 1500


@lru_cache(maxsize=1)
def many() -> Report:
    """Findings of every severity, each with passages of a thousand characters."""
    made = small_report()
    wire = next(each for each in made.sources if each.path == "wire.txt")
    long = replace(wire, text=wire.text + "ñ" * 1200, body=wire.text + "ñ" * 1200)
    claim = placed(words_of_the_sheriff().passages[0].claim, long, "ñ" * 1200)
    findings = tuple(
        replace(count_of_homes(), id=f"{number:012x}", severity=SEVERITIES[number % 3], passages=(Passage(claim),) * 8)
        for number in range(FINDINGS)
    )
    sources = tuple(long if each.path == "wire.txt" else each for each in made.sources)
    return replace(made, corpora=(Corpus("many", sources),), checked=Checked(findings))


def test_a_comment_holds_fewer_than_65_536_characters() -> None:
    assert len(FORMATS["comment"](many()).encode("utf-16-le")) // 2 < 65_536


def test_a_summary_is_smaller_than_a_mebibyte() -> None:
    assert len(FORMATS["summary"](many()).encode("utf-8")) < 2**20


def test_sarif_is_smaller_than_ten_megabytes_compressed() -> None:
    text = FORMATS["sarif"](many())
    assert len(gzip.compress(text.encode("utf-8"))) < 10_000_000
    assert len(json.loads(text)["runs"][0]["results"]) == FINDINGS


def test_ten_annotations_are_enough() -> None:
    assert FORMATS["github"](many()).count("\n::") + 1 == 10
