"""The README is true: its example runs and prints what it shows, and every command, option and format is in it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest
from conftest import Command

from audit.options import FORMATS, parser

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [block.groupdict() for block in BLOCK.finditer(README)]


def commands() -> dict[str, argparse.ArgumentParser]:
    """Each command with its parser."""
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the command line has no commands")


def test_the_example_prints_what_the_readme_shows(audit: Command, tmp_path: Path) -> None:
    for block in BLOCKS:
        if block["language"] == "text":
            path = tmp_path / block["path"]
            path.parent.mkdir(exist_ok=True)
            path.write_text(block["text"], encoding="utf-8")
    shown = next(block["text"] for block in BLOCKS if block["language"] == "console")
    command, _, output = shown.partition("\n")
    done = audit(*command.removeprefix("$ audit ").split())
    assert done.returncode == 1
    assert done.stdout.replace(f"{tmp_path}/", "") == output


def test_the_rule_in_the_readme_is_the_head_of_the_real_one() -> None:
    for block in BLOCKS:
        if block["language"] == "yaml" and block["path"]:
            assert (ROOT / block["path"]).read_text(encoding="utf-8").startswith(block["text"].removesuffix("# …\n"))
            return
    pytest.fail("the README shows no rule")


@pytest.mark.parametrize("name", commands())
def test_every_command_and_option_is_in_the_readme(name: str) -> None:
    assert f"`audit {name}" in README
    options = [option for action in commands()[name]._actions for option in action.option_strings if option.startswith("--")]
    assert [option for option in options if option not in README and option != "--help"] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_in_the_readme(name: str) -> None:
    assert f"`{name}`" in README


def test_there_are_two_set_up_commands() -> None:
    assert len(re.findall(r"^python3 -m venv ", README, re.MULTILINE)) == 2


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "audit/README.md", "rules/README.md", "seeds/README.md"])
def test_links_inside_the_project_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#\s]+)", text):
        assert ((ROOT / page).parent / target).exists(), target
