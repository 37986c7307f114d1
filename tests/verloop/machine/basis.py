"""What the random meetings remember, and how a rule does something."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from typing import Any

from hypothesis.stateful import RuleBasedStateMachine

from overleg.dossier import (
    CasusDing,
    Wijzigingen,
)
from overleg.fouten import Fout
from overleg.verloop import (
    check_poorten,
    leidraad_van,
)
from tests.verloop.opzet import Zaak

ZIN = re.compile(r".*[^ ].*[.?](?: \(en nog [0-9]+\))?", re.DOTALL)
"""A sentence as a user reads it; what is open may say how much more there is."""


def check_zinnen(fout: Fout) -> None:
    """Check that a refusal has three Dutch sentences."""
    for zin in (fout.wat, fout.bewaard, fout.nu):
        assert ZIN.fullmatch(zin), zin
        assert zin[0].isupper() or zin[0] == "“", zin


class Basis(RuleBasedStateMachine):
    """A case in which anything may happen; `hand` is the case, the rest is what tests remember."""

    def __init__(self) -> None:
        super().__init__()
        self.zaak = Zaak()
        self.geheim: dict[str, str] = {}
        self.teller = count()
        self.weggehaald: set[str] = set()
        self.onthuld = 0
        self.schoon: set[str] = set()
        self.plannen: dict[str, list[tuple[str, str]]] = {}

    def attempt(self, functie: Callable[..., Wijzigingen], *args: Any, **kw: Any) -> Wijzigingen:
        """Do something, or see it refused in three Dutch sentences with nothing changed."""
        before = self.zaak.dossier
        try:
            return self.zaak.do(functie, *args, **kw)
        except Fout as fout:
            assert self.zaak.dossier is before
            check_zinnen(fout)
            return ()

    def pick(self, soort: type[CasusDing], nummer: int) -> Any:
        """Choose one of the things there are, or an id that does not exist."""
        found = self.zaak.dossier.van(soort)
        return found[nummer % len(found)] if found else "nergens"

    def make(self, soort: type[CasusDing], **velden: Any) -> CasusDing | None:
        try:
            return self.zaak.make(soort, **velden)
        except Fout:
            return None

    def stap_ids(self) -> list[str]:
        return [stap.id for stap in leidraad_van(self.zaak.overleg).stappen]

    def hide(self, soort: type[CasusDing], veld: str, **velden: Any) -> None:
        """Write something in silence, with a word in it that may be seen nowhere else."""
        woord = f"GEHEIM{next(self.teller)}X"
        made = self.make(soort, **{veld: f"zeg {woord} niet", **velden})
        if made is not None:
            self.geheim[made.id] = woord

    def remember_gates(self) -> None:
        """Remember which steps have nothing open, right before some of them may become done."""
        poorten = check_poorten(self.zaak.dossier, self.zaak.overleg_id)
        self.schoon = {
            f"{self.zaak.overleg_id}/{stap}" for stap, poort in poorten.items() if not poort.open
        }

    def gone(self, wijzigingen: Wijzigingen) -> None:
        """Remember what was taken away on purpose."""
        self.weggehaald |= {ding.id for ding in wijzigingen if ding.gewist_op is not None}
