"""Where the passphrase and the recovery code come from: a person, or a file named by a setting.

Neither is ever an argument of a command, because arguments are visible to every account on the
machine and stay in the history of the shell.
"""

from __future__ import annotations

import os
import stat
import warnings
from collections.abc import Callable
from getpass import GetPassWarning, getpass
from typing import TypeVar

from overleg.bestand import show_pad
from overleg.cli.bestand import type_pad
from overleg.cli.terminal import can_ask, tell
from overleg.fouten import Fout

WACHTWOORD = "OVERLEG_WACHTWOORD_BESTAND"
NIEUW_WACHTWOORD = "OVERLEG_NIEUW_WACHTWOORD_BESTAND"
HERSTELCODE = "OVERLEG_HERSTELCODE_BESTAND"

POGINGEN = 3
"""How often a person may try before the command gives up."""

Geopend = TypeVar("Geopend")

_GROOTSTE = 4096
_NIETS = "Er is niets veranderd."


def with_geheim(
    vraag: str, setting: str, use: Callable[[str], Geopend], verkeerd: tuple[type[Fout], ...]
) -> Geopend:
    """Open something with a secret, and let a person who mistypes it try again.

    Args:
        vraag: the question a person gets, such as "Wachtwoord:".
        setting: the environment variable that can name a file with the secret.
        use: opens with the secret.
        verkeerd: what `use` raises when the secret is not right.

    Raises:
        Fout: of `use` at the last try, or because there is neither a file nor a person.
    """
    geheim = read_file(setting)
    if geheim is not None:
        return use(geheim)
    for left in reversed(range(POGINGEN)):
        geheim = _ask(vraag, setting)
        try:
            return use(geheim)
        except verkeerd as fout:
            if not left:
                raise
            tell(fout.wat)
    raise AssertionError("the last try returns or raises")


def read_nieuw(*settings: str) -> str:
    """Give a new passphrase, from the first setting that names a file or twice from a person.

    Raises:
        Fout: there is neither a file nor a person, or the two times differ.
    """
    for setting in settings:
        geheim = read_file(setting)
        if geheim is not None:
            return geheim
    for _ in range(POGINGEN):
        first = _ask("Nieuw wachtwoord:", settings[0])
        if first == _ask("Nog een keer:", settings[0]):
            return first
        tell("Dat is niet twee keer hetzelfde. Probeer het opnieuw.")
    raise Fout("U typte niet twee keer hetzelfde wachtwoord.", _NIETS, "Geef de opdracht opnieuw.")


def read_file(setting: str) -> str | None:
    """Give the secret in the file that an environment variable names; None when it names none.

    One newline at the end does not count.

    Raises:
        Fout: the file is missing, empty, no text, too large, or others can read it.
    """
    path = os.environ.get(setting, "")
    if not path:
        return None
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO) and stat.S_ISREG(status.st_mode):
                raise Fout(
                    f"Anderen kunnen het bestand {show_pad(path)} lezen of veranderen.",
                    f"{_NIETS} Het bestand is niet gebruikt.",
                    f"Maak het alleen van u met: chmod 600 {type_pad(path)}",
                )
            raw = file.read(_GROOTSTE + 1)
    except FileNotFoundError:
        raise _bad(setting, f"Het bestand {show_pad(path)} is er niet.") from None
    except OSError:
        raise _bad(setting, f"Het bestand {show_pad(path)} kan niet worden gelezen.") from None
    return _decode(raw, setting, path)


def _decode(raw: bytes, setting: str, path: str) -> str:
    if len(raw) > _GROOTSTE:
        raise _bad(setting, f"Het bestand {show_pad(path)} is te groot om een wachtwoord te zijn.")
    try:
        geheim = raw.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise _bad(
            setting, f"Het bestand {show_pad(path)} bevat tekens die geen tekst zijn."
        ) from None
    if not geheim:
        raise _bad(setting, f"Het bestand {show_pad(path)} is leeg.")
    return geheim


def _bad(setting: str, wat: str) -> Fout:
    return Fout(wat, _NIETS, f"Zet in {setting} het pad van een bestand met één regel.")


def _ask(vraag: str, setting: str) -> str:
    if not can_ask():
        raise Fout(
            f"Er is niemand om dit aan te vragen: {vraag.rstrip(':').lower()}.",
            _NIETS,
            f"Zet het in een bestand dat alleen u kunt lezen, en zet het pad in {setting}.",
        )
    try:
        with warnings.catch_warnings():
            # The library would go on and show what is typed.
            warnings.simplefilter("error", GetPassWarning)
            geheim = getpass(f"{vraag} ")
    except EOFError:
        geheim = ""
    except GetPassWarning:
        raise Fout(
            "Op dit scherm zou zichtbaar zijn wat u typt.",
            _NIETS,
            f"Zet het in een bestand dat alleen u kunt lezen, en zet het pad in {setting}.",
        ) from None
    if not geheim:
        tell("")
        raise Fout("U vulde niets in.", _NIETS, "Geef de opdracht opnieuw.")
    return geheim
