"""What the table does with an empty place: fill it, ask it, act on it, or accept it aloud."""

from __future__ import annotations

from datetime import datetime

from overleg.dossier import BlindeVlek, Dossier, Wijzigingen
from overleg.fouten import Fout
from overleg.keuzes import BlindeVlekUitkomst
from overleg.tekst import sanitize_line
from overleg.verloop.ding import ONVERANDERD, alter, build
from overleg.verloop.opslaan import remove_ding, save_ding
from overleg.verloop.stand import leidraad_van, need_open


def find_vlek(
    dossier: Dossier,
    overleg_id: str,
    *,
    betrokkene_id: str | None = None,
    stem_id: str | None = None,
    onderwerp: str = "",
) -> BlindeVlek | None:
    """Find what was written down about exactly this place; a topic by its id or its title."""
    overleg = need_open(dossier, overleg_id)
    topic = leidraad_van(overleg).onderwerp(onderwerp)
    namen = {onderwerp, topic.titel} if topic is not None else {onderwerp}
    return next(
        (
            vlek
            for vlek in dossier.van_overleg(BlindeVlek, overleg_id)
            if (vlek.betrokkene_id, vlek.bij_stem_id) == (betrokkene_id, stem_id)
            and vlek.onderwerp in namen
        ),
        None,
    )


def handle_vlek(
    dossier: Dossier,
    overleg_id: str,
    nu: datetime,
    *,
    uitkomst: BlindeVlekUitkomst,
    betrokkene_id: str | None = None,
    stem_id: str | None = None,
    onderwerp: str = "",
    tekst: str = "",
    eigenaar: str = "",
    reden: str = "",
    vervolgstap_id: str | None = None,
) -> Wijzigingen:
    """Write down what the table does with a place; what it did before is replaced.

    Args:
        dossier: the case.
        overleg_id: the meeting.
        nu: the present moment.
        uitkomst: filled, question, action or accepted.
        betrokkene_id: the person it is about.
        stem_id: the voice it is asked of.
        onderwerp: the topic.
        tekst: what nobody knows; what stands there already stays when this is empty.
        eigenaar: who finds it out; needed for a question.
        reden: why it is good enough; needed to accept it.
        vervolgstap_id: the action that was made for it; an action needs it or an owner.

    Raises:
        Fout: what this outcome needs is missing, or the meeting is not going on.
    """
    overleg = need_open(dossier, overleg_id)
    eigenaar, reden = sanitize_line(eigenaar), sanitize_line(reden)
    if uitkomst is BlindeVlekUitkomst.VRAAG and not eigenaar:
        raise Fout("Er staat nog niet wie dit uitzoekt.", ONVERANDERD, "Noem één naam.")
    if uitkomst is BlindeVlekUitkomst.ACTIE and not (eigenaar or vervolgstap_id):
        raise Fout("Er staat nog niet welke actie dit is.", ONVERANDERD, "Maak de actie eerst.")
    if uitkomst is BlindeVlekUitkomst.AANVAARD and not reden:
        raise Fout(
            "Er staat nog niet waarom we dit aanvaarden.",
            ONVERANDERD,
            "Zeg in één zin waarom het nu goed genoeg is.",
        )
    found = find_vlek(
        dossier, overleg_id, betrokkene_id=betrokkene_id, stem_id=stem_id, onderwerp=onderwerp
    )
    velden = {
        "uitkomst": uitkomst,
        "eigenaar": eigenaar,
        "reden": reden,
        "vervolgstap_id": vervolgstap_id,
    }
    if found is not None:
        ding = alter(found, **velden, tekst=tekst or found.tekst)
    else:
        ding = build(
            BlindeVlek,
            casus_id=overleg.casus_id,
            overleg_id=overleg_id,
            gemaakt_op=nu,
            betrokkene_id=betrokkene_id,
            bij_stem_id=stem_id,
            onderwerp=onderwerp,
            tekst=tekst,
            **velden,
        )
    return save_ding(dossier, overleg_id, ding, nu)


def undo_vlek(
    dossier: Dossier,
    overleg_id: str,
    nu: datetime,
    *,
    betrokkene_id: str | None = None,
    stem_id: str | None = None,
    onderwerp: str = "",
) -> Wijzigingen:
    """Take back what the table did with a place.

    Raises:
        Fout: nothing was done with it.
    """
    found = find_vlek(
        dossier, overleg_id, betrokkene_id=betrokkene_id, stem_id=stem_id, onderwerp=onderwerp
    )
    if found is None:
        raise Fout("Hier is nog niets mee gedaan.", ONVERANDERD, "Kies een andere plek.")
    return remove_ding(dossier, overleg_id, found, nu)
