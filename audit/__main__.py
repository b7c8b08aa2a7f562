"""The door: `audit` and `python -m audit`. The one place that catches what nobody foresaw."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and leave with its exit code: 0 clean, 1 findings, 2 the answer cannot be trusted."""
    # Packages that happen to be installed beside the program have no say in it; looking for them also costs a start-up.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(10_000_000)  # hardly a circle is made here: a short run need not look for any
    from audit.cli import run

    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 2
    except KeyboardInterrupt:
        code = 130
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        sys.stderr.write(f"audit: crashed: {type(error).__name__}: {error} (run again with --debug for the trace)\n")
        code = 2
    sys.stderr.flush()
    os._exit(code)  # all is written: to take apart what a short run has made would cost an eighth of it


if __name__ == "__main__":
    main()
