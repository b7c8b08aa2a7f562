"""The one class of error that a user can mend."""

from __future__ import annotations


class AuditError(Exception):
    """A fault in what the user gave: `path:line:column: what is wrong, and the nearest right thing`.

    Raised at the rim, caught once in the command line, exit code 2. `faults` holds one such line for
    each fault, so that all of them are told at once.
    """

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults
