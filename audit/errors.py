"""The one class of error that a user can mend, and the one that every file of text may hold."""

from __future__ import annotations


class AuditError(Exception):
    """A fault in what the user gave: `path:line:column: what is wrong, and the nearest right thing`.

    Raised at the rim, caught once in the command line, exit code 2. `faults` holds one such line for
    each fault, so that all of them are told at once.
    """

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class BeyondError(AuditError):
    """A document holds more than a budget allows: `why` says so without its name."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.why = why


def decoded(data: bytes, shown: str) -> str:
    """The text of a file in UTF-8. Raises AuditError with the place of the first byte that is none."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise AuditError(f"{shown}:{line}:{column}: not UTF-8 text; save it as UTF-8") from error
