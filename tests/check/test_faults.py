"""A fault in a rule teaches: it names line and column, what was read, what is allowed, and shows the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.check.faults import in_place
from audit.check.load import load_rules

GOOD = "title: Fares differ\nwhy: a passenger pays\ncheck: agree\nclaims: figure\ntests: [one]\n"


def rule(more: str, *changes: tuple[str, str]) -> str:
    """A good rule with some words changed, and lines added at its end."""
    text = GOOD
    for old, new in changes:
        text = text.replace(old, new)
    return text + more


FAULTS = {
    "a misspelt key": (rule("mesage: x\n"), 6, 1, "unknown key “mesage”; did you mean “message”?"),
    "a key with a capital": (rule("Across: both\n"), 6, 1, "unknown key “Across”; did you mean “across”?"),
    "a misspelt word": (rule("across: docments\n"), 6, 9, "across: unknown word “docments”; did you mean “documents”?"),
    "an unknown kind": (rule("", ("agree", "agre")), 3, 8, "check: there is no kind of check “agre”; did you mean “agree”?"),
    "an empty kind": (rule("", ("check: agree", "check:")), 3, 7, "check: needs a text, not an empty value"),
    "two kinds at once": (rule("", ("check: agree", "check: [agree]")), 3, 8, "check: needs a text, not a list"),
    "an unknown claim": (rule("", ("figure", "[figure, dates]")), 4, 18, "claims: unknown word “dates”; did you mean “date”?"),
    "a claim that the kind does not read": (
        rule("", ("figure", "quote")),
        4,
        9,
        "claims: agree does not read “quote”; allowed: figure, date",
    ),
    "an option of another kind": (
        rule("per: day\n"),
        6,
        1,
        "“per” is no option of agree, which takes about, across, by, excuse, levels, read, sides",
    ),
    "another option of another kind": (
        rule("at_least: 2\n"),
        6,
        1,
        "“at_least” is no option of agree, which takes about, across, by, excuse, levels, read, sides",
    ),
    "a field beside where": (rule("role: age\n"), 6, 1, "unknown key “role”; it belongs inside “where”: where: {role: …}"),
    "mentions beside where": (
        rule("mentions: [ferry]\n"),
        6,
        1,
        "unknown key “mentions”; it belongs inside “where”: where: {mentions: …}",
    ),
    "where as a list": (rule("where: [mentions, ferry]\n"), 6, 8, "where: needs keys and values, not a list"),
    "where as a word": (rule("where: ferry\n"), 6, 8, "where: needs keys and values, not “ferry”"),
    "a misspelt scope": (
        rule("where: {mentions: ferry, in: sentense}\n"),
        6,
        30,
        "where.in: unknown word “sentense”; did you mean “sentence”?",
    ),
    "a number too small": (rule("where: {min_words: 0}\n"), 6, 20, "where.min_words: needs a number from 1 up, not “0”"),
    "a number in words": (rule("where: {min_words: five}\n"), 6, 20, "where.min_words: needs a whole number, not “five”"),
    "neither yes nor no": (
        rule("where: {speech: maybe}\n", ("agree", "verbatim"), ("figure", "quote")),
        6,
        17,
        "where.speech: needs yes or no, not “maybe”",
    ),
    "NO is a word": (rule("across: NO\n"), 6, 9, "across: unknown word “NO”; allowed: documents, document, both"),
    "a time where a number is wanted": (
        rule("where: {min_words: 12:30}\n"),
        6,
        20,
        "where.min_words: needs a whole number, not “12:30”",
    ),
    "a time where a number of sources is wanted": (
        rule("at_least: 12:30\n", ("agree", "corroborated")),
        6,
        11,
        "at_least: needs a whole number, not “12:30”",
    ),
    "a bare date that is none": (
        rule("where: {document: {published: 2023-13-41}}\n"),
        6,
        31,
        "where.document.published: needs days such as 2023, 2023-05, 2023-05-01 or 2023-05..2023-08, not “2023-13-41”",
    ),
    "days in words": (
        rule("where: {document: {published: last May}}\n"),
        6,
        31,
        "where.document.published: needs days such as 2023, 2023-05, 2023-05-01 or 2023-05..2023-08, not “last May”",
    ),
    "a bare date where a word is wanted": (
        rule("cap: 2023-07-31\n"),
        6,
        6,
        "cap: unknown word “2023-07-31”; allowed: error, warning, note",
    ),
    "a key twice": (rule("title: again\n"), 6, 1, "the key “title” stands here for the second time (first in line 1)"),
    "a nested key twice": (
        rule("where: {role: age, role: rank}\n"),
        6,
        20,
        "the key “role” stands here for the second time (first in line 6)",
    ),
    "tests left out": (
        rule("", ("tests: [one]\n", "")),
        1,
        1,
        "the key “tests” is missing: one little document set that finds something, one that stays silent",
    ),
    "empty tests": (
        rule("", ("tests: [one]\n", "tests: []\n")),
        5,
        8,
        "tests: needs a list of tests: one that finds something, one that stays silent",
    ),
    "tests without a value": (
        rule("", ("tests: [one]\n", "tests:\n")),
        5,
        7,
        "tests: needs a list of tests: one that finds something, one that stays silent",
    ),
    "an anchor": (rule("where: &w {role: age}\n"), 6, 8, "an anchor (&w); write the value out where it is used"),
    "an alias": (rule("where: *w\n"), 6, 8, "an alias (*w); write the value out"),
    "a merge key": (rule("where: {<<: x}\n"), 6, 9, "a merge key (<<); write the keys out"),
    "a tag": (rule("cap: !!str note\n"), 6, 6, "a tag (!!str); values are read as written"),
    "a tab": (rule("where:\n\trole: age\n"), 7, 1, "a tab; indent and separate with spaces"),
    "an open brace": (
        rule("where: {role: age\n"),
        7,
        1,
        "the braces do not close; a “{” wants its “}”, and commas between its keys",
    ),
    "an unknown placeholder": (
        rule("message: '{subjct}'\n"),
        6,
        10,
        "message: unknown placeholder “{subjct}”; did you mean “subject”?",
    ),
    "an empty placeholder": (
        rule("message: 'a {} b'\n"),
        6,
        10,
        "message: unknown placeholder “{}”; allowed: subject, values, documents, detail, why, title",
    ),
    "000 after 334": (rule("where: {mentions: [334,000]}\n"), 6, 24, "a number that holds a comma needs quotes: “334,000”"),
    "a number with a comma, deeper": (
        rule("where: {not: {mentions: [1,000]}}\n"),
        6,
        28,
        "a number that holds a comma needs quotes: “1,000”",
    ),
    "roles asked for and refused": (
        rule("where: {role: [age], not: {role: [age, rank]}}\n"),
        6,
        27,
        "where.not: takes away every “role” that is asked for: the rule can select nothing",
    ),
    "words asked for and refused": (
        rule("where: {mentions: ferry, not: {mentions: ferry}}\n"),
        6,
        31,
        "where.not: takes away every “mentions” that is asked for: the rule can select nothing",
    ),
    "documents asked for and refused": (
        rule("where: {document: {role: draft}, not: {document: {role: draft}}}\n"),
        6,
        39,
        "where.not: takes away every “document” that is asked for: the rule can select nothing",
    ),
    "an empty not": (
        rule("where: {not: {}}\n"),
        6,
        14,
        "where.not: an empty “not” takes away every claim: the rule can select nothing",
    ),
    "a field of another kind of claim": (
        rule("where: {subject: ship, speaker: Mayor}\n"),
        6,
        24,
        "“speaker” belongs to quote; this rule reads figure",
    ),
    "a reading of another kind": (
        rule("read: weekday\n"),
        6,
        7,
        "read: agree cannot read “weekday”; allowed: usual, exact, boundary",
    ),
    "a reading of other claims": (rule("read: boundary\n"), 6, 7, "read: “boundary” reads dates; this rule reads figure"),
    "a level without measure": (
        rule("levels: [{severity: error}]\n"),
        6,
        10,
        "levels: a level needs one measure: over, change or outcome",
    ),
    "a level with two measures": (
        rule("levels: [{over: 5%, change: tense, severity: error}]\n"),
        6,
        10,
        "levels: a level needs one measure: over, change or outcome",
    ),
    "a measure in words": (
        rule("levels: [{over: ten percent, severity: error}]\n"),
        6,
        17,
        "levels.over: needs a measure such as 10%, 2 points or 1 day, not “ten percent”",
    ),
    "an unknown severity": (
        rule("levels: [{over: 10%, severity: fatal}]\n"),
        6,
        32,
        "levels.severity: unknown word “fatal”; allowed: error, warning, note",
    ),
    "an unknown key of a level": (
        rule("levels: [{above: 10%, severity: error}]\n"),
        6,
        11,
        "unknown key “above”; did you mean “over”?",
    ),
    "levels as a mapping": (rule("levels: {over: 10%, severity: error}\n"), 6, 9, "levels: needs a list, not a mapping"),
    "no levels": (rule("levels: []\n"), 6, 9, "levels: an empty list; give it a word, or take the key out"),
    "an unknown excuse": (
        rule("excuse: [changed]\n"),
        6,
        10,
        "excuse: unknown word “changed”; did you mean “changed-over-time”? (allowed: changed-over-time, different-period",
    ),
    "all and none": (
        rule("excuse: [all, none]\n"),
        6,
        9,
        "excuse: “all” and “none” stand alone: they leave nothing to name beside them",
    ),
    "a role that these claims do not have": (
        rule("sides: {first: {role: event}, then: {}}\n"),
        6,
        23,
        "sides.first.role: unknown word “event”; allowed: count, amount, share, rate, age, duration, change, score, rank",
    ),
    "no sides": (rule("", ("agree", "ordered"), ("figure", "date")), 1, 1, "ordered needs two sides, first and then"),
    "wrong sides": (
        rule("sides: {first: {}, second: {}}\n", ("agree", "ordered"), ("figure", "date")),
        6,
        8,
        "sides: ordered needs two sides, first and then",
    ),
    "one side alone": (
        rule("sides: {page: {position: lede}}\n"),
        6,
        8,
        "sides: one side has nothing to be compared with; name two",
    ),
    "sides in different documents, compared inside one": (
        rule("across: document\nsides: {a: {document: {role: draft}}, b: {document: {role: source}}}\n"),
        6,
        9,
        "across: “a” and “b” stand in different documents: inside one, nothing can be compared",
    ),
    "a side that is not there": (
        rule("must_find: [bodi]\nsides: {headline: {position: headline}, body: {position: body}}\n"),
        6,
        13,
        "must_find: there is no side “bodi”; did you mean “body”?",
    ),
    "a side, and no sides": (rule("must_find: body\n"), 6, 12, "must_find: there is no side “body”; a path has a full stop"),
    "a total without parts": (
        rule("total: {subject: passengers}\n", ("agree", "adds-up")),
        6,
        1,
        "“total” says nothing without “parts”",
    ),
    "a level that is never met": (
        rule("outcome: nowhere\nlevels: [{outcome: contradicted, severity: error}]\n", ("agree", "supported")),
        7,
        20,
        "levels.outcome: never met: by its “outcome” the rule tells only what is nowhere",
    ),
    "a level above the cap": (
        rule("cap: note\nlevels: [{over: 10%, severity: error}]\n"),
        7,
        32,
        "levels.severity: never reached: “cap” makes it note at most",
    ),
    "a rate of passages": (
        rule("per: day\n", ("agree", "collect"), ("figure", "passage")),
        6,
        6,
        "per: “per” makes rates of figures; this rule reads passage",
    ),
    "a value and a table": (
        rule("value: 3\ntable: f.csv\n", ("agree", "equals")),
        1,
        1,
        "equals needs a value or a table, and not both",
    ),
    "neither value nor table": (rule("", ("agree", "equals")), 1, 1, "equals needs a value or a table, and not both"),
    "an empty title": (rule("", ("Fares differ", '""')), 1, 8, "title: needs a text, not “”"),
    "a title left out": (rule("", ("title: Fares differ", "title:")), 1, 7, "title: needs a text, not an empty value"),
    "a list as title": (rule("", ("title: Fares differ", "title: [a, b]")), 1, 8, "title: needs a text, not a list"),
    "an unknown role of documents": (
        rule("where: {document: {role: drafts}}\n"),
        6,
        26,
        "where.document.role: unknown word “drafts”; did you mean “draft”?",
    ),
    "an unknown key of documents": (rule("where: {document: {rol: draft}}\n"), 6, 20, "unknown key “rol”; did you mean “role”?"),
    "documents as a word": (rule("where: {document: draft}\n"), 6, 19, "where.document: needs keys and values, not “draft”"),
    "an unknown position": (
        rule("where: {position: headlines}\n"),
        6,
        19,
        "where.position: unknown word “headlines”; did you mean “headline”?",
    ),
    "an unknown hedge": (rule("where: {hedge: abut}\n"), 6, 16, "where.hedge: unknown word “abut”; did you mean “about”?"),
    "an unknown list": (
        rule("where: {mentions: {list: nobody}}\n"),
        6,
        26,
        "where.mentions.list: there is no list “nobody” in rules/lists; allowed: ",
    ),
    "a list by a misspelt name": (
        rule("where: {mentions: [ferry, {list: synonym}]}\n"),
        6,
        34,
        "where.mentions.list: there is no list “synonym” in rules/lists; did you mean “synonyms”?",
    ),
    "a row that the list does not have": (
        rule("where: {mentions: [[{list: exonyms, row: Kiiv}, mine]]}\n"),
        6,
        42,
        "where.mentions.row: the list “exonyms” has no row with “Kiiv”; did you mean “Kyiv”?",
    ),
    "lists that multiply": (
        rule("where: {mentions: [[{list: places}, {list: places}]]}\n"),
        6,
        20,
        "where.mentions: these lists make ",
    ),
    "a list where none is taken": (
        rule("where: {hedge: {list: synonyms}}\n"),
        6,
        16,
        "where.hedge: takes no list; those that do: mentions, subject, place, stated_by, speaker, name, title, unit, publisher",
    ),
    "a unit by another spelling": (
        rule("where: {unit: km}\n"),
        6,
        15,
        "where.unit: there is no unit “km”; did you mean “kilometer”?",
    ),
    "a unit that is none": (
        rule("where: {unit: [percent, flurbs]}\n"),
        6,
        25,
        "where.unit: there is no unit “flurbs”; `audit claims` shows how units are named",
    ),
    "a phrase without a word": (
        rule("where: {mentions: [ferry, '—']}\n"),
        6,
        27,
        "where.mentions: “—” holds no word: the rule can select nothing by it",
    ),
    "one of two keys asked for and refused": (
        rule("where: {role: age, not: {role: age, unit: year}}\n"),
        6,
        25,
        "where.not: takes away every “role” that is asked for: the rule can select nothing",
    ),
    "a misspelt list": (rule("where: {mentions: {lists: nobody}}\n"), 6, 20, "unknown key “lists”; words, or {list: name}"),
    "a colon in a text": (
        rule("message: fares: differ\n"),
        6,
        15,
        "a colon that opens no key here; put a text that holds a colon in quotes, and begin keys of one mapping in one column",
    ),
    "two documents": (rule("---\ntitle: x\n"), 6, 1, "a second document; one file holds one"),
    "no mapping": ("- title\n", 1, 1, "a rule is a mapping that begins with title, why, check"),
    "an empty file": ("", 1, 1, "a rule is a mapping that begins with title, why, check"),
    "a remark alone": ("# x\n", 1, 1, "a rule is a mapping that begins with title, why, check"),
    "an unknown comparison": (
        rule("about: same subject\n"),
        6,
        8,
        "about: unknown word “same subject”; did you mean “same-subject”?",
    ),
    "wording of figures": (rule("about: wording\n"), 6, 8, "about: “wording” compares quotations; this rule reads figure"),
    "an unknown slot": (rule("by: [nouns]\n"), 6, 6, "by: unknown word “nouns”; did you mean “noun”?"),
    "a slot of other claims": (rule("by: speaker\n"), 6, 5, "by: “speaker” belongs to quote; this rule reads figure"),
    "no words": (rule("where: {mentions: []}\n"), 6, 19, "where.mentions: an empty list; give it a word, or take the key out"),
    "a blank word": (rule("where: {mentions: ['']}\n"), 6, 20, "where.mentions: needs a text, not “”"),
    "an unknown cap": (rule("cap: warn\n"), 6, 6, "cap: unknown word “warn”; did you mean “warning”?"),
    "an unknown change": (rule("covers: [negations]\n"), 6, 10, "covers: unknown word “negations”; did you mean “negation”?"),
    "a brace without quotes": (
        rule("message: {values}\n"),
        6,
        10,
        "message: needs a text, not a mapping; put a text that begins with a brace in quotes",
    ),
    "a mapping among words": (rule("where: {subject: {a: b}}\n"), 6, 19, "unknown key “a”; words, or {list: name}"),
    "a mapping for a path": (rule("must_find: {a: b}\n"), 6, 12, "must_find: needs a text, not a mapping"),
    "an empty where": (rule("where:\n"), 6, 7, "where: needs keys and values, not an empty value"),
    "nothing that must be found": (rule("must_find: []\n"), 6, 12, "must_find: an empty list; give it a word, or take the key out"),
}
"""What is faulty: (text, line, column, words of the message)."""


@pytest.mark.parametrize(("text", "line", "column", "words"), FAULTS.values(), ids=FAULTS)
def test_a_fault_names_its_place_and_the_way_out(text: str, line: int, column: int, words: str, tmp_path: Path) -> None:
    path = tmp_path / "rule.yaml"
    path.write_text(text, encoding="utf-8")
    rules, faults = load_rules([path])
    assert rules == []
    assert [fault.startswith(f"{path.as_posix()}:{line}:{column}: {words}") for fault in faults] == [True], faults


def test_the_text_that_the_table_changes_is_a_good_rule(tmp_path: Path) -> None:
    (tmp_path / "rule.yaml").write_text(GOOD, encoding="utf-8")
    assert load_rules([tmp_path])[1] == []


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    for name, (text, *_) in zip("abcdefgh", FAULTS.values(), strict=False):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    assert len(load_rules([tmp_path])[1]) == 8


def test_a_fault_is_shown_with_its_line_and_a_mark_under_its_place() -> None:
    shown = in_place("rule.yaml:2:9: across: unknown word “docments”", "title: x\nacross: docments\n", "rules/README.md")
    assert shown.splitlines() == ["    2 | across: docments", "      |         ^ see rules/README.md"]


@pytest.mark.parametrize(
    ("line", "column"),
    [("x" * 500 + "here" + "y" * 500, 501), ("\t\x1b[31m##vso[::here", 15), ("here", 1)],
    ids=["long", "hostile", "short"],
)
def test_a_mark_stands_under_its_place_in_any_line(line: str, column: int) -> None:
    seen, mark = in_place(f"r.yaml:1:{column}: x", line, "M").splitlines()
    assert seen[mark.index("^") :].startswith("here")
    assert seen.isprintable()
    assert len(seen) < 120


def test_a_fault_without_a_place_in_the_text_has_no_line_to_show() -> None:
    assert in_place("r.yaml:9:1: x", "one line", "M") == ""
    assert in_place("no such folder", "one line", "M") == ""
