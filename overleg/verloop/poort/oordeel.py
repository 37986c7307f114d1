"""The gates of blind spots and of the verdict."""

from __future__ import annotations

from collections.abc import Iterator

from overleg.dossier import BlindeVlek, Vervolgstap
from overleg.keuzes import BlindeVlekUitkomst
from overleg.verloop.gevaar import is_verouderd, still_holds, zin_nu_open
from overleg.verloop.mensen import oordeel_van
from overleg.verloop.namen import quote
from overleg.verloop.poort.blik import Blik


def check_blinde_vlekken(blik: Blik) -> Iterator[str]:
    """Every gap the table wrote down was handled: filled, asked, acted on or accepted."""
    for vlek in blik.dossier.van_overleg(BlindeVlek, blik.overleg.id):
        wat = quote(vlek.tekst or vlek.onderwerp) if vlek.tekst or vlek.onderwerp else "een gat"
        if vlek.uitkomst is BlindeVlekUitkomst.OPEN:
            yield f"Wat doen we met {wat}? Invullen, uitzoeken of aanvaarden."
        elif vlek.uitkomst is BlindeVlekUitkomst.VRAAG and not vlek.eigenaar.strip():
            yield f"Wie zoekt uit: {wat}?"
        elif (
            vlek.uitkomst is BlindeVlekUitkomst.ACTIE
            and blik.dossier.vind(Vervolgstap, vlek.vervolgstap_id) is None
            and not vlek.eigenaar.strip()
        ):
            yield f"Welke actie hoort bij {wat}?"


def check_veiligheid(blik: Blik) -> Iterator[str]:
    """There is a verdict on everybody that no newer message put in doubt."""
    if not blik.mensen:
        yield "Er staat nog niemand bij de mensen over wie het gaat."
    zin = zin_nu_open(blik.dossier, blik.overleg.id)
    if zin is not None:
        yield zin
    zonder: list[str] = []
    oud: dict[str, list[str]] = {}
    for mens in blik.mensen:
        oordeel = oordeel_van(blik.dossier, blik.overleg.id, mens.id)
        if oordeel is None:
            zonder.append(mens.id)
        elif zin is None and not still_holds(blik.dossier, oordeel):
            oud.setdefault(str(is_verouderd(blik.dossier, oordeel)), []).append(mens.id)
    if zonder:
        namen = blik.noem_mensen(zonder)
        yield f"Over {namen} is nog geen oordeel: veilig, onveilig of weten we niet."
    for verouderd, ids in oud.items():
        namen = blik.noem_mensen(ids)
        yield f"Het oordeel over {namen} is {verouderd}. Geef opnieuw een oordeel."
