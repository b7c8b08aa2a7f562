"""SARIF: one disagreement, one result; every passage is a place."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from builders import figure, source
from report_samples import NOTES, WIRE, count_of_homes, people_in_the_hall, placed, small_report, weekday, words_of_the_sheriff

from audit.model import Checked, Corpus, Passage, Report
from audit.report import FORMATS
from audit.report.sarif import KEY, PLACES, RESULTS, SNIPPET


def run(report: Report) -> dict[str, Any]:
    log = json.loads(FORMATS["sarif"](report))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    made: dict[str, Any] = log["runs"][0]
    return made


def results(*findings: Any, **fields: Any) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = run(small_report(checked=Checked(findings), **fields))["results"]
    return made


def test_one_finding_is_one_result_at_its_first_passage() -> None:
    (result,) = results(count_of_homes())
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("core/figures-disagree", 0, "error")
    (place,) = result["locations"]
    region = place["physicalLocation"]["region"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "wire.txt", "uriBaseId": "%SRCROOT%"}
    assert [region[name] for name in ("startLine", "startColumn", "endLine", "endColumn")] == [3, 34, 3, 45]
    assert region["snippet"] == {"text": "1,243 homes"}


def test_the_first_sentence_states_the_conflict_and_the_other_passages_are_linked() -> None:
    (result,) = results(count_of_homes())
    text = result["message"]["text"]
    assert text.startswith("Homes: 1,432 or 1,243. Here: “1,243 homes” in wire.txt; compare ")
    assert "[“1,432 homes” in local.txt](1) and [“1,432 homes” in reprint.txt](2)." in text
    assert [(each["id"], each["message"]["text"]) for each in result["relatedLocations"]] == [
        (1, "“1,432 homes” in local.txt."),
        (2, "“1,432 homes” in reprint.txt."),
    ]


def test_a_rule_explains_itself() -> None:
    rule = run(small_report())["tool"]["driver"]["rules"][0]
    assert (rule["id"], rule["name"], rule["defaultConfiguration"]) == (
        "core/figures-disagree", "FiguresDisagree", {"level": "error"},
    )  # fmt: skip
    assert rule["help"] == {"text": "A count is wrong.", "markdown": "A count is wrong."}


def test_the_fingerprint_is_ours() -> None:
    (result,) = results(weekday())
    assert result["partialFingerprints"] == {KEY: "0b5d3c9e8a11", "primaryLocationLineHash": "0b5d3c9e8a11:1"}


def test_a_path_is_relative_and_encoded() -> None:
    (result,) = results(weekday(), folder="the docs/é")
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "the%20docs/%C3%A9/notes/hall.txt"


def test_columns_are_code_points() -> None:
    made = source("😀😀 The hall held 650 people.\n", path="hall.txt")
    claim = placed(figure(650), made, "650 people")
    finding = replace(people_in_the_hall(), confidence="high", passages=(Passage(claim),))
    report = small_report(corpora=(Corpus("x", (made,)),), checked=Checked((finding,)))
    assert run(report)["columnKind"] == "unicodeCodePoints"
    region = run(report)["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"]) == (18, 28)


def test_without_a_baseline_no_result_has_a_state() -> None:
    assert not {"baselineState", "suppressions"} & results(count_of_homes())[0].keys()


def test_against_a_baseline_every_result_has_a_state() -> None:
    made = results(count_of_homes(), replace(weekday(), state="known"))
    assert [result["baselineState"] for result in made] == ["new", "unchanged"]


def test_what_was_accepted_is_suppressed() -> None:
    made = results(replace(count_of_homes(), state="accepted", decided="accepted by Mara: two lists"), weekday())
    suppressed = {"kind": "external", "status": "accepted", "justification": "accepted by Mara: two lists"}
    assert [result["suppressions"] for result in made] == [[suppressed], []]


def test_what_could_not_be_read_is_told() -> None:
    (invocation,) = run(small_report(faults=("rules/x.yaml:3:1: unknown key",)))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert [each["message"]["text"] for each in invocation["toolExecutionNotifications"]] == ["Not UTF-8: byte 0xff at 12."]
    assert [each["message"]["text"] for each in invocation["toolConfigurationNotifications"]] == ["Rules/x.yaml:3:1: unknown key."]


def test_findings_of_low_confidence_are_results_when_asked_for() -> None:
    assert len(run(small_report())["results"]) == 3
    assert len(run(small_report(possible=True))["results"]) == 4


def test_a_finding_without_a_passage_stands_at_the_head_of_the_first_document() -> None:
    (result,) = results(replace(weekday(), passages=()))
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}
    assert result["relatedLocations"] == []


def test_a_finding_without_a_document_is_left_out_and_counted() -> None:
    made = run(small_report(checked=Checked((replace(weekday(), passages=()),)), corpora=(Corpus("x", ()),)))
    assert made["results"] == []
    assert "1 finding " in made["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_worst_results_are_kept_and_the_cut_is_told() -> None:
    notes = [replace(weekday(), id=f"{number:012x}") for number in range(RESULTS)]
    made = run(small_report(checked=Checked((*notes, count_of_homes()))))
    assert len(made["results"]) == RESULTS
    assert made["results"][0]["level"] == "error"
    assert made["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"].startswith("1 finding ")


def test_the_passages_of_all_results_together_are_limited() -> None:
    each = count_of_homes()
    wide = [replace(each, id=f"{number:012x}", passages=each.passages * 20) for number in range(PLACES // 51 + 9)]
    made = run(small_report(checked=Checked(tuple(wide))))
    assert len(made["results"]) == PLACES // 51
    assert made["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"].startswith("9 findings ")


def test_a_snippet_is_capped() -> None:
    made = source("x" * 900, path="long.txt")
    claim = placed(figure(1), made, made.text)
    finding = replace(weekday(), passages=(Passage(claim),))
    region = results(finding, corpora=(Corpus("x", (made,)),))[0]["locations"][0]["physicalLocation"]["region"]
    assert len(region["snippet"]["text"]) == SNIPPET


@pytest.mark.parametrize("finding", [words_of_the_sheriff(), count_of_homes()], ids=["quotation", "figure"])
def test_every_link_leads_to_a_related_location(finding: Any) -> None:
    (result,) = results(finding)
    for each in result["relatedLocations"]:
        assert f"]({each['id']})" in result["message"]["text"]


def test_with_each_a_place_names_its_sub_folder() -> None:
    part = replace(small_report(checked=Checked((weekday(),))), name="north")
    made = run(replace(small_report(), corpora=(), checked=Checked(), parts=(part,), folder="docs"))
    assert made["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "docs/north/notes/hall.txt"


def test_the_first_passage_in_a_changed_document_is_where_a_result_stands() -> None:
    changed = frozenset({"reprint.txt", "local.txt"})
    (result,) = results(count_of_homes(), changed=changed)
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "local.txt"
    others = [each["physicalLocation"]["artifactLocation"]["uri"] for each in result["relatedLocations"]]
    assert others == ["wire.txt", "reprint.txt"]
    assert "Here: “1,432 homes” in local.txt; compare [“1,243 homes” in wire.txt](1) and [" in result["message"]["text"]


def test_what_is_not_shown_is_told() -> None:
    made = run(small_report(checked=Checked((weekday(),), elsewhere=(count_of_homes(),)), corpora=(Corpus("x", (WIRE, NOTES)),)))
    (note,) = made["invocations"][0]["toolExecutionNotifications"]
    assert (note["level"], note["message"]["text"]) == ("note", "Of the findings 1 more touches no changed document.")
