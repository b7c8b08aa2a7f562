"""What stays as it is in ordinary prose, and what is changed; the hostile cases are parsed back in test_hostile."""

from __future__ import annotations

import pytest

from audit.report.escape import code, markdown, plain, visible


@pytest.mark.parametrize(
    "text",
    [
        "More than 31,000 people left, the agency said on 3 May.",
        "US$1.5 million to $6 million (a rise of 5%); 10:30:45 a.m.",
        "“We’re charged with – and will – act,” she said: 100% sure!",
        "AT&T and R&D, Smith & Sons",
        "1.94 million, 1,243 homes; -5 degrees; +2 points",
        "D.C., the U.S. and Ph.D. students…",
    ],
)
def test_ordinary_prose_is_left_alone(text: str) -> None:
    assert plain(text) == markdown(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a * b_c [d] `e` | f ~ {g} \\", "a \\* b\\_c \\[d\\] \\`e\\` \\| f \\~ \\{g\\} \\\\"),
        ("<b>&lt;", "&lt;b&gt;&amp;lt;"),
        ("# x", "\\# x"),
        ("- x", "\\- x"),
        ("1. x", "1\\. x"),
        ("12) x", "12\\) x"),
        ("2023.", "2023\\."),
        ("---", "\\---"),
        ("see https://a.example/b", "see hxxps\\[:\\]//a\\.example/b"),
        ("www.a.example", "www\\[.\\]a\\.example"),
        ("Mail a@b.example", "Mail a＠b\\.example"),
        ("@sheriff #12", "＠sheriff ＃12"),
        ("javascript:alert(1) tel:12", "javascript\\[:\\]alert(1) tel\\[:\\]12"),
        ("data: none", "data: none"),
        ("two\nlines\t here", "two lines here"),
        ("$x$", "\\$x\\$"),
    ],
)
def test_what_markdown_would_act_on_is_escaped(text: str, expected: str) -> None:
    assert markdown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[31mred", "\\u001b[31mred"),
        ("a\u202eb\U000e0041", "a\\u202eb\\U000e0041"),
        ("one\r\ntwo\u2028three", "one two three"),
        ("no\u00a0break", "no break"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a.txt:3", "`a.txt:3`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("a|b", "`a¦b`"), ("<b>", "`‹b›`"), ("", "`  `")],
)
def test_a_path_stands_in_a_code_span_that_it_cannot_leave(text: str, expected: str) -> None:
    assert code(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("::error::x", ": :error::x"), ("a ##vso[x]", "a # #vso[x]"), ("## Heading", "## Heading")]
)
def test_a_terminal_line_is_no_command(text: str, expected: str) -> None:
    assert plain(text) == expected
