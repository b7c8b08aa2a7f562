"""Words of a document are shown, never acted on: hostile text in every field, each format parsed back."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hostile_samples import COMMAND, PAYLOADS, UNSEEN, decided, spoiled
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from audit.report import FORMATS
from audit.report.terminal import coloured

payloads = pytest.mark.parametrize("words", PAYLOADS.values(), ids=PAYLOADS)


PAGES = ("markdown", "summary", "comment")


def page(words: str, format: str = "markdown") -> str:
    return FORMATS[format](spoiled(words))


def parsed(text: str) -> list[Token]:
    """All tokens, as a code host reads the page: tables, strikethrough, and whatever looks like an address made a link."""
    tokens = MarkdownIt("gfm-like").parse(text)
    return [inner for token in tokens for inner in (token, *(token.children or ()))]


def shape(tokens: list[Token]) -> list[str]:
    """The blocks of a page in order."""
    return [token.type for token in tokens if token.block]


PLAIN = {format: shape(parsed(page("plain", format))) for format in PAGES}
OURS = {"text", "strong_open", "strong_close", "code_inline", "softbreak", "text_special"}


@payloads
@pytest.mark.parametrize("format", PAGES)
def test_no_words_of_a_document_change_the_shape_of_the_page(format: str, words: str) -> None:
    if format == "comment" and len(words) > 1000:
        pytest.skip("a comment has no room for such a finding, and says so")
    tokens = parsed(page(words, format))
    assert shape(tokens) == PLAIN[format]
    assert {token.type for token in tokens if not token.block} <= OURS


@given(st.text(max_size=60).filter(str.strip))
@settings(max_examples=60, deadline=None)
def test_no_text_at_all_changes_the_shape_of_the_page(words: str) -> None:
    tokens = parsed(page(words))
    assert shape(tokens) == PLAIN["markdown"]
    assert {token.type for token in tokens if not token.block} <= OURS


class Tags(HTMLParser):
    """Counts whatever a browser would act on."""

    def __init__(self) -> None:
        super().__init__()
        self.active: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.active.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.active.append(tag)

    def handle_comment(self, data: str) -> None:
        self.active.append(data)

    def handle_decl(self, decl: str) -> None:
        self.active.append(decl)

    def handle_pi(self, data: str) -> None:
        self.active.append(data)

    def unknown_decl(self, data: str) -> None:
        self.active.append(data)


@payloads
@pytest.mark.parametrize("format", PAGES)
def test_the_page_holds_no_html(format: str, words: str) -> None:
    tags = Tags()
    tags.feed(page(words, format))
    tags.close()
    assert tags.active == []


@payloads
@pytest.mark.parametrize("format", PAGES)
def test_no_mention_ticket_emoji_or_address_is_left_in_what_is_shown(format: str, words: str) -> None:
    shown = "\n".join(token.content for token in parsed(page(words, format)) if token.type in ("text", "text_special"))
    assert not re.search(r"@[\w-]|#\d|\b(?:GH|GL)-\d|!\d|:(?:tada|shipit|100|\+1):|https?://|www\.\w", shown, re.IGNORECASE)


@payloads
@pytest.mark.parametrize("format", FORMATS)
def test_nothing_unseen_is_left_in_any_format(format: str, words: str) -> None:
    assert not UNSEEN.search(FORMATS[format](spoiled(words)))


@pytest.mark.parametrize("format", [format for format in FORMATS if format != "json"])
def test_what_cannot_be_seen_is_shown_as_its_number(format: str) -> None:
    assert "\\u202e" in FORMATS[format](spoiled(PAYLOADS["direction"]))


@payloads
@pytest.mark.parametrize("format", [format for format in FORMATS if format != "github"])
def test_no_line_is_a_command_to_a_build_server(format: str, words: str) -> None:
    assert not COMMAND.search(FORMATS[format](spoiled(words)))


@payloads
def test_json_says_what_the_documents_say(words: str) -> None:
    assert json.loads(FORMATS["json"](spoiled(words)))["findings"][0]["message"] == words


@payloads
def test_only_our_own_words_are_coloured(words: str) -> None:
    text = FORMATS["terminal"](spoiled(f"x\nerror {words}"))
    assert coloured(text).count("\x1b[") == 2 * len(re.findall(r"^(?:error|INCOMPLETE)\b", text, re.MULTILINE)) == 6


@payloads
def test_annotations_are_the_only_commands(words: str) -> None:
    """Read as a runner does: a line that begins "::" is a command, its properties end at the next "::"."""
    lines = FORMATS["github"](spoiled(words)).splitlines()
    commands = [re.fullmatch(r"::(?P<name>[a-z]+) (?P<properties>[^:]*)::(?P<data>.*)", line) for line in lines[:-1]]
    assert [command["name"] for command in commands if command] == ["error", "error", "error"]
    names = [pair.partition("=")[0] for command in commands if command for pair in command["properties"].split(",")]
    assert names == ["title", *["file", "line", "endLine", "col", "endColumn", "title"] * 2]
    assert not re.match(r"\s*::", lines[-1])


@payloads
def test_xml_is_what_a_parser_reads_and_nothing_more(words: str) -> None:
    tree = ElementTree.fromstring(FORMATS["junit"](spoiled(words)).encode("utf-8"))
    assert [each.tag for each in tree.iter()] == [
        "testsuites", "testsuite", "testcase", "error", "testcase", "error", "testcase", "failure", "testcase", "failure",
    ]  # fmt: skip


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_at_all_can_be_written_as_xml(words: str) -> None:
    tree = ElementTree.fromstring(FORMATS["junit"](spoiled(words or "x")).encode("utf-8"))
    assert tree.tag == "testsuites"


@payloads
def test_a_sarif_message_holds_no_link_but_ours(words: str) -> None:
    for result in json.loads(FORMATS["sarif"](spoiled(words)))["runs"][0]["results"]:
        bare = re.sub(r"\\[\\\[\]]", "", result["message"]["text"])
        assert re.findall(r"\]\(([^)]*)\)", bare) == ["1"]
        assert re.sub(r"\{\{|\}\}", "", bare).count("{") == 0


@payloads
def test_a_sarif_address_is_relative_and_encoded(words: str) -> None:
    text = FORMATS["sarif"](spoiled(words))
    for uri in re.findall(r'"uri": "([^"]*)"', text):
        assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)


@payloads
def test_a_code_quality_report_says_what_it_says(words: str) -> None:
    made = json.loads(FORMATS["gitlab"](spoiled(words)))
    assert [sorted(each) for each in made] == [["check_name", "description", "fingerprint", "location", "severity"]] * 4
    assert all("\n" not in each["description"] for each in made)


# ---------------------------------------------------------------- what was decided, and what is not shown


@payloads
@pytest.mark.parametrize("format", FORMATS)
def test_no_words_of_a_decision_are_acted_on(format: str, words: str) -> None:
    text, harmless = FORMATS[format](decided(words)), FORMATS[format](decided("plain"))
    assert not UNSEEN.search(text)
    if format in PAGES and not (format == "comment" and len(words) > 1000):
        assert shape(parsed(text)) == shape(parsed(harmless))
        assert {token.type for token in parsed(text) if not token.block} <= OURS
    elif format == "junit":
        assert [each.tag for each in ElementTree.fromstring(text)[0].iter()] == [
            each.tag for each in ElementTree.fromstring(harmless)[0].iter()
        ]
    elif format in ("sarif", "gitlab", "json"):
        assert outline(json.loads(text)) == outline(json.loads(harmless))
    elif format == "github":
        assert text.count("\n") == harmless.count("\n")
    if format != "github":
        assert not COMMAND.search(text)


def outline(value: object) -> object:
    """The keys of a JSON text, with nothing that they hold."""
    if isinstance(value, dict):
        return {key: outline(inner) for key, inner in value.items()}
    return [outline(inner) for inner in value] if isinstance(value, list) else None
