"""How the actions of earlier meetings went, and whether the card for the night was used."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import Vervolgstap
from overleg.keuzes import EINDSTANDEN, JaNee, StapSoort, StapStand
from overleg.stukken.blik import Blik
from overleg.stukken.document import Alinea, Blok, Kop, Paren, Tabel
from overleg.stukken.verslag.acties import noem_eigenaar, noem_uiterlijk
from overleg.stukken.voortgang import meld
from overleg.verloop import open_vervolgstappen, terugmelding_van, with_uiterlijk

KAART = {
    JaNee.JA: "ja",
    JaNee.NEE: "nee",
    JaNee.ONBEKEND: "dat weten we niet",
}


def bouw_terugblik(blik: Blik) -> Iterator[Blok]:
    """Build the look back; a first meeting has none."""
    if blik.overleg == blik.dossier.overleggen[0]:
        return
    yield Kop(1, "Hoe ging het met de vorige acties?")
    if melding := meld(blik, StapSoort.TERUGBLIK):
        yield Alinea(melding)
    stappen = open_vervolgstappen(blik.dossier, blik.overleg.id)
    if stappen:
        rijen = tuple(_rij(blik, stap) for stap in stappen)
        yield Tabel(("Wie", "Wat", "Hoe ging het?"), rijen, (16, 28, 34))
    else:
        yield Alinea("Er stonden geen acties open.")
    overleg = blik.overleg
    if overleg.kaart_gebruikt is not None:
        ervaring = f". {overleg.kaart_ervaring}" if overleg.kaart_ervaring else ""
        gebruikt = KAART[overleg.kaart_gebruikt]
        yield Paren((("Is de acuutkaart gebruikt", f"{gebruikt}{ervaring}"),))


def _rij(blik: Blik, stap: Vervolgstap) -> tuple[str, ...]:
    eerder = [een for een in blik.dossier.overleggen if een.volgnummer < blik.overleg.volgnummer]
    toen = with_uiterlijk(blik.dossier, stap, eerder[-1])
    wat = f"{stap.wat}\nUiterlijk: {noem_uiterlijk(blik, toen)}"
    melding = terugmelding_van(blik.dossier, stap)
    stand = melding.stand if melding else StapStand.OPEN
    regels = [f"{stand.label}: {melding.want}" if melding and melding.want else stand.label]
    nu = with_uiterlijk(blik.dossier, stap)
    if stand not in EINDSTANDEN and nu != toen:
        regels.append(f"Nieuwe datum: {noem_uiterlijk(blik, nu)}")
    if melding and melding.veiliger:
        regels.append(f"Wie is veiliger: {melding.veiliger}")
    return noem_eigenaar(blik, stap), wat, "\n".join(regels)
