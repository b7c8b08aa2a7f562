"""Words of a document are shown, never acted on: hostile text in every field, each format parsed back."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from hostile_samples import COMMAND, PAYLOADS, UNSEEN, spoiled
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from audit.report import FORMATS
from audit.report.terminal import coloured

payloads = pytest.mark.parametrize("words", PAYLOADS.values(), ids=PAYLOADS)


def page(words: str) -> str:
    return FORMATS["markdown"](spoiled(words))


def parsed(text: str) -> list[Token]:
    """All tokens, as a code host reads the page: tables, strikethrough, and whatever looks like an address made a link."""
    tokens = MarkdownIt("gfm-like").parse(text)
    return [inner for token in tokens for inner in (token, *(token.children or ()))]


def shape(tokens: list[Token]) -> list[str]:
    """The blocks of a page in order."""
    return [token.type for token in tokens if token.block]


PLAIN = shape(parsed(page("plain")))
OURS = {"text", "strong_open", "strong_close", "code_inline", "softbreak", "text_special"}


@payloads
def test_no_words_of_a_document_change_the_shape_of_the_page(words: str) -> None:
    tokens = parsed(page(words))
    assert shape(tokens) == PLAIN
    assert {token.type for token in tokens if not token.block} <= OURS


@given(st.text(max_size=60).filter(str.strip))
@settings(max_examples=60, deadline=None)
def test_no_text_at_all_changes_the_shape_of_the_page(words: str) -> None:
    tokens = parsed(page(words))
    assert shape(tokens) == PLAIN
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
def test_the_page_holds_no_html(words: str) -> None:
    tags = Tags()
    tags.feed(page(words))
    tags.close()
    assert tags.active == []


@payloads
def test_no_mention_ticket_emoji_or_address_is_left_in_what_is_shown(words: str) -> None:
    shown = "\n".join(token.content for token in parsed(page(words)) if token.type in ("text", "text_special"))
    assert not re.search(r"@[\w-]|#\d|\b(?:GH|GL)-\d|!\d|:(?:tada|shipit|100|\+1):|https?://|www\.\w", shown, re.IGNORECASE)


@payloads
@pytest.mark.parametrize("format", FORMATS)
def test_nothing_unseen_is_left_in_any_format(format: str, words: str) -> None:
    assert not UNSEEN.search(FORMATS[format](spoiled(words)))


@pytest.mark.parametrize("format", ["markdown", "terminal"])
def test_what_cannot_be_seen_is_shown_as_its_number(format: str) -> None:
    assert "\\u202e" in FORMATS[format](spoiled(PAYLOADS["direction"]))


@payloads
@pytest.mark.parametrize("format", FORMATS)
def test_no_line_is_a_command_to_a_build_server(format: str, words: str) -> None:
    assert not COMMAND.search(FORMATS[format](spoiled(words)))


@payloads
def test_json_says_what_the_documents_say(words: str) -> None:
    assert json.loads(FORMATS["json"](spoiled(words)))["findings"][0]["message"] == words


@payloads
def test_only_our_own_words_are_coloured(words: str) -> None:
    text = FORMATS["terminal"](spoiled(f"x\nerror {words}"))
    assert coloured(text).count("\x1b[") == 2 * len(re.findall(r"^(?:error|INCOMPLETE)\b", text, re.MULTILINE)) == 6
