"""HTML: the visible words, where they stand in the file, and what the page says of itself."""

from __future__ import annotations

import pytest

from audit.model import Source
from audit.read import UnreadableError, read_text
from audit.read.html import read_html


def kinds(source: Source) -> list[tuple[str, str]]:
    return [(block.kind, source.text[block.start : block.end]) for block in source.blocks]


SEEN = {
    "paragraphs": ("<p>One.<p>Two.", [("paragraph", "One."), ("paragraph", "Two.")]),
    "blanks are folded": ("<p> One\n   and <b>two</b>\t. </p>", [("paragraph", "One and two .")]),
    "entities": ("<p>&pound;3&nbsp;m &amp; &#8220;x&#x201d; AT&T &bogus;</p>", [("paragraph", "£3\xa0m & “x” AT&T &bogus;")]),
    "a line break inside a sentence": ("<p>One<br>two</p>", [("paragraph", "One\ntwo")]),
    "a line break between lines": ("<p>One dam.<br>Two dams.</p>", [("paragraph", "One dam."), ("paragraph", "Two dams.")]),
    "columns of preformatted words": (
        "<pre>Vale        3\nHarwick     1</pre>",
        [("cell", "Vale"), ("cell", "3"), ("cell", "Harwick"), ("cell", "1")],
    ),
    "two line breaks": ("<p>One<br><br/>two</p>", [("paragraph", "One"), ("paragraph", "two")]),
    "headings": ("<h1>A</h1><h3>B</h3><p>c.", [("heading", "A"), ("heading", "B"), ("paragraph", "c.")]),
    "lists": ("<ul><li>One<li><p>Two</p></ul>three", [("item", "One"), ("item", "Two"), ("paragraph", "three")]),
    "a picture's words": ("<figure><img alt=x><figcaption>A dam</figcaption></figure>", [("caption", "A dam")]),
    "scripts, styles and menus": (
        "<style>a{}</style><script>if (1 < 2) '<p>'</script><nav><ul><li>Home</ul></nav><noscript>Turn it on</noscript><p>One.</p>",
        [("paragraph", "One.")],
    ),
    "hidden words": ("<p hidden>a</p><p style='display: none'>b</p><p style='overflow:hidden'>c</p>", [("paragraph", "c")]),
    "links beside the story": (
        "<p>One.</p><div class=related-links>More on dams</div>",
        [("paragraph", "One."), ("furniture", "More on dams")],
    ),
    "an item that is only a link": (
        "<p>One long paragraph.</p><ul><li><a href=x>Dams of the world</a></ul>",
        [("paragraph", "One long paragraph."), ("furniture", "Dams of the world")],
    ),
    "comments": ("<p>One<!-- <p>no</p> --> two</p><!-- never closed <p>x", [("paragraph", "One two")]),
    "an angle in an attribute": ('<p title="a > b">One.</p>', [("paragraph", "One.")]),
    "an apostrophe in a bare attribute": ("<p title=don't>It's one.</p>", [("paragraph", "It's one.")]),
    "an angle in the words": ("<p>3 < 4 and 5 > 4</p>", [("paragraph", "3 < 4 and 5 > 4")]),
    "raised digits": ("<p>10<sup>6</sup> of H<sub>2</sub>O</p>", [("paragraph", "10⁶ of H₂O")]),
    "tags never closed": ("<div><p>One <b>two<div>three", [("paragraph", "One two"), ("paragraph", "three")]),
    "tags never opened": ("</div></p>One.</table></td>", [("paragraph", "One.")]),
    "lines of preformatted words": ("<pre>One\ntwo\n\nThree</pre>", [("paragraph", "One\ntwo"), ("paragraph", "Three")]),
    "the foot of an article": (
        "<article><p>One.</p><footer>Correction: it was two.</footer></article><footer>Us</footer>",
        [("paragraph", "One."), ("paragraph", "Correction: it was two.")],
    ),
    "a broken tag": ("<p>One.</p><p two", [("paragraph", "One.")]),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("file", "expected"), SEEN.values(), ids=SEEN)
def test_the_visible_words(file: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(read_text("a.html", file)) == expected


def test_code_is_blank_in_the_body() -> None:
    source = read_text("a.html", "<p>Set <code>limit 12</code> now.</p>")
    assert source.text == "Set limit 12 now."
    assert source.body == "Set          now."


TABLE = """<table><caption>Sentences</caption>
<thead><tr><th rowspan=2>Name<th colspan=2>Given</tr><tr><th>Age<th>Years</tr></thead>
<tr><td>Ann Lee<td>37<td>9</tr>
<tr><td rowspan=2>Bo Roe<td>34<td>6</tr>
<tr><td>35<td>7</tr></table>"""


def test_cells_have_row_and_column_heads() -> None:
    source = read_text("a.html", TABLE)
    cells = {source.text[block.start : block.end]: block.heads for block in source.blocks if block.kind == "cell"}
    assert cells["37"] == ("Ann Lee", "Given Age")
    assert cells["9"] == ("Ann Lee", "Given Years")
    assert cells["34"] == ("Bo Roe", "Given Age")
    assert cells["7"] == ("Bo Roe", "Given Years")
    assert cells["Ann Lee"] == ("", "Name")


def test_a_description_has_its_term_as_head() -> None:
    source = read_text("a.html", "<dl><dt>Capacity:<dd>48 million litres<dt>Cost<dd>£186 million</dl>")
    assert [block.heads for block in source.blocks if block.kind == "cell"] == [("Capacity", ""), ("Cost", "")]


def test_a_list_in_an_item_has_it_as_head() -> None:
    page = "<ul><li>Beds<ul><li>East: 12<li>30 in the west</ul></li><li>Wards: 4</li><li><ul><li>Halls: 2</ul></ul>"
    source = read_text("a.html", page)
    heads = {source.text[block.start : block.end]: block.heads for block in source.blocks}
    assert (heads["12"], heads["30 in the west"]) == (("Beds", "East"), ("Beds", ""))
    assert not heads["Wards: 4"]
    assert not heads["Halls: 2"]


@pytest.mark.parametrize(("story", "blank"), [("<p>Set how wide the page is, and how high.</p>", True), ("", False)])
def test_a_listing_beside_a_story_is_code(story: str, blank: bool) -> None:
    source = read_text("a.html", f"{story}<pre>\nwidth: 40\nheight: 90\n</pre>")
    assert ("40" not in source.body) == blank
    assert "40" in source.text


def test_a_table_that_arranges_a_page_holds_paragraphs() -> None:
    source = read_text("a.html", f"<table><tr><td>Dams<td><p>{'A long story. ' * 40}</p><p>Its end.</p></table>")
    assert "cell" not in {kind for kind, _ in kinds(source)}


PLACES = {
    "after entities": "<p>&pound;3&nbsp;million &amp; more</p>\n<p>  Next\n line</p>",
    "with line ends of every sort": "<html>\r\n<body>\r<p>£3&nbsp;million\r\n&amp; more</p>\n\n<p>\tNext line</p>",
    "after a mark beyond the first plane": "<p>😀 &pound;3&nbsp;million &amp; more</p>\n<p>Next line</p>",
}


@pytest.mark.parametrize("file", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("word", ["million", "more", "Next", "line"])
def test_a_word_is_found_in_the_file(file: str, word: str) -> None:
    source = read_text("a.html", file)
    line, column = source.locate(source.text.index(word))
    lines = file.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert lines[line - 1][column - 1 :].startswith(word)


DATED = {
    "open graph": '<meta property="article:published_time" content="2022-08-19T07:35:00Z">',
    "a meta name": "<META NAME='date' CONTENT='2022-08-19T07:35:00+01:00'>",
    "linked data": '<script type="application/ld+json">{"@graph": [{"datePublished": "2022-08-19T07:35"}]}</script>',
    "a time": "<time itemprop=datePublished datetime='2022-08-19T07:35:00'>yesterday</time>",
    "a time without words": "<p><time datetime='2022-08-19 07:35'></time>",
    "as mail writes it": "<meta name=pubdate content='Fri, 19 Aug 2022 07:35:00 GMT'>",
    "what cannot be read is passed over": "<meta name=pubdate content=now><meta name=date content='2022-08-19T07:35'>",
}


@pytest.mark.parametrize("file", DATED.values(), ids=DATED)
def test_a_page_gives_its_date(file: str) -> None:
    source = read_text("a.html", file + "<p>The dam held.</p>")
    assert str(source.published) == "2022-08-19T07:35"
    assert dict(source.given_by)["published"] == "page"


def test_a_page_gives_title_and_publisher() -> None:
    source = read_text(
        "a.html", "<title>Dam &amp; road</title><meta property=og:site_name content='The Courier'><p>The dam held.</p>"
    )
    assert (source.title, source.publisher) == ("Dam & road", "The Courier")


def test_linked_data_that_is_too_deep_is_passed_over() -> None:
    source = read_text("a.html", f"<script type='application/ld+json'>{'[' * 100_000}</script><p>The dam held.</p>")
    assert source.published is None


def test_deep_nesting_is_read() -> None:
    source = read_text("a.html", "<div><b><ul><li>" * 20_000 + "deep" + "</li></ul></b></div>" * 20_000)
    assert [words for _, words in kinds(source)] == ["deep"]


def test_a_page_of_too_many_cells_is_refused_while_it_is_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.read.html.MAX_LINES", 10)
    assert len(read_html("<table>" + "<tr><td>a<td>b" * 5).blocks) == 10
    with pytest.raises(UnreadableError, match="more than 10 paragraphs and cells; split it"):
        read_html("<table>" + "<tr><td>a<td>b" * 6)
