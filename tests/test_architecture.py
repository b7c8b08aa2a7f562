"""Imports run one way, each outside library has one door, and the rooms keep their manners."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "audit"
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*.py"))
STAGES = ("read", "extract", "align", "check", "report")
GROUND = ("text", "model", "errors", "serial")
RIM = (
    "__main__", "apart", "asked", "cache", "changed", "cli", "columns", "config", "engines", "entries", "intake", "keeping",
    "lines", "listed", "options", "outcome", "output", "parts", "pipeline", "progress", "room", "stamp", "workbench",
)  # fmt: skip
DOORS = {
    "docx": ["audit/read/docx.py"],
    "pypdf": ["audit/read/pdf.py"],
    "pyarrow": ["audit/columns/parquet.py"],
    "yaml": ["audit/text/strict_yaml.py"],
    "rapidfuzz": ["audit/text/wording.py"],
    "tabulate": ["audit/report/tables.py"],
    "Stemmer": ["audit/text/words.py"],
    "jinja2": ["audit/report/html/template.py"],
    "markupsafe": ["audit/report/html/template.py"],
    "pydantic": ["audit/check/rule.py", "audit/check/validate.py"],
    "tomllib": ["audit/config.py"],
    "difflib": ["audit/text/strict_yaml.py"],
    "multiprocessing": ["audit/engines/processes.py"],
    "dask": ["audit/engines/dask.py"],
    "duckdb": ["audit/parts/tables.py"],
    "numpy": ["audit/parts/tables.py"],
    "distributed": ["audit/engines/dask.py"],
    "fsspec": ["audit/read/far.py"],
    "subprocess": ["audit/changed.py"],
}
IMPURE = {"os", "time", "random", "locale", "logging", "socket", "subprocess", "threading", "multiprocessing"}
NEVER = {"pickle", "marshal", "shelve"}
"""What makes code of data: nothing that is kept may be read by it."""
MAY_TOUCH_FILES = ("audit/read/", "audit/check/load.py")


def imports(path: str) -> Iterator[str]:
    """Every module that a file imports, at its head or inside a function, in full."""
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            yield str(node.module)
            if node.module == "audit":
                yield from (f"audit.{alias.name}" for alias in node.names)


def room(module: str) -> str:
    """The room a module of ours belongs to: `audit.read.html` → read."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def ours(path: str) -> set[str]:
    """The rooms that a file imports from."""
    return {room(name) for name in imports(path) if name.startswith("audit.")} - {"__version__"}


@pytest.mark.parametrize("path", MODULES)
def test_a_stage_imports_no_other_stage_and_the_ground_imports_only_the_ground(path: str) -> None:
    here = room(path.removesuffix(".py").replace("/", "."))
    if here in STAGES:
        assert ours(path) <= {here, *GROUND}
    elif here in GROUND:
        assert ours(path) <= set(GROUND)
    else:
        assert here in ("__init__", *RIM), "a new room needs a place in the plan"


@pytest.mark.parametrize("library", DOORS)
def test_each_library_has_one_door(library: str) -> None:
    users = [path for path in MODULES if any(name.split(".")[0] == library for name in imports(path))]
    assert users == [door for door in DOORS[library] if door in MODULES]


def test_no_imports_run_in_a_circle() -> None:
    known = {path.removesuffix("/__init__.py").removesuffix(".py").replace("/", "."): path for path in MODULES}
    waiting = {name: set(top_level_imports(path, known)) - {name} for name, path in known.items()}
    while waiting:
        free = {name for name, needs in waiting.items() if not needs & waiting.keys()}
        assert free, f"a circle among {sorted(waiting)}"
        waiting = {name: needs for name, needs in waiting.items() if name not in free}


def top_level_imports(path: str, known: Mapping[str, str]) -> Iterator[str]:
    """The modules of ours that are imported when the file is, type checking aside."""
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in known else node.module


@pytest.mark.parametrize(
    "path", [path for path in MODULES if room(path.removesuffix(".py").replace("/", ".")) in (*STAGES, *GROUND)]
)
def test_the_stages_are_pure(path: str) -> None:
    allowed = {"os"} if path.startswith(MAY_TOUCH_FILES) else set()
    assert not {name.split(".")[0] for name in imports(path)} & (IMPURE - allowed)


@pytest.mark.parametrize("path", MODULES)
def test_nothing_that_is_read_can_become_code(path: str) -> None:
    assert not {name.split(".")[0] for name in imports(path)} & NEVER


@pytest.mark.parametrize("path", MODULES)
def test_nothing_is_looked_for_among_what_is_installed(path: str) -> None:
    """There are no plug-ins: what runs is what is here and what is declared, whatever else is installed."""
    assert not {name.split(".")[0] for name in imports(path)} & {"pkgutil", "pkg_resources", "runpy", "importlib_metadata"}
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    names = {getattr(node, "attr", getattr(node, "id", getattr(node, "name", None))) for node in ast.walk(tree)}
    assert not names & {"entry_points", "iter_modules", "exec_module"}


@pytest.mark.parametrize("path", [path for path in MODULES if path not in ("audit/cli.py", "audit/__main__.py")])
def test_only_the_command_line_prints(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert not called & {"print", "input", "eval", "exec", "compile"}


def test_nothing_but_the_standard_library_and_declared_dependencies_is_imported() -> None:
    outside = {name.split(".")[0] for path in MODULES for name in imports(path)} - set(sys.stdlib_module_names) - {"audit"}
    assert outside <= set(DOORS)


def test_asking_for_the_version_imports_no_heavy_library() -> None:
    code = (
        "import sys; from audit.cli import run\n"
        "try: run(['--version'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'pydantic', 'yaml', 'rapidfuzz', 'tabulate', 'Stemmer', 'jinja2', 'json'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_plain_run_imports_nothing_for_processes_caches_columns_or_git() -> None:
    rooms = {
        "audit.apart", "audit.cache", "audit.engines", "audit.serial", "audit.changed", "audit.columns", "audit.parts",
        "multiprocessing", "subprocess",
        "dask", "distributed", "fsspec", "pyarrow", "duckdb", "polars", "pandas", "numpy",
    }  # fmt: skip
    code = (
        "import sys; from audit.cli import run\n"
        f"run(['run', {str(ROOT / 'rules' / 'README.md')!r}, '--format', 'terminal'])\n"
        f"print(sorted({rooms} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_top_level_holds_the_five_rooms_and_what_convention_asks_for() -> None:
    names = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    folders = {name for name in names if (ROOT / name).is_dir()} - {"build", "dist"}
    assert folders == {"seeds", "audit", "rules", "reports", "tests"}
    assert names - folders <= {
        "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "audit.toml", "action.yml",
        "requirements.lock", "build", "dist",
    }  # fmt: skip


@pytest.mark.parametrize("path", MODULES)
def test_functions_stay_short_and_take_few_parameters(path: str) -> None:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, f"{path}:{node.lineno} {node.name} is too long"
            parameters = [each.arg for each in (*node.args.args, *node.args.kwonlyargs) if each.arg not in ("self", "cls")]
            assert len(parameters) <= 5, f"{path}:{node.lineno} {node.name} takes {len(parameters)} parameters"


POSSESSIVE = re.compile(r"(?<!\\)\)(?:[*+?]|\{+[0-9,]+\}+)\+")


@pytest.mark.parametrize("path", MODULES)
def test_no_group_is_repeated_possessively(path: str) -> None:
    """Python before 3.11.5 goes wrong where such a group matches in part; an atomic group around the repeat says the same."""
    assert not POSSESSIVE.search((ROOT / path).read_text(encoding="utf-8"))
