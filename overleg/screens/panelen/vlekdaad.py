"""Doing something with an empty place: asking what is needed for it, and keeping the answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.app import App

from overleg.dossier import CasusDing, Inbreng, Vervolgstap
from overleg.dossier.zichtbaar import ZAAL
from overleg.formulier import Invulling, NogNietGeldig, read_actie, read_waarde
from overleg.fouten import Fout
from overleg.keuzes import BlindeVlekUitkomst, InbrengSoort
from overleg.screens.keuzelijst import Keus
from overleg.screens.vragen import Vraag, Vragen
from overleg.signalen import Cel
from overleg.tafel import Tafel, list_stemmen
from overleg.verloop import handle_vlek, save_ding, undo_vlek

TITELS = {
    BlindeVlekUitkomst.INGEVULD: "Wat weten we nu wel?",
    BlindeVlekUitkomst.VRAAG: "Wie zoekt dit uit?",
    BlindeVlekUitkomst.ACTIE: "Welke actie maken we hiervan?",
    BlindeVlekUitkomst.AANVAARD: "Waarom aanvaarden we dit?",
}


async def do_daad(app: App[Any], tafel: Tafel, cel: Cel, uitkomst: str, wat: str) -> bool:
    """Ask what is needed and keep it; must run in a worker.

    Args:
        app: the program, which shows the questions.
        tafel: the meeting.
        cel: the place.
        uitkomst: what is done with it, as it is stored; empty to take back what was done.
        wat: what nobody knows, in a sentence.

    Returns:
        whether something was written. When somebody pressed Esc nothing changed.
    """
    if not uitkomst:
        tafel.apply(undo_vlek(tafel.dossier, tafel.overleg_id, tafel.nu, **_plek(cel)))
        return True
    gekozen = BlindeVlekUitkomst(uitkomst)
    antwoorden: dict[str, str] = {}
    melding = ""
    while True:
        vragen = list(_list_vragen(tafel, cel, gekozen, wat, antwoorden))
        window = Vragen(TITELS[gekozen], vragen, uitleg=melding or wat)
        found = await app.push_screen_wait(window)
        if found is None:
            return False
        antwoorden = found
        try:
            tafel.apply(make_daad(tafel, cel, gekozen, wat, antwoorden))
        except Fout as fout:
            melding = f"{fout.wat} {fout.nu}"
            continue
        return True


def make_daad(
    tafel: Tafel, cel: Cel, uitkomst: BlindeVlekUitkomst, wat: str, antwoorden: dict[str, str]
) -> tuple[CasusDing, ...]:
    """Give the changes for an answer: the blind spot, and the item or action made for it.

    Raises:
        Fout: an answer does not fit, or the meeting is not going on.
    """
    erbij: tuple[CasusDing, ...] = ()
    velden: dict[str, Any] = {"tekst": antwoorden.get("wat", "") or wat}
    if uitkomst is BlindeVlekUitkomst.INGEVULD:
        erbij = _make_inbreng(tafel, cel, antwoorden)
        velden["tekst"] = wat
    elif uitkomst is BlindeVlekUitkomst.ACTIE:
        erbij = _make_actie(tafel, antwoorden)
        velden |= {"tekst": wat, "vervolgstap_id": erbij[0].id, "eigenaar": antwoorden["wie"]}
    elif uitkomst is BlindeVlekUitkomst.VRAAG:
        velden["eigenaar"] = antwoorden["wie"]
    else:
        velden["reden"] = antwoorden["reden"]
    vlek = handle_vlek(
        tafel.dossier.met(erbij),
        tafel.overleg_id,
        tafel.nu,
        uitkomst=uitkomst,
        **_plek(cel),
        **velden,
    )
    return (*erbij, *vlek)


def _list_vragen(
    tafel: Tafel, cel: Cel, uitkomst: BlindeVlekUitkomst, wat: str, eerder: dict[str, str]
) -> Iterable[Vraag]:
    """List what has to be asked; what was answered before stands there already."""
    if uitkomst is BlindeVlekUitkomst.INGEVULD:
        if cel.stem_id is None:
            keuzes = [Keus(o.waarde, f"{o.teken} {o.label}".strip()) for o in list_stemmen(tafel)]
            yield Vraag("stem", "Wie zegt dit?", keuzes, begin=eerder.get("stem", ""))
        yield Vraag("tekst", "Wat weten we nu?", begin=eerder.get("tekst", ""), hoogste=2000)
    elif uitkomst is BlindeVlekUitkomst.VRAAG:
        yield _voorstel("wat", "Wat willen we weten?", eerder, wat)
        yield Vraag("wie", "Wie zoekt dit uit?", begin=eerder.get("wie", ""), hoogste=200)
    elif uitkomst is BlindeVlekUitkomst.ACTIE:
        yield _voorstel("wat", "Wat gebeurt er?", eerder, f"Uitzoeken: {wat}")
        yield Vraag("wie", "Wie doet het?", begin=eerder.get("wie", ""), hoogste=200)
        yield Vraag("uiterlijk", "Uiterlijk wanneer?", begin=eerder.get("uiterlijk", ""))
    else:
        yield Vraag("reden", "Waarom is dit nu goed genoeg?", begin=eerder.get("reden", ""))


def _voorstel(naam: str, vraag: str, eerder: dict[str, str], voorstel: str) -> Vraag:
    """Make a question whose answer is proposed, unless it was answered before."""
    begin = eerder.get(naam, voorstel)
    return Vraag(naam, vraag, begin=begin, voorstel=naam not in eerder, hoogste=2000)


def _make_inbreng(tafel: Tafel, cel: Cel, antwoorden: dict[str, str]) -> tuple[CasusDing, ...]:
    """Make what a voice says now an item of that voice; everybody heard it, so it is shown."""
    inbreng = Inbreng(
        casus_id=tafel.casus_id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        stem_id=cel.stem_id or antwoorden["stem"],
        aard=InbrengSoort.WAARNEMING,
        tekst=antwoorden["tekst"],
        over=(cel.betrokkene_id,) if cel.betrokkene_id else (),
        onderwerp=cel.onderwerp,
    )
    return save_ding(tafel.dossier, tafel.overleg_id, inbreng, tafel.nu)


def _make_actie(tafel: Tafel, antwoorden: dict[str, str]) -> tuple[CasusDing, ...]:
    """Make an action of what was typed; a name that is not known is kept as it was typed."""
    invulling = tafel.invulling(ZAAL)
    velden = _read_wie(invulling, antwoorden["wie"])
    velden |= read_waarde(invulling, Vervolgstap, "uiterlijk", antwoorden["uiterlijk"])
    stap = Vervolgstap(
        casus_id=tafel.casus_id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        **{**velden, "wat": antwoorden["wat"]},
    )
    return save_ding(tafel.dossier, tafel.overleg_id, stap, tafel.nu)


def _read_wie(invulling: Invulling, wie: str) -> dict[str, Any]:
    try:
        found = read_actie(invulling, f"{wie}: actie")
    except NogNietGeldig:
        return {"eigenaar": wie}
    return found if found["wat"] == "actie" and len(found) > 1 else {"eigenaar": wie}


def _plek(cel: Cel) -> dict[str, Any]:
    return {
        "betrokkene_id": cel.betrokkene_id,
        "stem_id": cel.stem_id,
        "onderwerp": cel.onderwerp,
    }
