"""A Word document or a PDF in, what it says out, by a process of its own with limits: such a file may be made to take without end.

What the limits are set for is one document: `within_limits` sets them in a process that reads others too, and takes them back.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import signal
import threading
import weakref
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from math import inf
from time import process_time

from audit.engines import Ended
from audit.engines.processes import Processes
from audit.read import Document, Outcome, UnreadableError, read_document
from audit.serial import source_from, source_record

MEMORY = 1024 * 1024 * 1024
"""Bytes that the reading of a document may take, where the system can hold it to them (Linux)."""
SECONDS = 60
"""Of the processor's time."""
OFTEN = 0.02
"""Seconds of the processor's time between two looks at what is taken."""
SPARE, GRACE = 128 * 1024 * 1024, 5
"""Bytes and seconds beyond the limits, after which the system itself steps in."""
PATIENCE = 10 * SECONDS
"""Seconds of the clock after which a process is ended that nothing else has stopped."""
ENDED = "the process that read it came to a sudden end (too little memory?); split it, or name it under ignore: in sources.yaml"
LONG = f"takes more than {SECONDS} seconds to read; split it, or save it anew"
LARGE = f"takes more than {MEMORY // 1024 // 1024} MiB of memory to read; split it, or save it anew"


class Apart:
    """Reads documents in another process, which is begun with the first of them and ends with this object."""

    def __init__(self) -> None:
        self._processes = Processes(1)
        weakref.finalize(self, self._processes.close)

    def __call__(self, document: Document, data: bytes) -> Outcome:
        """What a document's bytes say. Raises UnreadableError, also for what goes beyond the limits."""
        (made,) = self._processes.each(told, None, [[(document, data)]])
        if isinstance(made, Ended):
            raise UnreadableError(ENDED)
        record = json.loads(made.decode("utf-8", "surrogatepass"))
        if isinstance(record, str):
            raise UnreadableError(record)
        why, remarks, source = record
        return Outcome(source_from(source) if source else None, tuple(remarks), why)


def told(_: None, item: tuple[Document, bytes]) -> bytes:
    """What the other process does: a document as a record, or why it cannot be read."""
    try:
        outcome = within_limits(*item)
    except UnreadableError as error:
        return refusal(str(error))
    source = source_record(outcome.source) if outcome.source else None
    return json.dumps([outcome.why, outcome.remarks, source], ensure_ascii=False).encode("utf-8", "surrogatepass")


def refusal(why: str) -> bytes:
    """A record that says why a document cannot be read."""
    return json.dumps(why).encode()


def within_limits(document: Document, data: bytes) -> Outcome:
    """Read a document in this process, within limits of memory and time. Raises UnreadableError."""
    logging.disable()  # the libraries tell what they stumble over, in words of the document
    try:
        with _limits():
            return read_document(document, data)
    except (MemoryError, _LargeError):
        raise UnreadableError(LARGE) from None
    except _LongError:
        raise UnreadableError(LONG) from None


class _LongError(BaseException):
    """The time is up: none of the exceptions that a reader takes for a broken file."""


class _LargeError(BaseException):
    """The memory is taken: told while there is some left to tell it with."""


@contextmanager
def _limits() -> Iterator[None]:
    """What goes on inside may take so much memory and time and no more, as far as the system can see to it.

    A process that looks after itself notices in time. What nobody notices, as inside one call of a library, the system ends: by a
    MemoryError, or with the process. An interpreter without a byte left cannot so much as leave a function, and turns for ever.
    """
    with open(os.devnull, "w", encoding="utf-8") as nowhere, ExitStack() as limits:  # noqa: PTH123
        faulthandler.dump_traceback_later(PATIENCE, exit=True, file=nowhere)
        limits.callback(faulthandler.cancel_dump_traceback_later)
        try:
            import resource
        except ImportError:  # a system without such limits
            yield
            return
        limits.enter_context(_at_most(resource.RLIMIT_CORE, 0))
        taken, ends = _memory_taken(), process_time() + SECONDS
        if taken:
            limits.enter_context(_at_most(resource.RLIMIT_AS, taken + MEMORY + SPARE))
        limits.enter_context(_at_most(resource.RLIMIT_CPU, int(ends) + GRACE))
        if threading.current_thread() is threading.main_thread():  # else the process ends at its limit, which is told too
            limits.enter_context(_looking(taken + MEMORY if taken else inf, ends))
        yield


@contextmanager
def _looking(most: float, ends: float) -> Iterator[None]:
    """Look at the memory and the time that are taken, every `OFTEN` of the processor's seconds."""

    def look(*_: object) -> None:
        if process_time() > ends:
            raise _LongError
        if _memory_taken() > most:
            raise _LargeError

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, OFTEN, OFTEN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before or signal.SIG_DFL)


@contextmanager
def _at_most(what: int, most: int) -> Iterator[None]:
    """A limit of the system, set for a while, and never above what the process was given."""
    import resource

    soft, hard = resource.getrlimit(what)
    resource.setrlimit(what, (min(most, *(limit for limit in (most, soft, hard) if limit != resource.RLIM_INFINITY)), hard))
    try:
        yield
    finally:
        resource.setrlimit(what, (soft, hard))


def _memory_taken() -> int:
    """The bytes of address space that this process holds; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as told_here:  # noqa: PTH123
            return int(told_here.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0
