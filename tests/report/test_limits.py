"""Many findings, long words: every format stays within what its reader takes."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from functools import lru_cache

from report_samples import count_of_homes, placed, small_report, words_of_the_sheriff

from audit.model import SEVERITIES, Checked, Corpus, Passage, Report
from audit.report import FORMATS

FINDINGS = 6000


@lru_cache(maxsize=1)
def many() -> Report:
    """Findings of every severity, each with passages of a thousand characters."""
    made = small_report()
    wire = next(each for each in made.corpora[0].sources if each.path == "wire.txt")
    long = replace(wire, text=wire.text + "ñ" * 1200, body=wire.text + "ñ" * 1200)
    claim = placed(words_of_the_sheriff().passages[0].claim, long, "ñ" * 1200)
    findings = tuple(
        replace(count_of_homes(), id=f"{number:012x}", severity=SEVERITIES[number % 3], passages=(Passage(claim),) * 4)
        for number in range(FINDINGS)
    )
    sources = tuple(long if each.path == "wire.txt" else each for each in made.corpora[0].sources)
    return replace(made, corpora=(Corpus("many", sources),), checked=Checked(findings))


def test_a_comment_holds_fewer_than_65_536_characters() -> None:
    assert len(FORMATS["comment"](many()).encode("utf-16-le")) // 2 < 65_536


def test_a_summary_is_smaller_than_a_mebibyte() -> None:
    assert len(FORMATS["summary"](many()).encode("utf-8")) < 2**20


def test_sarif_is_smaller_than_ten_megabytes_compressed() -> None:
    text = FORMATS["sarif"](many())
    assert len(gzip.compress(text.encode("utf-8"))) < 10_000_000
    (run,) = json.loads(text)["runs"]
    assert [result["level"] for result in run["results"]] == ["error"] * 2000 + ["warning"] * 2000 + ["note"] * 1000
    cut = run["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"]
    assert cut == "1,000 findings of the same severity or milder left out here."


def test_a_code_quality_report_and_a_list_of_tests_are_cut_and_say_so() -> None:
    records = json.loads(FORMATS["gitlab"](many()))
    assert [record["severity"] for record in records].count("info") == 1001
    assert records[-1]["description"].startswith("1,000 findings more")
    text = FORMATS["junit"](many())
    assert len(text.encode("utf-8")) < 30_000_000
    assert "1,000 findings more" in text


def test_a_page_and_a_terminal_show_the_worst_and_say_how_many_more() -> None:
    assert "5,700 more" in FORMATS["markdown"](many())
    assert "and 5,975 more in the whole report" in FORMATS["terminal"](many())


def test_a_page_for_a_browser_shows_two_thousand_in_less_than_15_megabytes() -> None:
    text = FORMATS["html"](many())
    assert text.count("<article") == 2000
    assert "4,000 more, of the same severity or milder, stand in the JSON report." in text
    assert len(text.encode("utf-8")) < 15_000_000


def test_ten_annotations_are_enough() -> None:
    assert FORMATS["github"](many()).count("\n::") + 1 == 10
