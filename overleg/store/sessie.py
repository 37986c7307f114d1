"""What one open store remembers of its own saves, to tell typing from acting.

Autosave writes a text while it is being typed, several times a second. Keeping the value before
each of those saves, and a row in the log for each, would bury the changes that matter. So a save
continues the one before it when the same person, in the same session, changed nothing but text
within a minute of the last value that was kept. A choice, a date, a number, a reference, taking
away and putting back are acts: the value before them is always kept, and they are always logged.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

from overleg.dossier import Ding, Klad, verwijst_naar

EEN_BEURT = timedelta(seconds=60)
"""A minute counted from the last value that was kept, so that typing on and on keeps one each."""


class Sessie:
    """The saves of one open store by one person."""

    def __init__(self, wie: str, os_account: str) -> None:
        """Begin without any save."""
        self.wie = wie
        self.os_account = os_account
        self._beurten: dict[str, tuple[int, datetime]] = {}
        self._kladplekken: set[tuple[str, str | None, str | None, str]] = set()

    def is_vervolg(self, oud: Ding, nieuw: Ding, nu: datetime) -> bool:
        """Tell whether a save goes on with what this session was typing.

        Half-typed text (`Klad`) always does: what becomes of it is kept, not the way to it.
        """
        anders = [
            naam
            for naam in type(nieuw).model_fields
            if naam != "versie" and getattr(oud, naam) != getattr(nieuw, naam)
        ]
        if not anders or isinstance(nieuw, Klad):
            return True
        begin = self._begin(oud)
        if begin is None or not timedelta(0) <= nu - begin < EEN_BEURT:
            return False
        return all(_is_tekst(nieuw, naam) for naam in anders)

    def is_nieuwe_klad(self, klad: Klad) -> bool:
        """Tell whether half-typed text stands in a field for which none was logged yet."""
        return _plek(klad) not in self._kladplekken

    def remember(self, oud: Ding | None, opgeslagen: Ding, nu: datetime, *, vervolg: bool) -> None:
        """Remember a save, once it is on disk."""
        if isinstance(opgeslagen, Klad):
            self._kladplekken.add(_plek(opgeslagen))
            return
        begin = self._begin(oud) if vervolg and oud is not None else nu
        if begin is None:
            # Nothing had changed: that begins no turn, and what was there is not ours.
            self._beurten.pop(opgeslagen.id, None)
        else:
            self._beurten[opgeslagen.id] = (opgeslagen.versie, begin)

    def _begin(self, oud: Ding) -> datetime | None:
        """Give when the turn began that ended in this stored value; None when it is not ours."""
        versie, begin = self._beurten.get(oud.id, (None, None))
        return begin if versie == oud.versie else None


def _is_tekst(ding: Ding, naam: str) -> bool:
    waarde = getattr(ding, naam)
    return (
        isinstance(waarde, str)
        and not isinstance(waarde, Enum)
        and verwijst_naar(type(ding), naam) is None
    )


def _plek(klad: Klad) -> tuple[str, str | None, str | None, str]:
    return klad.casus_id, klad.overleg_id, klad.stem_id, klad.plek
