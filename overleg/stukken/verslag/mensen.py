"""The people themselves: who they are, who saw them, what they say and want."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from overleg.dossier import (
    Behoefte,
    Betrokkene,
    Contact,
    EigenVerklaring,
    EigenWoord,
    Plek,
    Relatie,
)
from overleg.keuzes import ContactSoort, EigenWoordSoort, JaNee, LeeftijdSoort, StapSoort
from overleg.nederlands import format_datum, format_opsomming, format_vage_datum
from overleg.stukken.blik import NIET_BEKEND, Blik, aanhalen, noem_voluit, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Paar, Paren
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import behoeften_van, list_beoordeelden

WOORDEN = {
    EigenWoordSoort.WOORD: "Eigen woorden",
    EigenWoordSoort.WENS: "Wat deze persoon wil",
    EigenWoordSoort.HIELP: "Wat hielp eerder",
    EigenWoordSoort.VERTELD: "Al verteld",
    EigenWoordSoort.BIJ: "Wie is er nu bij",
}
GEVRAAGD = (WOORDEN[EigenWoordSoort.WOORD], WOORDEN[EigenWoordSoort.BIJ])
"""What is asked of everybody, so that nothing there means: not known."""

CONTACTEN = {
    ContactSoort.GEZIEN: "Laatst gezien",
    ContactSoort.ALLEEN: "Alleen gesproken",
}


def bouw_mensen(blik: Blik) -> Iterator[Blok]:
    """Build the answer to the fifth kernvraag, one piece for each person."""
    yield Kop(1, "Wie zijn betrokken en hoe staan de betrokkenen erin?")
    samen = blik.samen_uit((*blik.dossier.van(Contact), *blik.dossier.van(EigenWoord)))
    if melding := meld(blik, StapSoort.MENSEN):
        yield Alinea(melding + (f" Wat hier staat, is {samen}." if samen else ""))
        blik = replace(blik, bekend_uit=samen)
    mensen = blik.betrokkenen()
    if not mensen:
        yield Alinea(f"Over wie het gaat: {blik.niet_bekend}.")
    if adres := blik.dossier.casus.bezoekadres:
        yield Paren((("Adres van de melding", adres),))
    for mens in mensen:
        yield Kop(2, noem_voluit(mens))
        yield Paren(tuple(_over(blik, mens)))


def _over(blik: Blik, mens: Betrokkene) -> Iterator[Paar]:
    beoordeeld = list_beoordeelden(blik.dossier, blik.leidraad)
    yield "Rol", format_opsomming(rol.label for rol in mens.rollen) or NIET_BEKEND
    if mens.leeftijd is None and mens.leeftijd_soort is not LeeftijdSoort.ONGEBOREN:
        yield "Leeftijd", NIET_BEKEND
    relaties = "\n".join(
        f"{een.aard or 'hoort bij'} {blik.mens(een.naar_id)}"
        + (f": {een.toelichting}" if een.toelichting else "")
        for een in blik.dossier.van(Relatie)
        if een.van_id == mens.id
    )
    praktisch = (
        ("Relatie", relaties),
        ("Woont", mens.huishouden),
        ("Hangt af van anderen", "ja" if mens.afhankelijk else ""),
        ("Taal", mens.taal),
        ("Tolk nodig", mens.tolk.label if mens.tolk and mens.tolk is not JaNee.NEE else ""),
        ("Lezen en begrijpen", mens.lezen),
        ("Zorg en medicijnen", mens.zorg),
    )
    yield from ((label, tekst) for label, tekst in praktisch if tekst)
    nodig = tuple(
        f"{een.tekst}{tussen_haakjes(_zegt(een), blik.uit(een), blik.merk(een))}"
        for een in behoeften_van(blik.dossier, blik.overleg.id, mens.id)
    )
    contacten = {label: _contact(blik, mens, aard) for aard, label in CONTACTEN.items()}
    woorden = {label: _woorden(blik, mens, aard) for aard, label in WOORDEN.items()}
    # Where nothing was asked yet and nothing is known, four times 'niet bekend' says nothing.
    gevraagd = is_bereikt(blik, StapSoort.MENSEN) or any((*contacten.values(), *woorden.values()))
    verwacht = {*CONTACTEN.values(), *GEVRAAGD} if gevraagd and mens in beoordeeld else set()
    for label, tekst in {**contacten, **woorden, "Heeft nodig": "\n".join(nodig)}.items():
        if tekst or label in verwacht:
            yield _toen(blik, mens, label), tekst or blik.niet_bekend
    for verklaring in blik.dossier.van(EigenVerklaring):
        if verklaring.betrokkene_id == mens.id:
            yield "Eigen verklaring", _verklaring(blik, verklaring)
    for plek in blik.dossier.van(Plek):
        if plek.betrokkene_id == mens.id:
            geheim = "geheime plek" if plek.geheime_plek else ""
            yield plek.aard.label.capitalize(), f"{plek.tekst}{tussen_haakjes(geheim)}"


def _toen(blik: Blik, mens: Betrokkene, label: str) -> str:
    """Give a label; who is with somebody 'now' is no 'now' when it was said weeks ago."""
    if label != WOORDEN[EigenWoordSoort.BIJ]:
        return label
    gezegd = {
        een.overleg_id
        for een in blik.dossier.van(EigenWoord)
        if een.betrokkene_id == mens.id and een.aard is EigenWoordSoort.BIJ
    }
    return "Wie was er toen bij" if gezegd and blik.overleg.id not in gezegd else label


def _contact(blik: Blik, mens: Betrokkene, aard: ContactSoort) -> str:
    """Say when somebody was last seen or spoken to, of all meetings up to this one."""
    found = [
        een
        for een in blik.dossier.van(Contact)
        if een.betrokkene_id == mens.id and een.aard is aard
    ]
    if not found:
        return ""
    # The last moment in the life of the person counts, not the last line typed.
    laatst = max(found, key=lambda een: (een.datum is not None, een.datum, een.gemaakt_op))
    door = f", door {laatst.door}" if laatst.door else ""
    wanneer = format_vage_datum(laatst.datum, laatst.precisie)
    return f"{wanneer}{door}{tussen_haakjes(blik.merk(laatst))}"


def _woorden(blik: Blik, mens: Betrokkene, aard: EigenWoordSoort) -> str:
    """Give what somebody said of one kind: in this meeting, or else what was known before."""
    found = [
        een
        for een in blik.dossier.van(EigenWoord)
        if een.betrokkene_id == mens.id and een.aard is aard
    ]
    nu = [een for een in found if een.overleg_id == blik.overleg.id]
    return "\n".join(_woord(blik, een) for een in nu or found)


def _woord(blik: Blik, een: EigenWoord) -> str:
    tekst = een.tekst or NIET_BEKEND
    if een.aard is EigenWoordSoort.WOORD and een.tekst:
        tekst = aanhalen(een.tekst)
    aan = f"aan {een.aan_wie}" if een.aan_wie else ""
    wanneer = format_vage_datum(een.datum, een.precisie) if een.datum else ""
    return tekst + tussen_haakjes(aan, wanneer, blik.uit(een), blik.merk(een))


def _zegt(behoefte: Behoefte) -> str:
    return f"zegt {behoefte.gezegd_door}" if behoefte.gezegd_door else ""


def _verklaring(blik: Blik, een: EigenVerklaring) -> str:
    wanneer = format_datum(een.datum) if een.datum else ""
    return f"{aanhalen(een.tekst)}{tussen_haakjes(wanneer, blik.uit(een), blik.merk(een))}"
