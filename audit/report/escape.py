r"""Words of a source in, words that do nothing out: one function for each format.

A report quotes documents that nobody vouches for. What it quotes must not become a table row, a heading, a link, an image, a
mention, a task, HTML, a terminal escape or a build server's command; and what cannot be seen is shown ("\u202e"). Each function
gives one line. `plain` is for terminals, `markdown` for any place in Markdown, `code` for a path or an id inside a code span.
"""

from __future__ import annotations

import re

# Controls, direction marks, joiners, selectors and tags: what a reader cannot see. Blanks of every sort are folded before.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BLANKS = re.compile(r"\s+")

# A web address ("https://a.example", "javascript:"), and a host that begins with "www.".
_SCHEME = re.compile(r"\b(?P<scheme>[A-Za-z][A-Za-z0-9+.-]{1,20})://")
_CALL = re.compile(r"\b(?P<scheme>javascript|vbscript|data|mailto|xmpp|tel):(?=\S)", re.IGNORECASE)
_WWW = re.compile(r"\b(?P<www>www)\.(?=\w)", re.IGNORECASE)
_WEB = {"http": "hxxp", "https": "hxxps", "ftp": "fxp"}

# What a code host or a build server would act on: "@name", "#12", "!12", "GH-12", ":tada:", "##vso[".
_AT = re.compile(r"@(?=[\w-])")
_HASH = re.compile(r"#(?=[\w#])")
_BANG = re.compile(r"!(?=\d)")
_TICKET = re.compile(r"\b(?P<host>GH|GL)-(?=\d)", re.IGNORECASE)
_EMOJI = re.compile(r":(?=(?:100|1234|[0-9_+-]{0,8}[a-z][a-z0-9_+-]{0,40}|[+-]1):)", re.IGNORECASE)
_COMMAND = re.compile(r"##(?=\[|vso|teamcity)|^\s?::", re.IGNORECASE)

_LOOK_ALIKES = ((_AT, "＠"), (_HASH, "＃"), (_BANG, "！"), (_TICKET, "\\g<host>\u2011"), (_EMOJI, "："))

# Signs that mean something inside a line of Markdown, and those that do at its start ("# ", "- ", "1. ", "===", "::").
_INLINE = re.compile(r"[\\`*_\[\]{}|~]|\$(?!\d)")
_ENTITY = re.compile(r"&(?=#?\w{1,40};)")
_HOST_DOT = re.compile(r"(?<=[\w-])\.(?=(?:\w[\w-]{0,62}\.){0,5}[A-Za-z]{2,24}\b)")
_START = re.compile(r"^(?P<lead>[#+=:-])(?=[\s#+=:-]|$)|^(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)")


def plain(text: str) -> str:
    """For a terminal and for logs: one line, nothing unseen, no command."""
    return _COMMAND.sub(lambda found: "# #" if found.group() == "##" else ": :", visible(text))


def markdown(text: str) -> str:
    """For any place in Markdown, the start of a line and a table's cell included."""
    return _START.sub(_start, inline(text).lstrip())


def inline(text: str) -> str:
    """For the middle of a line of Markdown."""
    text = _defanged(visible(text))
    for pattern, other in _LOOK_ALIKES:
        text = pattern.sub(other, text)
    text = _INLINE.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text))
    return _HOST_DOT.sub(r"\\.", text.replace("<", "&lt;").replace(">", "&gt;"))


def code(text: str) -> str:
    """A code span that holds the text, for paths and ids; good in a table's cell too."""
    text = plain(text).replace("|", "¦").replace("<", "‹").replace(">", "›")
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    blank = " " if text[:1] in ("`", "") or text[-1:] == "`" else ""
    return f"{fence}{blank}{text}{blank}{fence}"


def visible(text: str) -> str:
    r"""One line: runs of blanks as one, and what cannot be seen as \u escapes."""
    return _UNSEEN.sub(_shown, _BLANKS.sub(" ", text))


def _defanged(text: str) -> str:
    text = _SCHEME.sub(lambda found: _WEB.get(found["scheme"].lower(), found["scheme"]) + "[:]//", text)
    text = _CALL.sub(r"\g<scheme>[:]", text)
    return _WWW.sub(r"\g<www>[.]", text)


def _shown(found: re.Match[str]) -> str:
    number = ord(found.group())
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def _start(found: re.Match[str]) -> str:
    if found["number"]:
        return f"{found['number']}\\{found['dot']}"
    return "\\" + found["lead"]
