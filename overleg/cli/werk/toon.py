"""One case at a glance: who it is about, who works on it, which meetings, what is still to do.

The screen of the chair often is the wall, so besides the working name this shows what the room
may see, and nothing of a melder who is protected.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from overleg.cli.terminal import write_text
from overleg.cli.werk.kastdeur import open_kast
from overleg.dossier import Betrokkene, Dossier, Organisatie, Overleg, Vervolgstap
from overleg.dossier.uitwisseling import to_tekst
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.formulier import leeftijd_van
from overleg.keuzes import EINDSTANDEN
from overleg.klok import AMSTERDAM, systeemklok
from overleg.nederlands import format_datum, format_lijstje, format_opsomming
from overleg.tekst import sanitize_line
from overleg.verloop import stand_van, uitvoerder_van, with_uiterlijk


def show_casus(woord: str, *, als_json: bool) -> None:
    """Write one case: at a glance, or everything that was shown as the open format.

    Args:
        woord: number or working name.
        als_json: the open format instead of the overview.

    Raises:
        Fout: there is no such case.
    """
    with open_kast() as store:
        dossier = store.read_dossier(store.find_casus(woord).id)
    if als_json:
        write_text(to_tekst(dossier)[0])
    else:
        casus = dossier.casus
        head = sanitize_line(f"{casus.nummer}  {casus.werknaam}  ({casus.status.label})")
        parts = _parts(zichtbaar_voor(dossier, ZAAL), systeemklok().date())
        write_text("\n\n".join([head, *parts]))


def _parts(zicht: Dossier, vandaag: date) -> Iterator[str]:
    if zicht.casus.aanleiding:
        yield f"Aanleiding\n{zicht.casus.aanleiding}"
    for kop, regels in (
        ("Mensen", [_mens(een) for een in zicht.van(Betrokkene)]),
        ("Organisaties", [een.naam for een in zicht.van(Organisatie)]),
        ("Overleggen", [_overleg(een) for een in zicht.overleggen]),
        ("Open acties", [_actie(zicht, een, vandaag) for een in _open(zicht)]),
    ):
        yield f"{kop}\n{format_lijstje(map(sanitize_line, regels)) or 'nog geen'}"


def _mens(betrokkene: Betrokkene) -> str:
    rollen = format_opsomming(rol.label for rol in betrokkene.rollen)
    naam = f"{betrokkene.naam} ({leeftijd_van(betrokkene)})"
    return f"{naam}: {rollen}" if rollen else naam


def _overleg(overleg: Overleg) -> str:
    moment = overleg.begonnen_op or overleg.gepland_op or overleg.gemaakt_op
    dag = format_datum(moment.astimezone(AMSTERDAM).date())
    return f"{overleg.volgnummer}: {dag}, {overleg.status.label}, leidraad {overleg.leidraad}"


def _open(zicht: Dossier) -> list[Vervolgstap]:
    """Give the actions that have no end yet, the first due on top and those without a day last."""
    found = [
        with_uiterlijk(zicht, een)
        for een in zicht.van(Vervolgstap)
        if stand_van(zicht, een) not in EINDSTANDEN
    ]
    return sorted(found, key=lambda een: een.uiterlijk or date.max)


def _actie(zicht: Dossier, stap: Vervolgstap, vandaag: date) -> str:
    namen = uitvoerder_van(zicht, stap.organisatie_id, stap.eigenaar, stap.betrokkene_id).namen
    wie = ", ".join(namen) or "nog niemand"
    if stap.uiterlijk is None:
        wanneer = "nog geen datum"
    else:
        wanneer = f"uiterlijk {format_datum(stap.uiterlijk)}"
        wanneer += ", TE LAAT" if stap.uiterlijk < vandaag else ""
    return f"{stap.wat} ({wie}; {wanneer}; {stand_van(zicht, stap).label})"
