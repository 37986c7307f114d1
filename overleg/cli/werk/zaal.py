"""The second screen, on the user's own store."""

from __future__ import annotations

from overleg.cli.terminal import is_interactive, need_scherm
from overleg.cli.werk.kastdeur import open_kast
from overleg.fouten import Fout


def follow(*, voorzitter: bool) -> int:
    """Open the second screen and follow the chair until somebody ends it.

    Args:
        voorzitter: for the eyes of the chair instead of the room.

    Returns:
        the exit status.

    Raises:
        Fout: there is no terminal, or the store does not open.
    """
    if not is_interactive():
        raise Fout(
            "De zaal heeft een scherm en een toetsenbord nodig.",
            "Er is niets veranderd.",
            "Start “overleg zaal” in een gewoon venster, zonder iets om te leiden.",
        )
    need_scherm()
    with open_kast(alleen_lezen=True) as store:
        from overleg.screens.zaal.app import run_zaal

        return run_zaal(store, voorzitter=voorzitter)
