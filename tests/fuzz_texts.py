"""Texts to try the program on: made of pieces that mean something to a reader, of stories that differ in a value, of any signs."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from office_samples import docx, pdf

RULES = Path(__file__).resolve().parent.parent / "rules" / "core"

FIGURES = """
1,1, one two half a hundred million dozen 5 - – % $ US$ € ( ) [ ] . , : ; and or to of in per a day more than about nearly
no was killed 12:30 1/2 ½ 9.5 1,200 1.200 2019 tens of thousands doubled people miles km °C not but from rose by 42 x 1e9 0
00 -3 7th 3rd third four-fifths 5-4 20s ’90s 40-year-old 39, aged boats homes £ ¥ 5m 3bn bn m billion point points basis
ratio two-thirds each 9999999999999999999999999999999999999999999 ٣ ५ ² ⅔ 1٬000 १ 1_000 0x1F 1.2.3 +5 ±2 ~7 <5 ≥3
""".split()
DATES = """
On Monday July 31 , 2023 the last next this week two years ago early mid late in and 07/08/2023 May 3-5 Q3 fiscal '90s 9
a.m. to from by since until before after about 31 February 29 Feb. 2100 0001 9999 10000 noon midnight GMT +02:00 yesterday
today tomorrow tonight weekend month day decade century 2023-10-05 20231005 5/5 5.10.2023 spring end of year's first half
1990s 12/25 Sept. Friday's XX. 13/13/2013 2024-02-30 the day eve of Christmas
""".split()
QUOTES = """
“ ” " ' ‘ ’ « » `` '' said Ann Lee , . she he told reporters that we will go on with it and the mayor Mr. Borg ? ! … [ ] ( )
: — wrote according to asked “We say they spokesperson for Lena Halvard, who but never not A: Q: \u2028 U.S. added
""".split()
NAMES = """
Ann Bob Lee Ray Mr. Mrs. Dr. President Mayor de van der von O’Neil McRae Jr. III J. R. the of and , ; ( ) 39 aged who said
Senator Ana Sofía Lee's Lees’ Borg-Holm al- bin Sir Gen. The Hague St. Mary Prince Pope X ꓮ Ж \u0301 née
""".split()
MARKS = [
    "\n", "\n\n", "\r\n", "\r", "\t", "    ", "- ", "1. ", "• ", "# ", "## ", "| a | b |\n", "|---|---|\n", "> ", "```\n",
    "`", "*", "**", "_", "[x](y)", "[", "](", "<!-- ", "-->", "---\n", "===\n", "date 2023-10-05 ", "<p>", "</p>",
    "<table>", "<tr>", "<td>", "<th>", "</table>", "<script>", "</script>", "<li>", "<h1>", "<br>", "<a href='x'>", "&amp;",
    "&#160;", "&#x110000;", "&#0;", "<nav>", "</nav>", "<code>", "</code>", "<sup>", "<sub>", "<pre>", "<p hidden>", "<",
    ">", "&", "é", "😀", "\u2028", "\u200b", "\xa0", "\x0c", "\x85", "\x1f", "A: 1\n", "Photo: x/Getty Images", "By Ann Lee",
    "https://e.org/1", "\\", "~~", "<td colspan=99999>", "<time datetime=", "<meta name='date' content='2023'>",
    '<script type="application/ld+json">{"datePublished":', "<title>", "<style>", "<svg>", "</", "title: x",
]  # fmt: skip
YAML = [
    *r"""a: b: - : ? | > > - [ ] { } , & * ! # % @ ` ' " ~ null true 12:30 010 1_000 0x1 .inf << --- ... \ \x00 é 😀""".split(),
    *"id: path: sources: ignore: published: publisher: role: draft type: table where: check: agree title: severity: tests:".split(),
    *"corpus: verdict: reason: until: accepted by: 2024-01-01 rule: off path".split(),
    *("\t", "", "\u2028"),
]


def _woven(pieces: list[str], most: int = 30) -> st.SearchStrategy[str]:
    """Pieces one after the other, mostly with a blank between them."""
    gap = st.sampled_from([" ", " ", " ", " ", "", "\n", "\n\n", ", ", ". "])
    return st.lists(st.tuples(st.sampled_from(pieces), gap), max_size=most).map(lambda some: "".join(map("".join, some)))


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
FIGURE_TEXTS = _woven([*FIGURES, *DATES[:20]]) | ANY
DATE_TEXTS = _woven([*DATES, *FIGURES[:10]]) | ANY
QUOTE_TEXTS = _woven([*QUOTES, *NAMES[:8]], 40) | ANY
NAME_TEXTS = _woven([*NAMES, *QUOTES[12:24]], 40) | ANY
TEXTS = _woven([*MARKS, *FIGURES, *DATES, *QUOTES, *NAMES], 40)
PAGES = _woven([*MARKS, *MARKS, *FIGURES[:20], *QUOTES[:12]], 40) | TEXTS | ANY
YAML_TEXTS = st.lists(
    st.tuples(st.sampled_from(["", "", "\n", "\n", "\n  ", "\n    ", " "]), st.sampled_from(YAML)), max_size=40
).map(lambda some: "".join(map("".join, some))) | st.text(st.characters(exclude_categories=[]), max_size=40)


# ---------------------------------------------------------------- files of ours, a little wrong


def mutated(texts: list[str], pieces: list[str]) -> st.SearchStrategy[str]:
    """One of some texts in which stretches are cut out, doubled, moved, or replaced by a piece."""
    what = st.sampled_from(["cut", "double", "move"]) | st.sampled_from(pieces)
    change = st.tuples(st.integers(0, 10_000), st.integers(0, 60), what)
    return st.tuples(st.sampled_from(texts), st.lists(change, max_size=5)).map(lambda made: _changed(*made))


def _changed(text: str, changes: list[tuple[int, int, str]]) -> str:
    for at, length, what in changes:
        at %= len(text) + 1
        piece, rest = text[at : at + length], text[at + length :]
        put = {"cut": "", "double": piece * 2, "move": ""}.get(what, what)
        text = text[:at] + put + rest + (piece if what == "move" else "")
    return text


BASELINE = """{
  "version": 1,
  "corpus": ["docs"],
  "findings": [
    {"id": "f1", "rule": "core/figures-disagree", "severity": "error", "message": "boats: 48 / 84", "values": ["48", "84"]}
  ]
}
"""
DECISIONS = """# What was decided
- id: f1
  rule: core/figures-disagree
  verdict: accepted
  reason: "two lists"
  until: 2026-12-31
  by: Mara
"""
MANIFEST = """ignore: ["drafts/*"]
sources:
  - path: a.txt
    publisher: The Gazette
    published: 2023-10-05T09:00
    basis: inferred
    role: draft
    type: table
    locale: en-US
    timezone: America/New_York
    note: "x"
  - path: b.txt
    published: 2023-10
"""
CONFIG = """corpus = ["seeds"]
rules = ["mine"]
core = true
formats = ["markdown", "json"]
fail_on = "warning"
baseline = ".audit/baseline.json"
cache_dir = "kept"
[[override]]
rule = "core/fresh"
severity = "note"
path = "a/*"
"""
JSON = r"""" { } [ ] , : null 1 1e999 NaN \u0000 \ud800 "id" "findings" é -1 [[[[[""".split()
TOML = [*'''= [ ] " ' # true 1 0x 2024-01-01 [[ ]] { } . [] "" nan "../x" "~"'''.split(), "\n"]


@cache
def rule_texts() -> list[str]:
    """The rules of the core pack as files."""
    return [path.read_text(encoding="utf-8") for path in sorted(RULES.rglob("*.yaml"))]


# ---------------------------------------------------------------- Word documents and PDFs


@cache
def offices() -> dict[str, bytes]:
    """A document of each kind."""
    said = "“It took us nine years,” said Ivo Maren. It cost 310 million euros."
    word = docx(("The plant", "Heading 1"), said, ("Some 40 boats", "List Bullet"), table=[["Town", "Homes"], ["Elm", "310"]])
    return {"a.docx": word, "a.pdf": pdf([["The Daily", "", "It cost 310 million euros."], ["The Daily", "It ended."]])}


WORD_PIECES = [*"<w:p> </w:p> <w:r> <w:t> </w:t> <w:del> <w:tbl> <w:tr/> <w:tc/> &lt; &x; < w: ''".split(), "\0"]
PDF_PIECES = [*"obj endobj << >> [ ] stream endstream /Length -1 /Length 99999999 Tj TJ BT ET".split(), "/Kids [2 0 R]"]


def _word(text: str) -> bytes:
    """A Word document with another main part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(offices()["a.docx"])) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.infolist():
            new.writestr(each.filename, text if each.filename == "word/document.xml" else old.read(each))
    return out.getvalue()


def office_files() -> st.SearchStrategy[tuple[str, bytes]]:
    """(name, bytes) of a document that is nearly one."""
    with zipfile.ZipFile(io.BytesIO(offices()["a.docx"])) as packed:
        main = packed.read("word/document.xml").decode("utf-8")
    words = mutated([main], WORD_PIECES).map(lambda text: ("a.docx", _word(text)))
    page = mutated([offices()["a.pdf"].decode("latin-1")], PDF_PIECES).map(lambda text: ("a.pdf", text.encode("latin-1")))
    zips = mutated([offices()["a.docx"].decode("latin-1")], ["PK", "\x00", "\xff\xff"]).map(
        lambda text: ("a.docx", text.encode("latin-1"))
    )
    return words | page | zips


# ---------------------------------------------------------------- stories that somebody might compare

TEMPLATES = [
    "The fire at the {place} mill destroyed {number} {thing} on {day}, the {role} said.",
    "The {role} said on {day} that {number} {thing} were destroyed by the fire at the {place} mill.",
    "{hedge} {number} {thing} were lost in the flood at {place}, {name} told reporters.",
    "Of the {number} {thing} in {place}, {share}% were rebuilt.",
    "“We will keep the {thing} of {place} open until every family has a {home},” said {name}, the {role}.",
    "{name} said: “We will keep the {thing} of {place} open until every family has a {home}.”",
    "The {place} bridge closed on {date}.",
    "{name}, {age}, the {role} of {place}, opened the {place} bridge on {date}.",
    "The {place} tunnel cost ${number} million and is {share} miles long.",
    "No {thing} were damaged in {place}.",
]
SLOTS = {
    "place": ["Oldmere", "Skarholm", "Velden"],
    "number": ["48", "84", "1,200", "12,000", "two", "dozens of", "31"],
    "thing": ["boats", "homes", "farms", "halls"],
    "day": ["Monday", "Tuesday", "3 May", "Friday"],
    "role": ["mayor", "harbour master", "prefect"],
    "name": ["Ann Lee", "Mara Lindqvist", "Ivo Maren", "Anne Lee"],
    "hedge": ["About", "More than", "Nearly", "At least", "Some"],
    "share": ["5", "12", "50", "95"],
    "home": ["roof", "home", "place to stay"],
    "date": ["July 3, 2023", "July 4, 2023", "3 July 2023", "Monday, July 4, 2023", "June 2023"],
    "age": ["39", "41"],
}
SENTENCES = st.sampled_from(TEMPLATES).flatmap(
    lambda template: st.fixed_dictionaries({slot: st.sampled_from(words) for slot, words in SLOTS.items()}).map(
        lambda chosen: template.format(**chosen)
    )
)
STORIES = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
CORPORA = st.lists(STORIES, min_size=2, max_size=4)
"""A few documents of which some disagree."""
