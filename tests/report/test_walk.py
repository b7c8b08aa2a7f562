"""The page of a draft: what to settle, then the draft in its own order with what its sources say."""

from __future__ import annotations

from builders import evidence_of, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Corpus, Coverage, Report
from audit.report import FORMATS
from audit.report.walk import STEPS

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "supported", "claims": ["figure", "date", "quote", "name"]})
DRAFT = (
    "The plant opened on 4 March 2025.\n\nThe Skarholm plant employs 68 people. Maybe dozens more will come.\n\n"
    "“I am glad that it stands,” Ivo Maren said. The opening drew 7,340 guests."
)
RELEASE = (
    "The Skarholm plant employs 62 people, the company said. The plant opened on 4 March 2025.\n\n"
    "“It took us nine years to build, and I am glad that it stands,” said Ivo Maren."
)


def report_on(draft: str, release: str = RELEASE) -> Report:
    sources = (
        source(draft, path="draft.txt", published=None, role="draft"),
        source(release, "2025-05-19", path="release.txt"),
        source("Neighbours recall that Ivo Maren was glad.", "2025-05-20", path="wire.txt"),
    )
    checked = check([RULE.model_copy(update={"id": "core/unsupported"})], evidence_of(*sources))
    return Report("draft.txt", (), (Corpus("draft.txt", sources),), {}, checked, Coverage())


def lines(report: Report) -> list[str]:
    return FORMATS["markdown"](report).splitlines()


def test_what_to_settle_comes_first_each_with_its_place_and_id() -> None:
    report = report_on(DRAFT)
    page = lines(report)
    (contradicted, nowhere) = report.checked.findings
    assert page[4] == "6 claims of the draft: 1 contradicted, 1 found nowhere, 3 supported, 1 not checkable."
    assert page[6] == "## To settle"
    assert page[8] == f"1. Warning, `draft.txt:3`: the sources contradict “68”: “62” (`{contradicted.id}`)"
    assert page[9] == f"2. Warning, `draft.txt:5`: no source gives “7,340” (guests) (`{nowhere.id}`)"


def test_the_draft_follows_in_its_own_order() -> None:
    page = lines(report_on(DRAFT))
    start = page.index("## `draft.txt`, claim by claim")
    shown = [line for line in page[start:] if line.startswith(("> ", "- "))]
    assert shown[:9] == [
        "> Line 1: The plant opened on **4 March 2025**.",
        "- 4 March 2025: supported, `release.txt:1`: The plant opened on **4 March 2025**.",
        "> Line 3: The Skarholm plant employs **68** people. Maybe **dozens** more will come.",
        "- 68: **contradicted** (no. 1)",
        "- dozens: not checkable, a vague number",
        "> Line 5: “**I am glad that it stands,**” **Ivo Maren** said. The opening drew **7,340** guests.",
        "- “I am glad that it stands”: supported, word for word, `release.txt:3`: “It took us nine years to build, and "
        "**I am glad that it stands**,” said Ivo Maren.",
        "- Ivo Maren: supported, `release.txt:3` (also `wire.txt:1`): “It took us nine years to build, and I am "
        "glad that it stands,” said **Ivo Maren**.",
        "- 7,340: **found nowhere** (no. 2)",
    ]


def test_what_is_contradicted_is_told_with_the_passage_and_the_reason() -> None:
    page = lines(report_on(DRAFT))
    at = page.index("- 68: **contradicted** (no. 1)")
    assert page[at + 1].startswith("  - `release.txt:1`, published 2025-05-19, read as 62 people, according to company: ")
    assert page[at + 2].startswith("  - Why: ")
    assert page[at + 2].endswith("Rule `core/unsupported`.")


def test_a_draft_with_nothing_to_settle_has_no_such_list() -> None:
    page = lines(report_on("The plant opened on 4 March 2025."))
    assert "## To settle" not in page
    assert "1 claim of the draft: 0 contradicted, 0 found nowhere, 1 supported, 0 not checkable." in page


def test_a_very_long_draft_is_cut_and_the_rest_counted() -> None:
    draft = "\n\n".join(f"They said that {number} boats of the fleet came home in the storm." for number in range(100, 150 + STEPS))
    page = lines(report_on(draft))
    assert sum(line.startswith("- ") and "found nowhere" in line for line in page) == STEPS
    assert "50 more claims are told in the JSON report." in page


def test_hostile_words_of_a_draft_stay_inert() -> None:
    page = "\n".join(lines(report_on("# The <b>plant</b> | employs [68](http://x.example) people.\n\n> - drew 7,340 guests.")))
    assert "<b>" not in page
    assert "http://" not in page
