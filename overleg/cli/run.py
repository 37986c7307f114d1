"""Runs one command and turns everything that can end it into sentences and an exit code."""

from __future__ import annotations

import errno
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from overleg import plekken
from overleg.cli.terminal import is_interactive, need_scherm, prepare_streams, tell
from overleg.fouten import Fout

GOED = 0
GEWEIGERD = 1
VERKEERD_GEBRUIK = 2
INTERN = 70
ONDERBROKEN = 130

_VOL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

_PACKAGE = Path(plekken.__file__).parent


def run(args: Sequence[str]) -> int:
    """Run the command in `args` (without the name of the program) and give its exit code.

    No error leaves this function. What a person typed or what stands in a case is never part of
    the message about an error in the program itself.
    """
    _protect()
    try:
        code = _start(args)
        _flush()
    except Fout as fout:
        tell_fout(fout)
        return GEWEIGERD
    except KeyboardInterrupt:
        tell("\nGestopt met ctrl+c.", "Wat al bewaard was, is er nog.")
        return ONDERBROKEN
    except BrokenPipeError:
        _close_output()
        return GEWEIGERD
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _VOL:
            _close_output()
            tell_fout(_vol())
            return GEWEIGERD
        tell(*_explain_unexpected(error))
        return INTERN
    return code


def tell_fout(fout: Fout) -> None:
    """Write the three sentences of a refusal to stderr, each on a line of its own."""
    tell(*(zin for zin in (fout.wat, fout.bewaard, fout.nu) if zin))


def _start(args: Sequence[str]) -> int:
    if not args:
        return _open_program()
    from overleg.cli.wortel import invoke

    return invoke(args)


def _open_program() -> int:
    """Do what `overleg` alone does: open the program, or explain the commands without a screen."""
    if not is_interactive():
        from overleg.cli.wortel import invoke

        return invoke(["--help"])
    need_scherm()
    from overleg.app import run_app
    from overleg.cli.wachtwoord import WACHTWOORD, read_file

    return run_app(geheim=read_file(WACHTWOORD) or "")


def _protect() -> None:
    """Keep what this process writes or leaves behind out of the hands of others."""
    plekken.restrict_umask()
    prepare_streams()
    # A warning of a library is English, and may quote the value it is about.
    warnings.simplefilter("ignore")
    with suppress(ImportError, OSError, ValueError):
        import resource

        # The memory of this process holds the key and the case.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _flush() -> None:
    """Make sure that all data arrived before the command counts as done."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _vol() -> Fout:
    return Fout(
        "De uitvoer kon niet helemaal worden geschreven: de schijf is vol.",
        "Wat al bewaard was, is er nog.",
        "Maak ruimte, of kies met -o een andere plek.",
    )


def _close_output() -> None:
    """Send what is still waiting to nowhere, so that closing does not fail once more."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _explain_unexpected(error: Exception) -> tuple[str, ...]:
    """Give the message about an error in the program: where it was, never what was in it."""
    import traceback

    ours = [
        f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(_PACKAGE)
    ]
    place = f"{type(error).__name__}, {ours[-1] if ours else '?'}"
    return (
        f"Er ging iets mis in het programma zelf ({place}).",
        "Wat al bewaard was, is er nog.",
        "Probeer het opnieuw. Lukt het weer niet? Geef dan de tekst tussen haakjes door aan uw"
        " beheerder: er staat niets over een casus in.",
    )
