"""Runs the command with the n-th change to the disk failing: `disk_faults.py N ERRNO COMMAND…`. Ends with 99 where none failed.

What is counted is told by the interpreter's own audit events, so that no call is missed. N = 0: nothing fails, and each event is
written to standard error, and with it what reaches beyond the program: sockets and processes.
"""

from __future__ import annotations

import os
import sys

CHANGES = {"os.rename", "os.mkdir", "os.chmod", "os.truncate", "os.link", "os.symlink"}
BEYOND = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.spawn",
    "os.posix_spawn",
    "urllib.",
    "http.",
    "webbrowser.",
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """Counts what changes the disk, and makes one of them fail."""

    def __init__(self, fails: int, error: int) -> None:
        self.fails, self.error, self.seen = fails, error, 0

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.fails and event.startswith(BEYOND):
            sys.stderr.write(f"{event} {arguments!r}\n")
        flags = arguments[2] if event == "open" else None
        if event not in CHANGES and not (isinstance(flags, int) and flags & WRITING):
            return
        self.seen += 1
        if not self.fails:
            sys.stderr.write(f"{event} {arguments[0]!r}\n")
        elif self.seen == self.fails:
            raise OSError(self.error, os.strerror(self.error), str(arguments[0]))


def main() -> None:
    """Run the command under the watch."""
    sys.dont_write_bytecode = True
    watch = Watch(int(sys.argv[1]), int(sys.argv[2]))
    from audit.cli import run

    sys.addaudithook(watch)
    code = run(sys.argv[3:])
    sys.stdout.flush()
    os._exit(code if watch.seen >= watch.fails else 99)


if __name__ == "__main__":
    main()
