"""An organisation that is named for the first time while somebody fills in who is here."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import Dossier, Organisatie
from overleg.leidraad import OrganisatieSoort, load_organisaties
from overleg.tekst import fold, sanitize_line
from overleg.verloop import add_organisatie


def find_soort(woord: str) -> OrganisatieSoort | None:
    """Find the kind of organisation in the list of the region by key, name or abbreviation."""
    gezocht = fold(sanitize_line(woord))
    return next(
        (
            soort
            for soort in load_organisaties()
            if gezocht in (soort.sleutel, fold(soort.naam), fold(soort.afkorting))
        ),
        None,
    )


def make_organisatie(dossier: Dossier, woord: str, nu: datetime) -> Organisatie:
    """Find the organisation somebody names in this case, or make it.

    A known kind gets its sign, colour and grondslag from the list of the region; the sign stays
    empty when another organisation of this case has it already.

    Args:
        dossier: the case.
        woord: name, abbreviation or key as it was typed.
        nu: the present moment.

    Raises:
        Fout: no name was typed.
    """
    soort = find_soort(woord)
    naam = soort.naam if soort is not None else sanitize_line(woord)
    bekend = dossier.van(Organisatie)
    for organisatie in bekend:
        if fold(naam) == fold(organisatie.naam) or woord == organisatie.teken:
            return organisatie
    if soort is None:
        new = add_organisatie(dossier, naam, nu)
    else:
        bezet = {organisatie.teken for organisatie in bekend}
        new = add_organisatie(
            dossier,
            naam,
            nu,
            sleutel=soort.sleutel,
            teken="" if soort.teken in bezet else soort.teken,
            kleur=soort.kleur,
            grondslag=soort.grondslag,
        )
    made = new[0]
    assert isinstance(made, Organisatie)
    return made
