"""A commit in, the documents out that were changed since; and of a report the findings that touch one of them.

What is not committed has no part in it, so that it is the same whatever is staged. Nothing in the repository or in a name is run.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from audit.errors import AuditError
from audit.model import Finding, Report
from audit.read import MANIFEST, shown

DIFF = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--relative")
KEPT = ("GIT_EXEC_PATH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES")
"""What git may be told by its surroundings; the rest (`GIT_DIR`, `GIT_INDEX_FILE` …) is there for a hook, of another folder."""
SHALLOW = "; where the history was cut (a shallow clone), fetch all of it: fetch-depth: 0"


def changed_since(ref: str, root: Path) -> frozenset[str]:
    """The paths, seen from the folder `root`, of what was changed on the way to the last commit since it left `ref`.

    Raises AuditError outside a repository, for a commit that git does not know, and without git.
    """
    if not ref or ref.startswith(("-", "^")) or not ref.isprintable():
        raise AuditError(f"--changed-since {ref!r}: is no commit")
    if not root.is_dir():
        raise AuditError(f"{root}: there is no such folder")
    command = ["git", *DIFF, "--end-of-options", f"{ref}...HEAD", "--"]
    try:
        done = subprocess.run(command, cwd=root, env=_surroundings(), stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError as error:
        raise AuditError(f"--changed-since {ref}: git cannot be run: {error.strerror or error}") from error
    if done.returncode:
        raise AuditError(f"--changed-since {ref}: {_why(done.stderr, root)}")
    return frozenset(shown(os.fsdecode(name)) for name in done.stdout.split(b"\0") if name)


def touching(report: Report, changed: Collection[str], root: Path) -> Report:
    """The report with those findings alone that touch a changed document, or stand in none; the others are counted elsewhere."""
    paths = frozenset(path for path in report.by_path if _is_changed(path, changed, root))
    parts = tuple(touching(part, _inside(part.name, changed), root / part.name) for part in report.parts)
    checked = report.checked
    here = tuple(finding for finding in checked.findings if _touches(finding, paths))
    elsewhere = tuple(finding for finding in checked.findings if not _touches(finding, paths))
    return replace(report, checked=replace(checked, findings=here, elsewhere=elsewhere), parts=parts, changed=paths)


def _touches(finding: Finding, paths: Collection[str]) -> bool:
    return not finding.passages or any(passage.claim.source in paths for passage in finding.passages)


def _inside(folder: str, changed: Collection[str]) -> frozenset[str]:
    head = shown(folder) + "/"
    return frozenset(path.removeprefix(head) for path in changed if path.startswith(head))


def _is_changed(path: str, changed: Collection[str], root: Path) -> bool:
    """Is it changed itself, or by the manifest that speaks of it, or is it a link to what is changed?"""
    folders = [folder.as_posix() for folder in Path(path).parents]
    manifests = {MANIFEST if folder == "." else f"{folder}/{MANIFEST}" for folder in folders}
    if path in changed or not manifests.isdisjoint(changed):
        return True
    file = root / path
    return file.is_symlink() and os.path.relpath(os.path.realpath(file), os.path.realpath(root)) in changed


def _surroundings() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in KEPT}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _why(told: bytes, root: Path) -> str:
    """What git says, in one line."""
    text = told.decode("utf-8", "replace")
    if "ot a git repository" in text or "Could not access" in text:  # outside of one, git takes the commit for a file
        return f"{root} is in no git repository"
    line = next((line for line in text.splitlines() if line.startswith(("fatal:", "error:"))), "git gave no reason")
    return f"git says: {line[:300]}" + (SHALLOW if "bad revision" in line or "no merge base" in line or "ambiguous" in line else "")
