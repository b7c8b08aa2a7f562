"""Words that somebody hopes a reader, a code host, a terminal or a build server acts on, and a report full of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from builders import figure, quote, source

from audit.model import (
    Block,
    Checked,
    Claim,
    Corpus,
    Coverage,
    Figure,
    Finding,
    Group,
    Hold,
    Judged,
    Passage,
    Quote,
    Report,
    RuleInfo,
    Source,
    Topic,
    TopicRow,
    Unread,
)

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
COMMAND = re.compile(r"^\s*::|##\[|##vso\[|##teamcity\[", re.MULTILINE)
"""What must not be left in anything that is shown: what cannot be seen, and a line that a build server runs."""

C = TypeVar("C", bound=Claim)

PAYLOADS = {
    "script": "<script>alert(1)</script>",
    "event": '<img src=x onerror="alert(1)">',
    "end of details": "</details></td></table>",
    "comment": "<!-- x --> <!DOCTYPE x> <?php x ?> <![CDATA[x]]>",
    "entities": "&lt;b&gt; &#60;b&#62; &amp;lt;i>",
    "link": "[press](https://evil.example/a_b)",
    "reference": "[x]: https://evil.example 'y'",
    "footnote": "[^1]: note [^1]",
    "image": "![x](http://evil.example/beacon.png)",
    "bare address": "https://evil.example/?a=1 and www.evil.example and evil.com ftp://evil.example",
    "autolink": "<https://evil.example> <mailto:a@evil.example> javascript:alert(1)",
    "mail": "press@evil.example mailto:press@evil.example",
    "mention": "@everyone @octo-cat and @org/team",
    "ticket": "#12 owner/repo#34 GH-56 gl-7 !89",
    "emoji": ":tada: :+1: :100: :shipit:",
    "task": "- [ ] do it",
    "task after a blank": " - [ ] do it",
    "number after a blank": "\u20091. do it",
    "heading": "# A heading",
    "heading after a blank": "\n # A heading",
    "setext": "text\n===\ntext\n---",
    "list": "- one\n- two\n1. three\n+ four\n* five",
    "quote": "> quoted",
    "fence": "```sh\nrm -rf /\n```",
    "tilde fence": "~~~\nx\n~~~",
    "indented": "\n\n    code\n\n",
    "rule": "\n\n***\n\n---\n",
    "table": "a | b\n--- | ---\n1 | 2\n| x | y | z |",
    "pipe": "| x | y || z |",
    "emphasis": "**bold** __bold__ *it* _it_ ~~gone~~ `code`",
    "backslash": "\\ \\| \\` \\",
    "math": "$x$ $$y$$ $\\phantom{z}$",
    "braces": "{{ site.secret }} {% raw %}",
    "front matter": "---\ntitle: x\n---\n",
    "direction": "\u202egnp.exe\u202c \u2066x\u2069 \u200e\u200f\u061c",
    "zero width": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg",
    "tags": "x\U000e0041\U000e0042\U000e007f \ufe0f\U000e0100",
    "colour": "\x1b[31mred\x1b[0m \x9b31m",
    "title": "\x1b]0;owned\x07 \x1b]8;;http://evil.example\x07x\x1b]8;;\x07",
    "clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "overwrite": "good\rbad \x08\x08\x7f\x00",
    "line ends": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "github command after a blank": " ::error::y",
    "github command": "::add-mask::x\n::error::y\n::stop-commands::z",
    "azure command": "##vso[task.setvariable variable=x]y ##[section]z",
    "teamcity command": "##teamcity[buildStatus text='x']",
    "long": "x" * 5000,
    "long line of ticks": "`" * 300,
}


def spoiled(words: str) -> Report:
    """A report with these words in every field that a document, a manifest, a rule or a file name can fill."""
    documents = [document(f"{name} {words}.txt", words) for name in "ab"]
    a, b = (claims(each, words) for each in documents)
    counts, wordings = (found(words, pair) for pair in zip(a, b, strict=True))
    agreed = Judged(Group(f"g {words}", "figure", words, (a[0], b[0])), "agree", words)
    judged = (agreed, Judged(Group("h", "quote", words, (a[1], b[1])), "compatible"))
    checked = Checked(
        (counts, wordings),
        (replace(counts, by="revised"),),
        judged,
        (topic(words, a[0], b[1]),),
        (Hold(words, words, counts.passages),),
    )
    corpus = Corpus(words, tuple(documents), (Unread(words, words, True), Unread(words, words, False)), (words,))
    rules = (RuleInfo(f"core/{words}", words, words, "error", words),)
    families = {each.path: documents[0].path for each in documents}
    return Report(words, rules, (corpus,), families, checked, Coverage(4, disagree=4), (words,), (words,), possible=True)


def decided(words: str) -> Report:
    """The same report after somebody decided, in these words; one finding stands apart, one touches nothing that was changed."""
    made = spoiled(words)
    first, second = made.checked.findings
    findings = (replace(first, state="accepted", decided=words), replace(second, decided=words))
    checked = replace(made.checked, findings=findings, apart=(first,), elsewhere=(second,))
    return replace(made, checked=checked, changed=frozenset(list(made.by_path)[1:]))


def document(path: str, words: str) -> Source:
    text = f"{words} The county counts 12 {words} homes {words}, and {path[0]} “says {path[0]} {words} all of it is so,” {words}"
    made = source("x", path=path, publisher=words, title=words, note=words)
    return replace(made, text=text, body=text, blocks=(Block(0, len(text), "paragraph"),), basis=words, lines=(0,))


def claims(each: Source, words: str) -> tuple[Figure, Quote]:
    """A count and a quotation that hold the words."""
    counted, said = f"12 {words} homes", f"says {each.path[0]} {words} all of it is so,"
    return standing(figure(12, counted, subject=words), each), standing(quote(said, words), each)


def standing(claim: C, each: Source) -> C:
    start = each.text.index(claim.text)
    end = start + len(claim.text)
    return replace(claim, source=each.path, start=start, end=end, context=each.text, context_start=0)


def found(words: str, pair: tuple[Claim, ...]) -> Finding:
    passages = tuple(Passage(claim, f"{words} {claim.source[0]}") for claim in pair)
    return Finding(
        id=f"id {words}",
        rule=f"core/{words}",
        check="agree",
        severity="error",
        confidence="high",
        message=words,
        values=(words, words),
        passages=passages,
        why=(words, f"both say {words}"),
        considered=(words,),
        hints=(words,),
        also=(f"core/{words}",),
    )


def topic(words: str, *told: Claim) -> Topic:
    return Topic(f"core/{words}", words, tuple(TopicRow(claim.source, claim, words) for claim in told))
