"""One row in one paragraph: whom it is about, its words, and how it may be shared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from overleg.dossier import (
    CasusDing,
    Deelnemer,
    Inbreng,
    KaartRegel,
    Nagelopen,
    NuCheck,
    Oordeel,
    Vervolgstap,
)
from overleg.formulier import (
    Invulling,
    Onderdeel,
    Rij,
    Veld,
    label_van,
    teken_van,
    titel_van,
)
from overleg.keuzes import Delen, InbrengSoort, Onderwerp, Precisie
from overleg.nederlands import format_vage_datum
from overleg.screens.panelen.schrijver import Schrijver
from overleg.verloop import is_na_tonen, is_onthuld, is_uniek, is_verouderd

HOOFDVELDEN = ("tekst", "wat", "signaal", "naam", "nodig")
"""Where the words of a row stand, the first one that is asked."""

KOPVELDEN = ("stem_id", "voor", "betrokkene_id", "aan_id", "nummer")
"""Whom or what a row is about, the first one that is asked; stands in front."""

MET_TITEL = frozenset(
    {
        "zien_aan",
        "reden",
        "kan_dat",
        "toelichting",
        "doet",
        "beslist",
        "voorwaarde_id",
        "toezicht_door",
        "tot",
        "waarom",
        "want",
        "veiliger",
        "aan_wie",
        "telefoon",
        "uren",
        "buiten_uren",
        "woorden",
        "veilig",
        "ontvangen_door",
        "geldt",
        "past",
        "naar",
    }
)
"""Fields whose value does not say by itself what it is."""

BLIND = (InbrengSoort.WETEN_WIJ_NIET, InbrengSoort.KUNNEN_WIJ_NIET_ZIEN)


@dataclass(frozen=True)
class Beschrijving:
    """A row as it is read: who or what it is about, its words, and what belongs to it.

    `merken` are short words that must not be overlooked, such as 'blijft in deze kamer'.
    """

    kop: str
    woorden: str
    bij: tuple[str, ...] = ()
    merken: tuple[str, ...] = ()


def describe(schrijver: Schrijver, onderdeel: Onderdeel, rij: Rij) -> Beschrijving:
    """Describe a row from what the reader may see."""
    ding = rij.ding
    if ding is None:
        return Beschrijving(rij.label, "", ("–", *rij.bij) if rij.bij else (), rij.let_op)
    invulling = schrijver.invulling()
    if isinstance(ding, Inbreng):
        return describe_inbreng(invulling, ding)
    if isinstance(ding, Nagelopen):
        return _describe_antwoord(schrijver, onderdeel, rij, ding)
    velden = [veld.naam for veld in onderdeel.velden]
    hoofd = next((naam for naam in HOOFDVELDEN if naam in velden), "")
    kopveld = next((naam for naam in KOPVELDEN if naam in velden and naam != hoofd), "")
    kop = schrijver.write(ding, kopveld) if kopveld else ""
    if isinstance(ding, Deelnemer):
        kop, hoofd = f"{teken_van(invulling.zicht, ding)} {rij.label}".strip(), ""
    elif not rij.in_lijst:
        kop = rij.label
    bij = tuple(_list_bij(schrijver, onderdeel, ding, (hoofd, kopveld), kop))
    woorden = schrijver.write(ding, hoofd) if hoofd else ""
    merken = (*rij.let_op, *list_merken(invulling, ding))
    return Beschrijving(kop, woorden, (*bij, *rij.bij), merken)


def _describe_antwoord(
    schrijver: Schrijver, onderdeel: Onderdeel, rij: Rij, antwoord: Nagelopen
) -> Beschrijving:
    """Describe a line that is walked: its words, what the table said of it, and why."""
    eerste, *verder = onderdeel.velden
    bij = list(rij.bij)
    for veld in verder:
        waarde = schrijver.write(antwoord, veld.naam)
        if waarde and veld.naam == "want":
            bij.append(f"want: {waarde}")
        elif waarde:
            bij.append(f"{titel_van(onderdeel.soort, veld).lower()} {waarde}")
    gezegd = schrijver.write(antwoord, eerste.naam)
    if gezegd and eerste.naam == "gebeurd":
        gezegd = f"{titel_van(onderdeel.soort, eerste).lower()} {gezegd}"
    merken = (*rij.let_op, *list_merken(schrijver.invulling(), antwoord))
    return Beschrijving(rij.label, gezegd or "–", tuple(bij), merken)


def describe_inbreng(invulling: Invulling, inbreng: Inbreng) -> Beschrijving:
    """Describe an item: who says it, its words, kind and date, and whether only one knows it."""
    zicht = invulling.zicht
    stem = zicht.vind(Deelnemer, inbreng.stem_id)
    kop = f"{teken_van(zicht, stem)} {label_van(zicht, stem)}" if stem is not None else ""
    bij = [inbreng.aard.label]
    if inbreng.precisie is not Precisie.ONBEKEND and inbreng.datum is not None:
        bij.append(format_vage_datum(inbreng.datum, inbreng.precisie))
    merken = list(list_merken(invulling, inbreng))
    if is_onthuld(zicht, inbreng.overleg_id, Onderwerp.INBRENG):
        if inbreng.aard not in BLIND and is_uniek(zicht, inbreng):
            merken.append("weet maar één")
        if is_na_tonen(zicht, inbreng):
            merken.append("na het tonen")
    if invulling.stem_id is not None:
        kop = ""
    return Beschrijving(kop, inbreng.tekst, tuple(bij), tuple(merken))


def list_merken(invulling: Invulling, ding: CasusDing) -> tuple[str, ...]:
    """List how a line may be shared when that is not the usual way, and whether it still holds."""
    merken: list[str] = []
    delen = getattr(ding, "delen", Delen.VERSLAG)
    if delen is not Delen.VERSLAG:
        merken.append(delen.label)
    if getattr(ding, "van_muur", False):
        merken.append("van de muur")
    if getattr(ding, "geheime_plek", False):
        merken.append("geheime plek")
    if getattr(ding, "vervallen", False):
        merken.append("vervallen")
    if isinstance(ding, KaartRegel) and not ding.vrij_voor_kaart:
        merken.append("mag nog niet op de kaart")
    if isinstance(ding, Oordeel | NuCheck):
        oud = is_verouderd(invulling.zicht, ding)
        if oud:
            merken.append(oud)
    return tuple(merken)


def _list_bij(
    schrijver: Schrijver,
    onderdeel: Onderdeel,
    ding: CasusDing,
    gehad: tuple[str, ...],
    kop: str,
) -> Iterator[str]:
    for veld in onderdeel.velden:
        if veld.naam in gehad or (veld.naam, type(ding)) == ("vrij_voor_kaart", KaartRegel):
            continue
        waarde = schrijver.write(ding, veld.naam)
        if not waarde or waarde == kop:
            continue
        if veld.naam in MET_TITEL or (veld.naam == "uiterlijk" and type(ding) is not Vervolgstap):
            yield f"{titel_van(onderdeel.soort, Veld(veld.naam)).lower()}: {waarde}"
        elif not (isinstance(ding, Deelnemer) and waarde in kop):
            yield waarde
