"""The whole of a small report in each format.

To rebuild: `PYTHONPATH=tests python tests/report/test_golden.py`, then read the diff.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from report_samples import small_report

from audit import __version__
from audit.report import FORMATS
from audit.text import constants

GOLDEN = Path(__file__).parent / "golden"
FILES = {
    "comment": "elmford.comment.md",
    "github": "elmford.github.txt",
    "gitlab": "elmford.gitlab.json",
    "html": "elmford.html",
    "json": "elmford.json",
    "junit": "elmford.xml",
    "markdown": "elmford.md",
    "sarif": "elmford.sarif",
    "summary": "elmford.summary.md",
    "terminal": "elmford.txt",
}


def written(format: str) -> str:
    """The report, without what every release, every new constant and a page's own style and script change."""
    text = FORMATS[format](small_report(possible=True))
    text = re.sub(rf'\b{re.escape(__version__)}"', 'VERSION"', text)
    text = re.sub(r"(?s)(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)", "", text)
    text = re.sub(r"sha256-[\w+/=]{44}", "sha256-HASH", text)
    for left, right in ("``", ("<code>", "</code>")):
        stamp = f"audit {__version__}, constants {left}{constants.digest()}{right}"
        text = text.replace(stamp, f"audit VERSION, constants {left}DIGEST{right}")
    return text


@pytest.mark.parametrize("format", FORMATS)
def test_a_report_is_what_it_was(format: str) -> None:
    assert written(format) == (GOLDEN / FILES[format]).read_text(encoding="utf-8")


def rebuild() -> None:
    """Write every golden file anew."""
    for format, name in FILES.items():
        (GOLDEN / name).write_text(written(format), encoding="utf-8")


if __name__ == "__main__":
    rebuild()
