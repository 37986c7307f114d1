"""Who was there, who was not, and how each of them wants to stand in the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from overleg.dossier import Deelnemer
from overleg.keuzes import Functie, JaNee, Manier, StapSoort, Vastleggen
from overleg.nederlands import format_opsomming, format_tijd
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Tabel
from overleg.stukken.voortgang import is_bereikt, status_van

OP_TIJD = timedelta(minutes=5)
"""Who comes in within this time after the start was there from the start."""

NIET_ER = frozenset({Manier.AFGEMELD, Manier.AFWEZIG})


def bouw_aanwezig(blik: Blik) -> Iterator[Blok]:
    """Build who took part, and who did not but was invited."""
    yield Kop(2, "Wie was erbij?")
    deelnemers = blik.van(Deelnemer)
    er = [een for een in deelnemers if een.manier not in NIET_ER]
    niet = [een for een in deelnemers if een.manier in NIET_ER]
    if er:
        rijen = tuple((blik.stem(een.id), noem_deelnemer(een), _hoe(blik, een)) for een in er)
        yield Tabel(("Organisatie", "Wie", "Hoe"), rijen, (22, 32, 24))
    elif is_bereikt(blik, StapSoort.OPENEN):
        yield Alinea(f"Wie erbij was: {blik.niet_bekend}.")
    yield from _bij_stappen(blik)
    if niet:
        yield Kop(2, "Wie was er niet?")
        rijen = tuple((blik.stem(een.id), noem_deelnemer(een), _waarom(een)) for een in niet)
        yield Tabel(("Organisatie", "Wie", "Hoe"), rijen, (22, 32, 24))


def _bij_stappen(blik: Blik) -> Iterator[Blok]:
    """Say of each person concerned in which steps this person was in the room."""
    stappen: dict[str, list[str]] = {}
    for stap in blik.leidraad.stappen:
        status = status_van(blik, stap)
        for een in status.erbij if status is not None else ():
            stappen.setdefault(een, []).append(f"‘{stap.titel}’")
    for een, titels in stappen.items():
        yield Alinea(f"{blik.mens(een)} was erbij bij {format_opsomming(titels)}.")


def noem_deelnemer(deelnemer: Deelnemer) -> str:
    """Say who somebody at the table is, no more than that person agreed to."""
    if deelnemer.vastleggen is Vastleggen.NIETS:
        return "niet genoemd"
    if deelnemer.vastleggen is Vastleggen.ALLEEN_FUNCTIE:
        return deelnemer.beroep or "niet genoemd"
    return ", ".join(een for een in (deelnemer.naam, deelnemer.beroep) if een) or "naam niet bekend"


def _hoe(blik: Blik, deelnemer: Deelnemer) -> str:
    delen = [deelnemer.manier.label]
    if deelnemer.functie is not Functie.DEELNEMER:
        delen.append(deelnemer.functie.label)
    if deelnemer.vastleggen is Vastleggen.LUISTERT:
        delen.append("luistert alleen")
    if deelnemer.vastleggen is Vastleggen.EIGEN_WOORDEN:
        delen.append("alleen eigen, gedicteerde woorden")
    if deelnemer.mag_toezeggen is JaNee.NEE:
        delen.append("kan hier niets toezeggen")
    begin = blik.overleg.begonnen_op
    if deelnemer.gekomen_op and begin and deelnemer.gekomen_op > begin + OP_TIJD:
        delen.append(f"vanaf {format_tijd(deelnemer.gekomen_op)}")
    if deelnemer.weg_op:
        delen.append(f"tot {format_tijd(deelnemer.weg_op)}")
    return ", ".join(delen)


def _waarom(deelnemer: Deelnemer) -> str:
    gestuurd = "stuurde informatie" if deelnemer.informatie_gestuurd else "stuurde geen informatie"
    return f"{deelnemer.manier.label}, {gestuurd}"
