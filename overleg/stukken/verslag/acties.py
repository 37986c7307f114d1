"""What must happen NOW: our own actions in order of time, and those still open from before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time

from overleg.dossier import Vervolgstap
from overleg.keuzes import EINDSTANDEN, JaNee, StapSoort
from overleg.nederlands import format_tijd
from overleg.stukken.blik import NIET_BEKEND, Blik, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Paren, Tabel
from overleg.stukken.voortgang import is_bereikt, meld
from overleg.verloop import open_vervolgstappen, stand_van, uitvoerder_van, with_uiterlijk

PAS = re.compile(r"(?i)pas\b")
"""How people often begin what would stand behind 'Pas na:'; then it is a sentence already."""

KOPPEN = ("Nr.", "Uiterlijk", "Wie", "Wat")
BREEDTES = (3, 9, 18, 42)


def list_acties(blik: Blik) -> tuple[Vervolgstap, ...]:
    """List what is agreed or still open, the first to be done first and without a date last."""
    eerder = open_vervolgstappen(blik.dossier, blik.overleg.id)
    alle = (
        with_uiterlijk(blik.dossier, stap)
        for stap in (*eerder, *blik.van(Vervolgstap))
        if stand_van(blik.dossier, stap) not in EINDSTANDEN
    )
    return tuple(sorted(alle, key=_wanneer))


def bouw_acties(blik: Blik) -> Iterator[Blok]:
    """Build the answer to the fourth kernvraag."""
    yield Kop(1, "Wat moet er NU gebeuren?")
    if blik.leidraad.sporen is not None:
        yield Paren((("Sporen", blik.leidraad.sporen.zin),))
    acties = list_acties(blik)
    samen = blik.samen_uit(acties)
    melding = meld(blik, StapSoort.AFSPRAKEN)
    if melding and samen:
        melding += f" Deze acties staan nog open, {samen}."
    if melding:
        yield Alinea(melding)
        blik = replace(blik, bekend_uit=samen)
    if acties:
        yield Tabel(KOPPEN, tuple(_rij(blik, acties, stap) for stap in acties), BREEDTES)
        if any(stap.kan_dat is JaNee.JA for stap in acties):
            yield Alinea("Staat er niet bij of het kan? Dan zei wie het doet: ja, dat kan.")
    elif is_bereikt(blik, StapSoort.AFSPRAKEN):
        yield Alinea(f"Acties: {blik.niet_bekend}.")


def _wanneer(stap: Vervolgstap) -> tuple[date, time]:
    # A step without a time is due at the end of its day.
    return stap.uiterlijk or date.max, stap.uiterlijk_tijd or time.max


def _rij(blik: Blik, acties: Sequence[Vervolgstap], stap: Vervolgstap) -> tuple[str, ...]:
    regels = [stap.wat or NIET_BEKEND, *_erbij(blik, acties, stap)]
    return (
        str(acties.index(stap) + 1),
        noem_uiterlijk(blik, stap),
        noem_eigenaar(blik, stap),
        "\n".join(regels),
    )


def noem_uiterlijk(blik: Blik, stap: Vervolgstap) -> str:
    """Say by when a step must be done."""
    if stap.uiterlijk is None:
        return "geen datum"
    dag = blik.kort_datum(stap.uiterlijk)
    return f"{dag} {format_tijd(stap.uiterlijk_tijd)}" if stap.uiterlijk_tijd else dag


def noem_eigenaar(blik: Blik, stap: Vervolgstap) -> str:
    """Say who does a step: a professional, an organisation, or one of the people themselves."""
    doet = uitvoerder_van(blik.dossier, stap.organisatie_id, stap.eigenaar, stap.betrokkene_id)
    wie = (blik.wie(doet.eigenaar, stap.organisatie_id), blik.mens(stap.betrokkene_id))
    return ", ".join(een for een in wie if een) or "nog niemand"


def _erbij(blik: Blik, acties: Sequence[Vervolgstap], stap: Vervolgstap) -> Iterator[str]:
    al_gezegd = bool(PAS.match(stap.na_tekst))
    pas_na = [stap.na_tekst] if stap.na_tekst and not al_gezegd else []
    ander = blik.dossier.vind(Vervolgstap, stap.na_id)
    if ander is not None:
        ander = with_uiterlijk(blik.dossier, ander)
        stand = stand_van(blik.dossier, ander).label
        nummer = f"actie {acties.index(ander) + 1}" if ander in acties else f"{ander.wat} ({stand})"
        pas_na.insert(0, nummer)
    if pas_na:
        yield f"Pas na: {', '.join(pas_na)}"
    if al_gezegd:
        yield stap.na_tekst
    if stap.vervanger:
        yield f"Vervanger: {stap.vervanger}"
    if merk := blik.merk(stap):
        yield f"({merk})"
    if stap.kan_dat is not JaNee.JA:
        yield f"Kan dat: {stap.kan_dat.label if stap.kan_dat else 'niet gevraagd'}"
    # Of a new action there is nothing to say yet about how it stands.
    if stap.overleg_id != blik.overleg.id:
        laat = stap.uiterlijk is not None and stap.uiterlijk < blik.dag
        stand = stand_van(blik.dossier, stap).label + (", te laat" if laat else "")
        yield f"Stand: {stand}{tussen_haakjes(blik.uit(stap))}"
