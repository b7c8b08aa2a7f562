"""One finding with all that is known of it, for a terminal."""

from __future__ import annotations

from dataclasses import replace

from report_samples import small_report

from audit.report.one import WIDTH, finding_text
from audit.report.parts import parts

(PART,) = parts(small_report())
FINDING = PART.checked.findings[0]


def test_every_passage_is_there_with_its_place_and_its_words_marked() -> None:
    text = finding_text(PART, FINDING)
    assert text.startswith(f"{FINDING.severity}, new: ")
    for passage in FINDING.passages:
        assert f"{passage.claim.source}:" in text
    assert "[" in text
    assert text.splitlines()[-1].endswith(f"finding {FINDING.id}")


def test_in_colour_the_words_are_bold_and_nothing_else_changes() -> None:
    coloured = finding_text(PART, FINDING, colour=True)
    assert coloured.replace("\x1b[1m", "[").replace("\x1b[0m", "]") == finding_text(PART, FINDING)


def test_lines_are_broken_and_hostile_words_are_shown() -> None:
    hostile = replace(FINDING, message="a \x1b]52;c;x\x07 " + "word " * 60, why=("\ue000::set-env",))
    text = finding_text(PART, hostile)
    assert "\x1b" not in text
    assert "\ue000" not in text
    assert max(map(len, text.splitlines())) <= max(WIDTH, 4 + WIDTH)
