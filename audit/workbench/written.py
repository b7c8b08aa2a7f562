"""What `audit rules` writes out for whoever makes a rule: the constants, the schema, a first draft."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from audit.asked import config_of, corpora_of
from audit.errors import AuditError


def written(options: Namespace) -> str:
    """The text that was asked for. Raises AuditError for passages that give no rule, and for an unknown kind of check."""
    return WRITTEN_OUT[options.what](options)


def _constants(_: Namespace) -> str:
    from audit.text import constants

    return "\n".join(f"{name} = {value}" for name, value in constants.as_table())


def _schema(_: Namespace) -> str:
    from audit.check.schema import schema_text

    return schema_text()


def _new(options: Namespace) -> str:
    from audit.check.faults import hint
    from audit.check.kinds import KINDS
    from audit.check.schema import new_rule

    if options.id and options.id not in KINDS:
        raise AuditError(f"there is no kind of check “{options.id}”; {hint(options.id, list(KINDS))}")
    return _from_passages(options) if options.passages else new_rule(options.id or "agree")


def _from_passages(options: Namespace) -> str:
    from audit.workbench.drafting import rule_from

    if len(options.passages) < 2:
        raise AuditError("--from A:LINE B:LINE: two passages are wanted, and, where audit.toml names none, the corpus")
    first, second, *corpus = options.passages
    options.corpus = [Path(path) for path in corpus]
    return rule_from(first, second, corpora_of(options, config_of(options)), options.id)


WRITTEN_OUT: dict[str, Callable[[Namespace], str]] = {"constants": _constants, "schema": _schema, "new": _new}
