"""Work done on a cluster of Dask: at a scheduler that is running, or on a little cluster of this machine for the length of a run.

What survives, and how: `shared` is what comes of a task, so the scheduler has it made again where the worker that held it has
ended (what is scattered would be lost). A bundle over which workers end is done again item by item with nothing else under way, so
that it is known over which item they end. What is sent are bytes, which only the task itself opens: the scheduler needs nothing of
this program, and a worker without it can say so.
"""

from __future__ import annotations

import logging
import operator
import platform
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from itertools import islice
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from audit import __version__
from audit.engines import Answer, Ended, Engine, Item, Raised, Shared, tried
from audit.engines.local import processors
from audit.errors import AuditError
from audit.stamp import stamp

try:
    import dask
    from dask.utils import parse_timedelta
    from distributed import Client, Future, LocalCluster, get_worker, wait
    from distributed.protocol.pickle import dumps, loads
    from distributed.scheduler import KilledWorker
except ImportError as missing:
    raise AuditError("--engine dask: a library is missing; pip install 'source-audit[dask]'") from missing

AHEAD = 3
"""Bundles a worker that are under way at a time."""
LOOK = 2.0
"""Seconds after which, while nothing comes, it is looked whether there are workers."""
PATIENCE = 60.0
"""Seconds without any worker after which a run is given up, unless Dask's setting `distributed.scheduler.no-workers-timeout` says
otherwise."""
REACH = "10s"
"""How long a scheduler may take to answer."""
SETTINGS = {
    "distributed.admin.large-graph-warning-threshold": "1TiB",
    "distributed.scheduler.allowed-failures": 2,
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
}
"""Of a cluster of our own: three ends and no more, no text of a document on the disk. And no warning of what we send."""
PARTS = ("PyStemmer", "PyYAML", "rapidfuzz", "pydantic", "python-docx", "pypdf", "distributed")
"""Libraries that have a part in what comes out."""
ONE = threading.Lock()
"""One bundle a process at a time: what the work rests on is not made for threads, and would gain nothing by them."""

LOST = "--engine dask: the cluster is lost"
SAME = "install the same source-audit, with the same extras, on each worker"

Task = tuple[list[Any], "Future[Any]"]
"""The items of a bundle, and what is to come of them."""
Versions = dict[str, str]


def start(jobs: int | None, scheduler: str | None) -> Engine:
    """A cluster at a scheduler that is running, else one of so many workers here. Raises AuditError where none can be had."""
    logging.getLogger("distributed").handlers[:] = [logging.NullHandler()]
    return Dask(jobs, scheduler)


class Dask:
    """A connection to a scheduler, and the cluster behind it where that is our own."""

    def __init__(self, jobs: int | None, scheduler: str | None) -> None:
        with ExitStack() as opened, _told(f"--engine dask: {scheduler or 'a cluster of this machine'}"):
            opened.enter_context(dask.config.set(SETTINGS))
            with warnings.catch_warnings(action="ignore"):
                self._client = opened.enter_context(_connected(scheduler or _started(jobs, opened)))
            _compare(self._client.get_versions())
            self._opened = opened.pop_all()
        self._workers, self._looked = 1, -LOOK

    def each(
        self, work: Callable[[Shared, Item], Answer], shared: Shared, bundles: Iterable[Sequence[Item]]
    ) -> Generator[Answer | Ended, None, None]:
        """As `Engine.each`. Raises AuditError where the cluster is lost, has no workers, or one with another program."""
        call = _Call(self, work, shared, bundles)
        for items, answers in call.answers():
            for item, answer in zip(items, answers, strict=True):
                yield work(shared, item) if answer is Raised else answer

    def rest(self) -> None:
        """Workers are kept: who looks after the cluster knows how many it needs."""

    def close(self) -> None:
        """End the connection, and a cluster of our own."""
        self._opened.close()

    def submit(self, name: str, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Have something done, under a name that whoever looks after the cluster sees."""
        asked: Future[Any] = self._client.submit(function, *arguments, key=f"{name}-{uuid4()}")
        return asked

    def workers(self) -> int:
        """How many workers there are; looked up now and then."""
        now = time.monotonic()
        if now - self._looked >= LOOK:
            told = self._client.sync(self._client.scheduler.ncores, callback_timeout=_patience())
            self._workers, self._looked = len(told), now
        return self._workers

    def settle(self, future: Future[Any]) -> None:
        """Wait until something is done. Raises AuditError where there are no workers to do it."""
        seen = time.monotonic()
        while not future.done():
            with suppress(TimeoutError):
                wait([future], LOOK)
            if self.workers():
                seen = time.monotonic()
            elif time.monotonic() - seen > _patience():
                where = self._client.scheduler.address
                raise AuditError(f"{where}: no worker for {_patience():.0f} seconds; start some: dask worker {where}")

    def gather(self, futures: Sequence[Future[Any]]) -> list[Any]:
        """What came of each; None where it could not be done. Raises TimeoutError where it was lost on the way, and is not yet
        made again."""
        wanted = dict(enumerate(futures))
        fetched = self._client.sync(
            lambda: self._client.gather(wanted, errors="skip", asynchronous=True), callback_timeout=_patience()
        )
        return [fetched[number] for number in wanted]


class _Connection(Client):
    """A client that is closed where it cannot be opened. Left for the collector of garbage to close, it can wait in the thread of
    the next one for a lock that the next one holds."""

    def start(self, **settings: Any) -> None:
        begun: Any = super()
        try:
            begun.start(**settings)
        except BaseException:
            begun.close()
            self._loop_runner.stop()  # where it had closed itself, `close` leaves its loop alone
            raise


def _connected(address: str) -> Client:
    made: Callable[..., Client] = _Connection
    return made(address, timeout=REACH)


class _Call:
    """One call of `each`: the bundles that are under way."""

    def __init__(self, cluster: Dask, work: Any, shared: Any, bundles: Iterable[Sequence[Any]]) -> None:
        self._cluster = cluster
        self._name = f"audit-{work.__name__}"
        self._held = cluster.submit(f"{self._name}-shared", loads, dumps(_Held(work, shared)))
        self._bundles = (list(bundle) for bundle in bundles if bundle)
        self._under_way: deque[Task] = deque()

    def answers(self) -> Iterator[tuple[list[Any], list[Any]]]:
        """The items of each bundle with what came of them, in their order."""
        while True:
            with _told(LOST):
                room = AHEAD * self._cluster.workers() - len(self._under_way)
            fresh = list(islice(self._bundles, max(room, not self._under_way)))
            with _told(LOST):
                self._under_way += [(bundle, self._asked(bundle)) for bundle in fresh]
                if not self._under_way:
                    return
                found = self._found()
            yield from found

    def _asked(self, items: Sequence[Any]) -> Future[Any]:
        return self._cluster.submit(self._name, operator.call, self._held, dumps(list(items)), versions())

    def _found(self) -> list[tuple[list[Any], list[Any]]]:
        """The first bundles, as many as are done; at least one."""
        self._cluster.settle(self._under_way[0][1])
        done = []
        while self._under_way and self._under_way[0][1].done():
            done.append(self._under_way.popleft())
        made = self._made([future for _, future in done])
        return [(items, self._alone(items) if answers is None else answers) for (items, _), answers in zip(done, made, strict=True)]

    def _made(self, futures: Sequence[Future[Any]]) -> list[list[Any] | None]:
        """What came of each bundle; None where workers ended over it."""
        while True:
            for future in futures:
                self._cluster.settle(future)
            with suppress(TimeoutError):
                made = self._cluster.gather(futures)
                break
        for answers, future in zip(made, futures, strict=True):
            why = None if answers is not None else future.exception()
            if isinstance(answers, str) or (answers is None and not isinstance(why, KilledWorker)):
                raise AuditError(answers or f"the cluster cannot do it: {_short(why)}; {SAME}")
        return made

    def _alone(self, items: Sequence[Any]) -> list[Any]:
        """What comes of each item with nothing else under way."""
        for _, future in self._under_way:
            self._cluster.settle(future)
        return [answer for item in items for answer in self._made([self._asked([item])])[0] or [Ended()]]


# ---------------------------------------------------------------- here


def _started(jobs: int | None, opened: ExitStack) -> str:
    """The address of a cluster of our own: so many worker processes, on this machine alone."""
    room = opened.enter_context(TemporaryDirectory(prefix="audit-"))
    cluster = LocalCluster(
        n_workers=jobs or processors(),
        threads_per_worker=1,
        dashboard_address=None,
        silence_logs=logging.CRITICAL,
        local_directory=room,
    )
    return str(opened.enter_context(cluster).scheduler_address)


def _compare(found: dict[str, Any]) -> None:
    """Raises AuditError for a scheduler of another version: what it is sent it could not read."""
    ours, theirs = found["client"]["packages"]["distributed"], found["scheduler"]["packages"]["distributed"]
    if ours != theirs:
        raise AuditError(f"--scheduler: distributed is {theirs} there and {ours} here; both have to be the same")


@contextmanager
def _told(what: str) -> Iterator[None]:
    """What goes wrong with a cluster is told as something that the user can mend."""
    try:
        yield
    except (OSError, CancelledError, ValueError, RuntimeError) as error:
        raise AuditError(f"{what}: {_short(error)}") from error


def _patience() -> float:
    wanted = dask.config.get("distributed.scheduler.no-workers-timeout")
    return float(parse_timedelta(wanted, "s")) if wanted is not None else PATIENCE


def _short(error: BaseException | None) -> str:
    """The first line of what an error says."""
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]


# ---------------------------------------------------------------- on a worker


class _Held:
    """What all bundles of a call have in common; a worker that has it does the work."""

    def __init__(self, work: Callable[[Any, Any], Any], shared: Any) -> None:
        self._work = work
        self._shared = shared

    def __call__(self, content: bytes, wanted: Versions) -> list[Any] | str:
        """What comes of each item of a bundle; or in what this worker differs."""
        here = versions()
        differs = [f"{part} is {here.get(part)} there and {wanted[part]} here" for part in wanted if here.get(part) != wanted[part]]
        if differs:
            return f"worker {get_worker().address}: {', '.join(differs)}; {SAME}"
        items = loads(content)
        with ONE:
            return [tried(self._work, self._shared, item) for item in items]


@cache
def versions() -> Versions:
    """What a process works with: where these are equal, the same comes out."""
    parts = {part: _version(part) for part in PARTS}
    program = f"{__version__} ({stamp(('.',)).hex()[:8]})"
    return {"python": ".".join(platform.python_version_tuple()[:2]), "source-audit": program, **parts}


def _version(part: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(part)
    except PackageNotFoundError:
        return "missing"
