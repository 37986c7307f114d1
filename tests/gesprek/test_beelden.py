"""The pictures as plain lines, from what the room may see."""

from __future__ import annotations

import io

from overleg.dossier import Cijfer, Inbreng, Onthulling
from overleg.gesprek.beelden import show_cijfers, show_kaart
from overleg.gesprek.draad import Draad
from overleg.store import Store
from overleg.tafel import Tafel
from tests.conftest import NU
from tests.voorbeelden.lezen import read_voorbeeld


def leg_op_tafel(store: Store, volgnummer: int) -> Tafel:
    dossier = read_voorbeeld("gezin-linde").dossier
    store.apply(dossier.alle)
    overleg = dossier.overleggen[volgnummer - 1]
    return Tafel(store, dossier.casus.id, overleg.id, lambda: NU)


def zeg(functie: object, tafel: Tafel) -> str:
    uitvoer = io.StringIO()
    functie(tafel, Draad(io.StringIO(), uitvoer))  # type: ignore[operator]
    return uitvoer.getvalue()


def test_every_score_is_said_by_name_with_the_line_and_the_question(store: Store) -> None:
    said = zeg(show_cijfers, leg_op_tafel(store, 1))
    assert "    0 ────────────●────────▲■★─────────────◆───────────────── 10" in said
    assert (
        "ronde 1: Politie-wijk 2, School 4, GGZ 4, Wijkteam 4, Veilig Thuis 7, Huisarts x" in said
    )
    assert "Vraag: Een 3 en een 6: wat ziet u, Politie-wijk, dat Veilig Thuis niet ziet?" in said


def test_the_gaps_come_before_the_map(store: Store) -> None:
    said = zeg(show_kaart, leg_op_tafel(store, 2))
    gat = said.index("1. Niemand weet iets over Noa. (nog niets gedaan)")
    assert gat < said.index("Blinde-vlekkenkaart:") < said.index("Sem (8): Politie-wijk 2,")
    assert "Openbaar Ministerie: niet nagekeken" in said


def test_nothing_is_said_before_the_reveal(store: Store) -> None:
    tafel = leg_op_tafel(store, 2)
    shown = tafel.dossier.van_overleg(Onthulling, tafel.overleg_id)
    store.apply(een.gewist(NU) for een in shown)
    tafel = Tafel(store, tafel.casus_id, tafel.overleg_id, lambda: NU)
    assert tafel.dossier.van_overleg(Inbreng, tafel.overleg_id)
    assert zeg(show_kaart, tafel) == ""
    assert tafel.dossier.van(Cijfer)
    assert zeg(show_cijfers, tafel) == ""
