"""The errors for a day or time that was not understood or that does not exist."""

from __future__ import annotations

from overleg.fouten import Fout
from overleg.tekst import sanitize_line

_SHOWN = 40


class DatumFout(Fout):
    """A typed day or time cannot be used; the three sentences say which forms can."""


class OnmogelijkeDatumError(ValueError):
    """
    What was typed is a day or time by its form, but there is no such day or time.

    Stays inside this package. Its text is the second half of a Dutch sentence, without a full
    stop: ``30 februari bestaat niet``.
    """


def make_datumfout(text: str, nu: str, waarom: str = "") -> DatumFout:
    """
    Return the error for what was typed.

    Parameters
    ----------
    text: what was typed, as it was typed; at most 40 signs of it are shown.
    nu: the sentence that says which forms are understood here.
    waarom: what is wrong with it, when that is known; without a full stop.
    """
    typed = sanitize_line(text[: _SHOWN + 1])
    if len(text) > _SHOWN:
        typed = typed[:_SHOWN] + "…"
    if not typed:
        wat = "Er is nog niets ingevuld."
    elif waarom:
        wat = f"“{typed}” kan niet: {waarom}."
    else:
        wat = f"Niet begrepen: “{typed}”."
    return DatumFout(wat, "Er is niets veranderd.", nu)
