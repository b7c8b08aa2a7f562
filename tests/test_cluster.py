"""`audit run` on a real cluster: the bytes of a run on this machine, whoever ends in between; what cannot be read there is told."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from archive.made import make
from clusters import Cluster, end_at_the_third
from conftest import Command

from audit import entries, intake
from audit.config import core_rules
from audit.engines import Engine
from audit.errors import AuditError
from audit.intake import Intake
from audit.model import Report
from audit.outcome import exit_code
from audit.pipeline import Request, Stored, audit_files
from audit.report import FORMATS

pytestmark = pytest.mark.cluster
COUNT = 300
STEPS = ("reading", "telling", "looking", "telling of pairs", "judging")


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    make(COUNT, folder / "articles", folder / "plan.jsonl", 5, 0.5)
    return folder / "articles"


@pytest.fixture(scope="module")
def near(articles: Path) -> str:
    return FORMATS["json"](audit_files(Request((articles,), (core_rules(),))))


def audited(folder: Path, at: Engine, progress: Callable[[str, int, int], None] = lambda *_: None) -> tuple[Report, str]:
    """The report of a run in parts, and its bytes."""
    with ExitStack() as until:
        request = Request((folder,), (core_rules(),), intake=Intake(engine=at), engine=at, progress=progress, stored=Stored(until))
        report = audit_files(request)
        return report, FORMATS["json"](report)


def test_a_run_on_a_cluster_writes_the_same_bytes(audit: Command, cluster: Cluster, articles: Path, tmp_path: Path) -> None:
    cluster.workers(2)
    near = audit("run", articles, "--format", "json")
    found = audit("run", articles, "--format", "json", "--engine", "dask", "--scheduler", cluster.address)
    assert (found.returncode, found.stderr, found.stdout) == (near.returncode, near.stderr, near.stdout)


def test_the_configuration_names_the_engine(audit: Command, cluster: Cluster, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("In May 12 people came.", encoding="utf-8")
    (tmp_path / "audit.toml").write_text(f'engine = "dask"\nscheduler = "{cluster.address}"\n', encoding="utf-8")
    waiting = {"DASK_DISTRIBUTED__SCHEDULER__NO_WORKERS_TIMEOUT": "1s", "PATH": ""}
    alone = audit("run", "news", "--format", "terminal", env=waiting)
    assert (alone.returncode, alone.stdout) == (2, "")
    assert "no worker for 1 seconds" in alone.stderr
    assert audit("run", "news", "--format", "terminal", "--engine", "local").returncode == 0
    cluster.workers(1)
    assert audit("run", "news", "--format", "terminal").returncode == 0


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_that_ends_in_the_middle_changes_nothing(
    cluster: Cluster, connected: Engine, articles: Path, near: str, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "FAR_BUNDLE", 5_000)
    workers = cluster.workers(2)
    told = set()

    def progress(stage: str, done: int, total: int) -> None:
        told.add(stage)
        if stage == step and len(workers) == 2:
            workers.pop().kill()
            cluster.worker("--no-nanny")

    assert audited(articles, connected, progress)[1] == near
    assert len(workers) == 1
    assert told >= set(STEPS)


def test_a_document_over_which_workers_end_is_told_as_unread(
    cluster: Cluster, connected: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries, "entry_made", end_at_the_third)
    cluster.worker()
    cluster.worker()
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:04}.txt").write_text(f"In May 2024 {number} people came to Skarholm.", encoding="utf-8")
    report, _ = audited(folder, connected)
    unread = [(each.path, each.why.split(";")[0], each.fault) for each in report.corpora[0].unread]
    assert unread == [("0003.txt", "the process that read it came to a sudden end (too little memory?)", True)]
    assert len(report.corpora[0].sources) == 11
    assert exit_code(report, "never") == 2


def test_documents_that_are_only_here_are_told(cluster: Cluster, connected: Engine) -> None:
    fsspec = pytest.importorskip("fsspec")
    cluster.workers(1)
    store = fsspec.filesystem("memory")
    for number in range(5):
        store.pipe_file(f"/news/{number}.txt", b"In May 12 people came.")
    with pytest.raises(AuditError, match=r"memory://news/2\.txt: is here, and no worker can read it"):
        audited(Path("memory://news"), connected)
    store.store.clear()
