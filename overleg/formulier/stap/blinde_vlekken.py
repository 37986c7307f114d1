"""Blind spots: what nobody knows, who is missing, another explanation, own interest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from overleg.dossier import (
    Betrokkene,
    BlindeVlek,
    Inbreng,
    Opmerking,
    Overleg,
    Tegenspraak,
)
from overleg.formulier.onderdeel import Invulling, Onderdeel, Rij, Veld
from overleg.formulier.rijen import DELEN, lijst, van_nu
from overleg.formulier.stap.tonen import tegenspraken
from overleg.formulier.waarde.opties import label_van
from overleg.keuzes import OpmerkingSoort
from overleg.tekst import sanitize_line
from overleg.verloop import open_tegenspraken_voor, open_vlekken_voor

VRAGEN = {
    OpmerkingSoort.ONTBREEKT: "Wie ontbreekt hier?",
    OpmerkingSoort.VERKLARING: "Stel dat we het mis hebben: wat is er dan aan de hand?",
    OpmerkingSoort.SCHADUW: "Speelt een belang van uw eigen organisatie mee?",
}


def list_onderdelen(invulling: Invulling) -> tuple[Onderdeel, ...]:
    """List what is recorded about what nobody sees."""
    return (
        *_van_eerder(invulling),
        Onderdeel(
            id="blinde_vlekken",
            titel="Wat weet niemand van ons?",
            uitleg="Maak van elke lege plek een vraag met eigenaar, of aanvaard hem hardop.",
            soort=BlindeVlek,
            velden=(
                Veld("tekst", "Wat weet niemand?", nodig=True),
                Veld("betrokkene_id", "Over wie?"),
                Veld("uitkomst", "Wat doen we ermee?"),
                Veld("eigenaar", "Wie zoekt dit uit?"),
                Veld("reden", "Aanvaard: waarom?"),
            ),
            meer=(Veld("onderwerp"), Veld("bij_stem_id"), Veld("vervolgstap_id"), *DELEN),
            rijen=lijst(
                invulling, (een for een in van_nu(invulling, BlindeVlek) if not een.vorige_id)
            ),
            nieuw={},
        ),
        tegenspraken(invulling),
        *(opmerkingen(invulling, aard, vraag) for aard, vraag in VRAGEN.items()),
    )


def _van_eerder(invulling: Invulling) -> Iterator[Onderdeel]:
    """Ask of each gap and contradiction earlier meetings left open what is done with it now."""
    vlekken = open_vlekken_voor(invulling.zicht, invulling.overleg.id)
    if vlekken:
        yield Onderdeel(
            id="eerdere_vlekken",
            titel="Welk gat van een eerder overleg is nog open?",
            uitleg="Eén toets neemt een gat over in dit overleg. Zou ons besluit anders zijn?",
            soort=BlindeVlek,
            velden=(
                Veld("uitkomst", "Wat doen we er nu mee?", nodig=True),
                Veld("eigenaar", "Wie zoekt dit uit?"),
                Veld("reden", "Wat weten we nu, of waarom aanvaarden we dit?"),
            ),
            rijen=tuple(_vlek(invulling, een) for een in vlekken),
        )
    tegen = open_tegenspraken_voor(invulling.zicht, invulling.overleg.id)
    if tegen:
        yield Onderdeel(
            id="eerdere_tegenspraak",
            titel="Welke tegenspraak van een eerder overleg is nog open?",
            uitleg="Typ wat eruit gekomen is. Weet u het nog niet? Laat het dan leeg.",
            soort=Tegenspraak,
            velden=(Veld("uitleg", "Wat is eruit gekomen?"),),
            rijen=tuple(_tegenspraak(invulling, een) for een in tegen),
        )


def _vlek(invulling: Invulling, eerder: BlindeVlek) -> Rij:
    nu = (een for een in van_nu(invulling, BlindeVlek) if een.vorige_id == eerder.id)
    mens = invulling.zicht.vind(Betrokkene, eerder.betrokkene_id)
    toen = eerder.uitkomst.label + (f": {eerder.eigenaar}" if eerder.eigenaar else "")
    return Rij(
        sleutel=eerder.id,
        label=sanitize_line(eerder.tekst),
        ding=next(nu, None),
        vast={
            "vorige_id": eerder.id,
            "tekst": eerder.tekst,
            "betrokkene_id": eerder.betrokkene_id,
            "onderwerp": eerder.onderwerp,
            "vervolgstap_id": eerder.vervolgstap_id,
            "eigenaar": eerder.eigenaar,
            **_delen(eerder),
        },
        bij=(
            *((f"over {mens.naam}",) if mens is not None else ()),
            f"{_overleg(invulling, eerder)}: {toen}",
        ),
    )


def _tegenspraak(invulling: Invulling, eerder: Tegenspraak) -> Rij:
    paar = {eerder.een_id, eerder.ander_id}
    nu = (een for een in van_nu(invulling, Tegenspraak) if {een.een_id, een.ander_id} == paar)
    regels = (invulling.zicht.vind(Inbreng, een) for een in (eerder.een_id, eerder.ander_id))
    return Rij(
        sleutel=eerder.id,
        label=" ↔ ".join(label_van(invulling.zicht, een) for een in regels if een is not None),
        ding=next(nu, None),
        vast={
            "een_id": eerder.een_id,
            "ander_id": eerder.ander_id,
            "toelichting": eerder.toelichting,
            **_delen(eerder),
        },
        bij=tuple(
            deel
            for deel in (sanitize_line(eerder.toelichting), _overleg(invulling, eerder))
            if deel
        ),
    )


def _delen(regel: BlindeVlek | Tegenspraak) -> dict[str, Any]:
    """Give who may read a line: what is taken over is read by nobody else."""
    namen = ("delen", "niet_met", "van_muur", "geheime_plek")
    return {naam: getattr(regel, naam) for naam in namen}


def _overleg(invulling: Invulling, ding: BlindeVlek | Tegenspraak) -> str:
    overleg = invulling.zicht.vind(Overleg, ding.overleg_id)
    return f"overleg {overleg.volgnummer}" if overleg is not None else "eerder"


def opmerkingen(invulling: Invulling, aard: OpmerkingSoort, titel: str) -> Onderdeel:
    """What the table says about its own view."""
    velden = [Veld("tekst", titel, nodig=True)]
    if aard is OpmerkingSoort.SCHADUW:
        velden.insert(0, Veld("stem_id", "Welke organisatie zegt dit?"))
    return Onderdeel(
        id=f"opmerking_{aard}",
        titel=titel,
        soort=Opmerking,
        velden=tuple(velden),
        meer=tuple(veld for veld in (Veld("over"), *DELEN) if veld.naam not in _namen(velden)),
        rijen=lijst(invulling, (o for o in van_nu(invulling, Opmerking) if o.aard is aard)),
        nieuw={"aard": aard},
    )


def _namen(velden: list[Veld]) -> set[str]:
    return {veld.naam for veld in velden}
