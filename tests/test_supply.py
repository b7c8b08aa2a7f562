"""What is installed: few libraries in ranges with both ends, and in CI the versions of one file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = {name: [*map(Requirement, wanted)] for name, wanted in PROJECT["optional-dependencies"].items()}
OURS = ("test", "browser", "dev")
"""Extras of those who work on the program."""
OF_USERS = [
    *map(Requirement, PROJECT["dependencies"]),
    *(each for name, wanted in EXTRAS.items() if name not in OURS for each in wanted),
]
LOCKED = {
    canonicalize_name(name): version
    for name, _, version in (
        line.partition("==")
        for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
}


@pytest.mark.parametrize("wanted", OF_USERS, ids=str)
def test_a_library_that_users_install_has_a_range_with_both_ends(wanted: Requirement) -> None:
    ends = {each.operator for each in wanted.specifier}
    assert ends in ({">=", "<"}, {"=="})


@pytest.mark.parametrize("name", ["core", *EXTRAS])
def test_ci_installs_a_version_inside_the_range(name: str) -> None:
    wanted = [*map(Requirement, PROJECT["dependencies"])] if name == "core" else EXTRAS[name]
    for each in wanted:
        if each.name != PROJECT["name"]:
            assert LOCKED[canonicalize_name(each.name)] in each.specifier, each


def test_everything_is_locked_to_one_version() -> None:
    assert all(version and not version.startswith("=") and " " not in version for version in LOCKED.values())
    assert 'export PIP_CONSTRAINT="$PWD/requirements.lock"' in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
