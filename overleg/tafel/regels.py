"""What can be done with lines: agree in one go, make private, note, put back, finish."""

from __future__ import annotations

from overleg.dossier import Antwoord, Deelbaar, Notitie
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.formulier import Optie, label_van
from overleg.keuzes import AkkoordUitkomst, Delen
from overleg.tafel.handeling import Antwoorden, Handeling, RedenNodig, Vraagje, is_bezig
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import akkoord_moment, list_inbreng, list_stemmen
from overleg.verloop import (
    ask_akkoord,
    check_afronden,
    finish_overleg,
    mark_prive,
    mark_tegenspraak,
    save_ding,
)


def _allen_akkoord(tafel: Tafel, antwoorden: Antwoorden) -> str:
    moment = akkoord_moment(tafel)
    uitzonderingen = {
        stem_id: (AkkoordUitkomst.NIET, antwoorden.get("aantekening", ""))
        for stem_id in antwoorden.get("uitzonderingen", "").split(",")
        if stem_id
    }
    tafel.apply(
        ask_akkoord(
            tafel.dossier, tafel.overleg_id, moment, tafel.nu, uitzonderingen=uitzonderingen
        )
    )
    if not uitzonderingen:
        return f"Allen akkoord ({moment.label})."
    return f"Genoteerd: allen akkoord, behalve {len(uitzonderingen)} ({moment.label})."


def _list_regels(tafel: Tafel) -> tuple[Optie, ...]:
    zicht = tafel.zicht(VOORZITTER)
    return tuple(
        Optie(ding.id, label_van(zicht, ding))
        for ding in zicht.alle
        if isinstance(ding, Deelbaar)
        and ding.overleg_id == tafel.overleg_id
        and ding.delen is not Delen.NOTITIE
        and (not isinstance(ding, Antwoord) or ding.zegt_meer)
    )


def _prive(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(
        mark_prive(tafel.dossier, tafel.overleg_id, antwoorden["regel"], Delen.KAMER, tafel.nu)
    )
    return "Deze regel blijft in deze kamer en is van de muur."


def _tegenspraak(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(
        mark_tegenspraak(
            tafel.dossier,
            tafel.overleg_id,
            antwoorden["een"],
            antwoorden["ander"],
            tafel.nu,
            toelichting=antwoorden.get("toelichting", ""),
        )
    )
    return "Genoteerd: dit spreekt elkaar tegen. De tafel lost het nu nog niet op."


def _notitie(tafel: Tafel, antwoorden: Antwoorden) -> str:
    notitie = Notitie(
        casus_id=tafel.casus_id,
        overleg_id=tafel.overleg_id,
        gemaakt_op=tafel.nu,
        delen=Delen.NOTITIE,
        tekst=antwoorden["tekst"],
    )
    tafel.apply(save_ding(tafel.dossier, tafel.overleg_id, notitie, tafel.nu))
    return "Genoteerd. Alleen u als voorzitter ziet dit."


def _ongedaan(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.restore()
    return "Teruggezet."


def _afronden(tafel: Tafel, antwoorden: Antwoorden) -> str:
    reden = antwoorden.get("reden", "")
    blocking = check_afronden(tafel.dossier, tafel.overleg_id)
    if blocking and not reden:
        raise RedenNodig(blocking)
    tafel.apply(finish_overleg(tafel.dossier, tafel.overleg_id, tafel.nu, reden=reden))
    return "Het overleg is afgerond. Alles is bewaard."


REGELS: tuple[Handeling, ...] = (
    Handeling(
        "allen_akkoord",
        "akkoord",
        "Allen akkoord",
        "Noteert dat iedereen akkoord is, met uitzonderingen.",
        _allen_akkoord,
        "",
        (
            Vraagje(
                "uitzonderingen",
                "Wie is het er niet mee eens? (Enter: niemand)",
                list_stemmen,
                nodig=False,
                meer=True,
            ),
            Vraagje("aantekening", "Wat zeggen zij? (Enter: niets)", nodig=False),
        ),
        is_bezig,
    ),
    Handeling(
        "prive",
        "prive",
        "Blijft in deze kamer",
        "Haalt een regel van de muur en van het papier.",
        _prive,
        "",
        (Vraagje("regel", "Welke regel?", _list_regels),),
    ),
    Handeling(
        "tegenspraak",
        "tegenspraak",
        "Dit spreekt elkaar tegen",
        "Zegt welke twee inbrengen elkaar tegenspreken.",
        _tegenspraak,
        "",
        (
            Vraagje("een", "Welke inbreng?", list_inbreng),
            Vraagje("ander", "En welke andere?", list_inbreng),
            Vraagje("toelichting", "Wat spreekt elkaar tegen? (Enter: niets)", nodig=False),
        ),
        lambda tafel: is_bezig(tafel) and len(list_inbreng(tafel)) > 1,
    ),
    Handeling(
        "notitie",
        "notitie",
        "Notitie",
        "Schrijft iets op dat alleen de voorzitter ziet.",
        _notitie,
        "",
        (Vraagje("tekst", "Wat wilt u onthouden?"),),
    ),
    Handeling(
        "ongedaan",
        "ongedaan",
        "Ongedaan maken",
        "Zet terug wat als laatste is weggehaald.",
        _ongedaan,
        "ctrl+y",
        mag=lambda tafel: bool(tafel.weggehaald),
    ),
    Handeling(
        "afronden",
        "afronden",
        "Overleg afronden",
        "Rondt het overleg af. U kunt het later weer openen.",
        _afronden,
        mag=is_bezig,
    ),
)
"""Commands about lines and about the end."""
