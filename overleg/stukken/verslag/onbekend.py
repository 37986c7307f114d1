"""What we do not know: said by the voices, found on the map, or never looked up."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import BlindeVlek, GeenInbreng, Inbreng, Vervolgstap
from overleg.keuzes import BlindeVlekUitkomst, GeenReden, InbrengSoort, StapSoort
from overleg.stukken.blik import Blik, achter, tussen_haakjes
from overleg.stukken.document import Alinea, Blok, Kop, Lijst
from overleg.stukken.voortgang import begin_klein, is_bereikt, meld
from overleg.tekst import fold

NIET_GEZOCHT = {
    GeenReden.NIET_NAGEKEKEN: "heeft niet nagekeken wat er bekend is",
    GeenReden.MAG_NIET: "mag niet delen wat er bekend is",
}
DICHT = frozenset({BlindeVlekUitkomst.INGEVULD, BlindeVlekUitkomst.AANVAARD})


def bouw_onbekend(blik: Blik) -> Iterator[Blok]:
    """Build what nobody knows: open blind spots first, then what each voice says.

    What a voice cannot see from its work stands with that voice, further on.
    """
    yield Kop(1, "Wat weten wij niet?")
    if melding := meld(blik, StapSoort.BLINDE_VLEKKEN):
        yield Alinea(f"Blinde vlekken: {begin_klein(melding)}")
    vlekken = [vlek for vlek in blik.van(BlindeVlek) if vlek.uitkomst not in DICHT]
    items = [noem_vlek(blik, vlek) for vlek in vlekken]
    items += [
        f"{blik.stem(een.stem_id)} {NIET_GEZOCHT[een.reden]}."
        for een in blik.van(GeenInbreng)
        if een.reden in NIET_GEZOCHT
    ]
    # What the table took over as a blind spot stands above, with what is done about it.
    al_gezegd = {fold(vlek.tekst) for vlek in vlekken}
    items += [
        f"{blik.stem(een.stem_id) or 'Iemand'} weet niet: {een.tekst}"
        + tussen_haakjes(blik.merk(een))
        for een in blik.van(Inbreng)
        if een.aard is InbrengSoort.WETEN_WIJ_NIET and fold(een.tekst) not in al_gezegd
    ]
    if items:
        yield Lijst(tuple(items))
    elif is_bereikt(blik, StapSoort.TONEN):
        yield Alinea("Niemand noemde iets wat wij niet weten. Dat is zelf ook een vraag.")


def noem_vlek(blik: Blik, vlek: BlindeVlek) -> str:
    """Say what nobody knows and what is done about it."""
    onderwerp = blik.leidraad.onderwerp(vlek.onderwerp)
    waarover = begin_klein(onderwerp.titel if onderwerp else vlek.onderwerp)
    genoemd = vlek.betrokkene_id and blik.doet((vlek.betrokkene_id,), vlek.tekst) == vlek.tekst
    mens = "" if vlek.tekst and genoemd else blik.mens(vlek.betrokkene_id)
    wie = (mens, blik.stem(vlek.bij_stem_id), waarover)
    over = ", ".join(een for een in wie if een)
    stap = blik.dossier.vind(Vervolgstap, vlek.vervolgstap_id)
    wat = {
        BlindeVlekUitkomst.OPEN: "nog open",
        BlindeVlekUitkomst.VRAAG: f"{vlek.eigenaar or 'nog niemand'} zoekt dit uit",
        BlindeVlekUitkomst.ACTIE: f"actie: {stap.wat}" if stap else "daar is een actie voor",
        BlindeVlekUitkomst.AANVAARD: f"aanvaard: {vlek.reden}" if vlek.reden else "aanvaard",
        BlindeVlekUitkomst.INGEVULD: "ingevuld",
    }[vlek.uitkomst]
    return f"{achter(over, vlek.tekst) or blik.niet_bekend}{tussen_haakjes(wat, blik.merk(vlek))}"
