"""Whatever the documents say, the page holds no node that acts but its own: read back by a parser that reads as browsers do."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hostile_samples import PAYLOADS, spoiled
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.report import FORMATS

WEB = "{http://www.w3.org/1999/xhtml}"
HOSTILE = {
    **PAYLOADS,
    "svg": '<svg onload="alert(1)"><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    "svg image": '<svg><image href="http://evil.example/x.png"/><use href="http://evil.example/#x"/></svg>',
    "svg animation": '<svg><animate onbegin="alert(1)" attributeName="x" dur="1s"/></svg>',
    "data link": '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "javascript link": '<a href="javascript:alert(1)">x</a> <a href=" java\nscript:alert(1)">y</a>',
    "end of script": "</script><script>alert(1)</script>",
    "end of style": "</style><img src=x onerror=alert(1)>",
    "end of title": "</title><script>alert(1)</script>",
    "end of attribute": '" autofocus onfocus="alert(1)" x="',
    "end of attribute, other mark": "' onmouseover='alert(1)' x='",
    "bare attribute": "` onclick=alert(1) ",
    "frame": '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x"></object><embed src="x">',
    "form": '<form action="http://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
    "meta": '<meta http-equiv="refresh" content="0;url=http://evil.example"><base href="http://evil.example/">',
    "link element": '<link rel="stylesheet" href="http://evil.example/x.css">',
    "math": '<math><mtext><table><mglyph><style><img src=x onerror="alert(1)">',
    "template": "{{ 7 * 7 }} {% for x in y %} {# z #}",
    "half open": "<img src=x onerror=alert(1) ",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
}
payloads = pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)


def tree(words: str) -> Element:
    """The page as a browser builds it."""
    made = html5lib.parse(FORMATS["html"](spoiled(words)), treebuilder="etree")
    assert isinstance(made, Element)
    return made


def shape(root: Element) -> list[tuple[str, tuple[str, ...]]]:
    """Every element and the names of its attributes, in order."""
    return [(str(each.tag), tuple(sorted(each.attrib))) for each in root.iter()]


def text_of(root: Element, tag: str) -> list[str]:
    return [each.text or "" for each in root.iter(f"{WEB}{tag}")]


PLAIN = tree("plain")
OURS = set(shape(PLAIN))


def attributes(root: Element) -> Iterator[tuple[str, str]]:
    yield from (pair for each in root.iter() for pair in each.attrib.items())


@payloads
def test_no_words_add_an_element_or_an_attribute(words: str) -> None:
    assert set(shape(tree(words))) <= OURS


@given(st.text(max_size=60).filter(str.strip))
@settings(max_examples=40, deadline=None)
def test_no_text_at_all_adds_an_element_or_an_attribute(words: str) -> None:
    assert set(shape(tree(words))) <= OURS


@payloads
def test_every_link_stays_inside_the_page(words: str) -> None:
    root = tree(words)
    anchors = {value for name, value in attributes(root) if name == "id"}
    links = [value for name, value in attributes(root) if name in ("href", "src", "action", "srcset", "data", "formaction")]
    assert len(links) > 10
    assert [link for link in links if not link.startswith("#") or link[1:] not in anchors] == []


@payloads
def test_the_only_script_and_style_are_the_pages_own(words: str) -> None:
    root = tree(words)
    assert text_of(root, "script") == text_of(PLAIN, "script")
    assert text_of(root, "style") == text_of(PLAIN, "style")


def test_the_policy_allows_that_script_and_that_style_and_nothing_else() -> None:
    policy = next(each.attrib["content"] for each in PLAIN.iter() if each.attrib.get("http-equiv") == "Content-Security-Policy")
    rules = dict(re.split(r"\s+", rule.strip(), maxsplit=1) for rule in policy.split(";"))
    for name, tag in (("script-src", "script"), ("style-src", "style")):
        (own,) = text_of(PLAIN, tag)
        assert rules.pop(name) == f"'sha256-{b64encode(sha256(own.encode()).digest()).decode()}'"
    assert rules.pop("default-src") == rules.pop("base-uri") == rules.pop("form-action") == "'none'"
    assert rules == {"require-trusted-types-for": "'script'", "trusted-types": "'none'"}


def test_an_anchor_is_given_once() -> None:
    anchors = [value for name, value in attributes(PLAIN) if name == "id"]
    assert len(anchors) == len(set(anchors)) > 10


@payloads
def test_the_page_says_what_the_document_says(words: str) -> None:
    """Blanks aside, and what cannot be seen, or is a build server's command, aside: the words stand in the page as they are."""
    if not re.fullmatch(r"[\x20-\x7e]+", words) or "##" in words or len(words) > 100:
        pytest.skip("shown otherwise, or cut")
    assert words.strip() in "".join(tree(words).itertext())
