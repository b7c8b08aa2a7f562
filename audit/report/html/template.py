"""What a page shows in, its HTML out. The only door to Jinja2.

Every word that the template puts out is escaped for HTML, and what cannot be seen in it is shown: `_shown` sees all of them. The
page may run its own script and style, told by their hashes, and nothing else; it can load, send and embed nothing.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from audit.report.escape import plain

FOLDER = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


def filled(page: Mapping[str, Any]) -> str:
    """The template with the page's words in it."""
    script, style = _own("page.js"), _own("page.css")
    policy = POLICY.format(script=_hash(script), style=_hash(style))
    template = _template()
    context = template.new_context({**page, "policy": policy, "script": Markup(script), "style": Markup(style)})
    try:
        return "".join(template.root_render_func(context))
    finally:  # the template's macros know the context, and it knows them: who looks for no circles would keep the whole page
        context.vars.clear()
        context.parent.clear()


@cache
def _template() -> Template:
    """To make it takes as long as to fill it several times."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html")


def _own(name: str) -> str:
    """One of our own files, as it stands in the page: its hash is that of what lies between the tags."""
    return (FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _shown(value: object) -> object:
    """Words of any origin in one line, with nothing unseen; what the template made itself is left alone."""
    return plain(value) if type(value) is str else value
