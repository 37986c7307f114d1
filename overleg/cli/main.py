"""The front door of `overleg`; answers `--version` before anything else is loaded."""

from __future__ import annotations

import sys

from overleg import __version__


def main() -> None:
    """Run the command in `sys.argv` and leave with its exit code.

    0 is good, 1 refused, 2 wrong use, 70 an error in the program, 130 stopped with ctrl+c.
    """
    if sys.argv[1:] == ["--version"] and _tell_version():
        return
    from overleg.cli.run import run

    sys.exit(run(sys.argv[1:]))


def _tell_version() -> bool:
    """Write the version; False when that fails, so that the long way can say why."""
    try:
        sys.stdout.write(f"overleg {__version__}\n")
        sys.stdout.flush()
    except (OSError, AttributeError):
        return False
    return True


if __name__ == "__main__":
    main()
