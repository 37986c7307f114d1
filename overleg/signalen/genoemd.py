"""Organisations that are named in a text while nobody of them is at the table.

An organisation is known by its name in the case, and by the name and abbreviation in
`organisaties.toml`. A name counts as whole words, whatever the capitals. An abbreviation counts
only with two or more capitals (GGZ, RvdK), written just so, in a text that also has small
letters: *om*, *and* and *geld* are ordinary words. The row `overig` stands for no organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from overleg.dossier import (
    Bericht,
    BlindeVlek,
    Contact,
    Deelnemer,
    EigenWoord,
    Inbreng,
    Opmerking,
    Organisatie,
    OverlegDing,
    Vervolgstap,
)
from overleg.keuzes import Manier, OpmerkingSoort
from overleg.signalen.kijk import Kijk
from overleg.signalen.lijsten import read_organisaties
from overleg.signalen.noemen import is_open
from overleg.signalen.woorden import flatten, holds

GEEN_ORGANISATIE = "overig"

AFGESCHERMD = "Een organisatie in een afgeschermde regel"

Velden: TypeAlias = Mapping[type[OverlegDing], tuple[str, ...]]

TEKSTEN: Velden = {
    Inbreng: ("tekst", "bron"),
    Contact: ("door",),
    EigenWoord: ("tekst", "aan_wie"),
    Bericht: ("tekst", "bron"),
}
"""Where the picture is drawn; a plan may name who is not here, because it asks them."""

BEHANDELD: Velden = {
    Opmerking: ("tekst",),
    BlindeVlek: ("tekst", "eigenaar", "reden"),
    Vervolgstap: ("wat", "eigenaar"),
}
"""Where the table says what it does about who is not here."""


@dataclass(frozen=True, slots=True)
class Naam:
    """An organisation and the ways to name it.

    Args:
        naam: what to call it.
        sleutel: its key, or its id when the case gives it none.
        rijen: its names as rows of folded words.
        afkorting: with two capitals or more, or empty.
    """

    naam: str
    sleutel: str
    rijen: tuple[str, ...]
    afkorting: str = ""

    def stands_in(self, tekst: str, row: str) -> bool:
        """Tell whether it is named in a text, given also as a row."""
        if any(holds(row, rij) for rij in self.rijen):
            return True
        return (
            self.afkorting != ""
            and self.afkorting in tekst
            and tekst != tekst.upper()
            and re.search(rf"(?<!\w){re.escape(self.afkorting)}(?!\w)", tekst) is not None
        )


def list_namen(kijk: Kijk) -> Iterator[Naam]:
    """Give every organisation that can be recognised, those of the case first."""
    kinds = {kind.sleutel: kind for kind in read_organisaties()}
    for eigen in kijk.dossier.van(Organisatie):
        if eigen.naam.strip():
            yield Naam(eigen.naam, eigen.sleutel or eigen.id, (flatten(eigen.naam),))
    for kind in kinds.values():
        if kind.sleutel != GEEN_ORGANISATIE:
            short = kind.afkorting if sum(sign.isupper() for sign in kind.afkorting) > 1 else ""
            yield Naam(kind.naam, kind.sleutel, (flatten(kind.naam),), short)


def is_here(kijk: Kijk, naam: Naam) -> bool:
    """Tell whether an organisation is at the table, or sent its information.

    The key decides; without a key a name at the table that holds this name does.
    """
    here = [
        wie
        for stem in kijk.nu_van(Deelnemer)
        if stem.informatie_gestuurd or stem.manier not in (Manier.AFGEMELD, Manier.AFWEZIG)
        if (wie := kijk.dossier.vind(Organisatie, stem.organisatie_id)) is not None
    ]
    return any(
        naam.sleutel == (wie.sleutel or wie.id)
        or any(holds(kijk.row(wie.naam), rij) for rij in naam.rijen)
        for wie in here
    )


def list_genoemd(kijk: Kijk) -> Iterator[tuple[Naam, tuple[str, ...]]]:
    """Give each organisation that is named but not here, with the ids of the texts.

    An organisation the table already did something with is left out: it stands in 'wie ontbreekt
    hier', in a blind spot, or in an action.
    """
    texts = _read(kijk, TEKSTEN)
    handled = _read(kijk, BEHANDELD)
    seen: dict[str, tuple[Naam, dict[str, None]]] = {}
    for naam in list_namen(kijk):
        found = [ding for ding, tekst in texts if naam.stands_in(tekst, kijk.row(tekst))]
        if found and not is_here(kijk, naam):
            # A name that stands only in shielded lines is not said aloud.
            said = naam if any(map(is_open, found)) else replace(naam, naam=AFGESCHERMD)
            first, ids = seen.setdefault(naam.sleutel, (said, {}))
            ids.update(dict.fromkeys(ding.id for ding in found))
            if first.naam == AFGESCHERMD:
                seen[naam.sleutel] = (said, ids)
    for naam, ids in seen.values():
        if not any(naam.stands_in(tekst, kijk.row(tekst)) for _, tekst in handled):
            yield naam, tuple(ids)


def _read(kijk: Kijk, velden: Velden) -> list[tuple[OverlegDing, str]]:
    return [
        (ding, tekst)
        for soort, namen in velden.items()
        for ding in kijk.nu_van(soort)
        if not isinstance(ding, Opmerking) or ding.aard is OpmerkingSoort.ONTBREEKT
        for naam in namen
        if (tekst := getattr(ding, naam))
    ]
