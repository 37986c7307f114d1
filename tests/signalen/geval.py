"""One thing that makes a rule fire, and something nearly the same that does not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest

from overleg.dossier import Dossier
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.leidraad import Leidraad
from tests.signalen.zaak import build, check


@dataclass(frozen=True)
class Geval:
    """A rule, what breaks it, what mends it, and words that must stand in the sentence.

    `vuurt` and `stil` are arguments of `build`.
    """

    code: str
    wat: str
    vuurt: dict[str, Any]
    stil: dict[str, Any] = field(default_factory=dict)
    zin: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    leidraad: Leidraad | None = None

    def __str__(self) -> str:
        return f"{self.code} {self.wat}"


def cases(gevallen: Iterable[Geval]) -> pytest.MarkDecorator:
    """Run a test once for each case."""
    return pytest.mark.parametrize("geval", [pytest.param(een, id=str(een)) for een in gevallen])


def see(geval: Geval) -> None:
    """Check that the rule fires, says what it should, leads somewhere, and stays silent."""
    broken = build(**geval.vuurt)
    found = [een for een in check(broken, geval.leidraad) if een.code == geval.code]
    assert found, f"{geval.code} does not fire"
    words = " | ".join(een.zin for een in found)
    for piece in geval.zin:
        assert piece in words
    ids = {ding_id for een in found for ding_id in een.verwijzing.ids}
    assert ids <= known_ids(broken)
    assert set(geval.ids) <= ids
    assert geval.code not in codes(build(**geval.stil), geval.leidraad)


def known_ids(dossier: Dossier) -> set[str]:
    """Give the ids of everything the chair may see."""
    return {ding.id for ding in zichtbaar_voor(dossier, INTERN).alle}


def codes(dossier: Dossier, leidraad: Leidraad | None = None) -> set[str]:
    """Give the codes that fire."""
    return {een.code for een in check(dossier, leidraad)}
