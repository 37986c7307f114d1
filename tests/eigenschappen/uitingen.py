"""All that anybody gets to see of a case: papers, signalen, pictures, lists and the export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from overleg.actielijst.actie import list_acties
from overleg.actielijst.vorm import render_acties
from overleg.dossier import Casus, Dossier, Overleg
from overleg.dossier.uitwisseling import to_tekst
from overleg.dossier.zichtbaar import Lezer, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import LezerSoort
from overleg.signalen import build_kaart, check_dossier, top_gaten
from overleg.stukken import STUKKEN, VORMEN, build_stuk, render
from overleg.tekening.strip import build_strip, tell_vraag, write_strip
from overleg.tekening.vlekkenkaart import build_beeld, write_kaart
from overleg.tekening.vlekzin import list_gatregels
from overleg.verloop import (
    check_afronden,
    check_poorten,
    leesvolgorde,
    leidraad_van,
    overzicht,
    tijdlijn,
    tot_nu_toe,
    zin_eindtijd,
)

Uiting = tuple[str, str]
"""What it is, and what it says."""

AAN_HET_SCHERM = (LezerSoort.VOORZITTER, LezerSoort.ZAAL, LezerSoort.STEM)

TEKSTVORMEN = ("tekst", "md", "html", "json")
"""Forms in which words can be searched; the others are made of the same document."""


def list_uitingen(dossier: Dossier, lezer: Lezer, nu: datetime) -> Iterator[Uiting]:
    """Give everything this reader can get to see, made of the whole case as the program does."""
    zicht = zichtbaar_voor(dossier, lezer)
    yield "zichtbaar", repr(zicht.alle)
    if lezer.soort is not LezerSoort.STEM:
        yield "acties", str(render_acties(list_acties(dossier, lezer, nu), "json", nu))
    for overleg in zicht.overleggen:
        if zicht.van(Casus):
            yield from _list_stukken(dossier, lezer, overleg, nu)
        if lezer.soort in AAN_HET_SCHERM:
            yield from _list_beelden(zicht, overleg, nu)


def _list_stukken(
    dossier: Dossier, lezer: Lezer, overleg: Overleg, nu: datetime
) -> Iterator[Uiting]:
    for soort, recept in STUKKEN.items():
        if lezer.soort in recept.lezers:
            try:
                document = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=nu)
            except Fout as fout:
                yield f"{soort} geweigerd", str(fout)
                continue
            for vorm in TEKSTVORMEN:
                if vorm in VORMEN:
                    yield f"{soort} {vorm}", str(render(document, vorm))


def _list_beelden(zicht: Dossier, overleg: Overleg, nu: datetime) -> Iterator[Uiting]:
    leidraad = leidraad_van(overleg)
    kaart = build_kaart(zicht, leidraad, overleg.id, nu)
    yield "kaart", repr(kaart)
    yield "gaten", repr((top_gaten(kaart), list_gatregels(kaart, zicht, leidraad, overleg.id)))
    for onderwerpen in (False, True):
        beeld = build_beeld(kaart, zicht, onderwerpen=onderwerpen)
        yield "kaartbeeld", repr((beeld, write_kaart(beeld)))
    strip = build_strip(zicht, leidraad, overleg.id)
    yield "strip", repr((strip, write_strip(strip), [tell_vraag(rij) for rij in strip.rijen]))
    found = check_dossier(zicht, leidraad, overleg_id=overleg.id, nu=nu)
    yield "signalen", repr(found)


def list_algemeen(dossier: Dossier, overleg_id: str, nu: datetime) -> Iterator[Uiting]:
    """Give what is said to nobody in particular: the export, gates, overviews and sentences."""
    yield "export", to_tekst(dossier)[0]
    yield "poorten", repr(check_poorten(dossier, overleg_id))
    yield "afronden", repr(check_afronden(dossier, overleg_id))
    yield "tot nu toe", repr(tot_nu_toe(dossier, overleg_id))
    yield "tijdlijn", repr(tijdlijn(dossier))
    yield "leesvolgorde", repr(leesvolgorde(dossier, overleg_id))
    yield "overzicht", repr(overzicht(dossier, overleg_id))
    yield "eindtijd", zin_eindtijd(dossier, overleg_id, nu)
