"""A real scheduler and real workers: whoever ends in between, the same comes out, in order; what cannot go on is told."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from clusters import HERE, Cluster, Process, shout, slow, until

from audit.engines import Ended, Engine, engine
from audit.errors import AuditError

pytestmark = pytest.mark.cluster
Connect = Callable[[], Engine]
NUMBERS = [[number, number + 1] for number in range(0, 60, 2)]


def test_answers_come_in_order_and_bundles_are_asked_for_as_they_are_needed(cluster: Cluster, connected: Engine) -> None:
    cluster.workers(2)
    taken = []

    def bundles() -> Iterator[list[int]]:
        for number in range(60):
            taken.append(number)
            yield [number] if number % 7 else []

    wanted = [number for number in range(60) if number % 7]
    processes = set()
    for place, answer in enumerate(connected.each(slow, "all", bundles())):
        assert not isinstance(answer, Ended)
        assert answer[:2] == (wanted[place], "all")
        assert len(taken) < place + 20
        processes.add(answer[2])
    assert place == len(wanted) - 1
    assert len(processes) == 2


def test_two_calls_after_one_another_have_their_own_work(cluster: Cluster, connected: Engine) -> None:
    cluster.workers(1)
    answers = connected.each(slow, "first", [[1], [2], [3]])
    assert next(answers) is not None
    assert list(connected.each(shout, "!", [["one", "two"], ["three"]])) == ["ONE!", "TWO!", "THREE!"]


def test_workers_that_end_all_at_once_take_nothing_with_them(cluster: Cluster, connected: Engine) -> None:
    begun = cluster.workers(2)
    seen = []
    for answer in connected.each(slow, "all", NUMBERS):
        seen.append(answer)
        if len(seen) == 10:
            for worker in begun:
                worker.kill()
            cluster.workers(2)
    assert [answer[:2] for answer in seen if not isinstance(answer, Ended)] == [(number, "all") for number in range(60)]


def test_a_worker_that_comes_later_does_its_part(cluster: Cluster, connected: Engine) -> None:
    first = cluster.worker("--no-nanny")
    later: list[Process] = []
    processes = set()
    for answer in connected.each(slow, "all", [[number] for number in range(120)]):
        assert not isinstance(answer, Ended)
        processes.add(answer[2])
        if not later:
            later.append(cluster.worker("--no-nanny"))
    assert processes == {first.pid, later[0].pid}


def test_an_item_that_ends_every_worker_is_told_alone(cluster: Cluster, connected: Engine) -> None:
    cluster.worker()
    cluster.worker()
    items = [["one", "two"], ["three", "end", "four"], ["five"], ["six"]]
    assert list(connected.each(shout, "!", items)) == ["ONE!", "TWO!", "THREE!", Ended(), "FOUR!", "FIVE!", "SIX!"]


def test_what_work_raises_is_raised_when_its_turn_comes(cluster: Cluster, connected: Engine) -> None:
    cluster.workers(1)
    answers = connected.each(shout, "!", [["one", "wrong"], ["two"]])
    assert next(answers) == "ONE!"
    with pytest.raises(ValueError, match="wrong"):
        next(answers)


def test_no_worker_at_all_is_told(connected: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.engines.dask.PATIENCE", 1.0)
    with pytest.raises(AuditError, match=r"no worker for 1 seconds; start some: dask worker tcp://127\.0\.0\.1:\d+"):
        list(connected.each(shout, "!", [["one"]]))


def test_a_scheduler_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.engines.dask.REACH", "1s")
    with pytest.raises(AuditError, match=r"--engine dask: tcp://127\.0\.0\.1:1: Timed out trying to connect"):
        engine("dask", scheduler="tcp://127.0.0.1:1")
    with pytest.raises(AuditError, match="--engine dask: here::there: "):
        engine("dask", scheduler="here::there")
    assert not [thread for thread in threading.enumerate() if thread.name == "IO loop"]  # what is left could hold up the next one


def test_a_scheduler_that_ends_is_told(cluster: Cluster, connected: Engine) -> None:
    cluster.workers(1)
    answers = connected.each(slow, "all", NUMBERS)
    next(answers)
    cluster.scheduler.kill()
    with pytest.raises(AuditError, match="the cluster is lost"):
        list(answers)


def test_a_worker_with_another_program_is_told(cluster: Cluster, connected: Engine, tmp_path: Path) -> None:
    package = shutil.copytree(HERE.parent / "audit", tmp_path / "other" / "audit")
    (package / "model.py").write_text((package / "model.py").read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    cluster.worker("--no-nanny", path=tmp_path / "other")
    with pytest.raises(AuditError, match=r"worker tcp://\S+: source-audit is .* there and .* here; install the same"):
        list(connected.each(shout, "!", [["one"]]))


def test_a_worker_without_the_program_is_told(cluster: Cluster, connected: Engine, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "audit.py").write_text("", encoding="utf-8")
    worker = cluster.worker("--no-nanny", path=tmp_path / "other")
    with pytest.raises(AuditError, match=r"the cluster cannot do it: .*; install the same source-audit"):
        list(connected.each(shout, "!", [["one"]]))
    assert worker.poll() is None


def test_without_a_scheduler_a_cluster_is_started_and_ended() -> None:
    made = engine("dask", jobs=2)
    answers = [answer for answer in made.each(slow, "all", NUMBERS[:8]) if not isinstance(answer, Ended)]
    made.close()
    assert [answer[:2] for answer in answers] == [(number, "all") for number in range(16)]
    processes = {answer[2] for answer in answers}
    assert len(processes) == 2
    assert os.getpid() not in processes
    until(lambda: not any(Path(f"/proc/{process}").exists() for process in processes))
