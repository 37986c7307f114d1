from __future__ import annotations

from datetime import timedelta
from typing import Any

from overleg.dossier import BlindeVlek, Contact, GeenInbreng, Inbreng, WijOok
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.keuzes import BlindeVlekUitkomst, GeenReden, Rol
from overleg.leidraad import load_leidraad
from overleg.signalen import Cel, Gat, build_kaart, top_gaten
from tests.conftest import NU
from tests.signalen.gezin import VANDAAG, make, person
from tests.signalen.zaak import build

NOA = person("noa", "Noa", 5, Rol.KIND)
OPA = person("opa", "Opa", 80, Rol.VOLWASSENE)
NIET_NAGEKEKEN = make(GeenInbreng, "g", stem_id="stem-school", reden=GeenReden.NIET_NAGEKEKEN)


def gaten(**wat: Any) -> tuple[Gat, ...]:
    dossier = zichtbaar_voor(build(**wat), INTERN)
    return top_gaten(build_kaart(dossier, load_leidraad("uur"), "overleg", NU))


def over(wie: str, onderwerp: str = "", ding_id: str = "over") -> Inbreng:
    return make(
        Inbreng,
        f"{ding_id}-{wie}-{onderwerp}",
        stem_id="stem-school",
        tekst="Dat zagen wij.",
        over=(wie,),
        onderwerp=onderwerp,
        datum=VANDAAG,
    )


def test_a_case_without_gaps_has_none() -> None:
    assert gaten() == ()


def test_who_nobody_knows_comes_first_children_before_others() -> None:
    found = gaten(erbij=[OPA, NOA])
    assert [(gat.rang, gat.cel) for gat in found] == [(1, Cel("noa")), (1, Cel("opa"))]
    assert found[0].zin == "Niemand weet iets over Noa."


def test_the_ranking_is_person_voice_old_and_single() -> None:
    oud = {"datum": VANDAAG - timedelta(days=100)}
    found = gaten(anders={"feit": oud}, weg=["zorg"], erbij=[NOA, NIET_NAGEKEKEN])
    assert [gat.rang for gat in found] == [1, 2, 3]
    assert found[1].cel == Cel(stem_id="stem-school")
    assert found[2].zin.startswith("Alles over Vader")


def test_one_organisation_alone_is_a_gap() -> None:
    (found,) = gaten(erbij=[NOA, over("noa")])
    assert (found.rang, found.cel) == (4, Cel("noa"))
    ook = make(WijOok, "w", inbreng_id="over-noa-", stem_id="stem-politie")
    assert gaten(erbij=[NOA, over("noa"), ook]) == ()


def test_topics_come_last_and_only_when_they_are_used() -> None:
    assert gaten(erbij=[over("sem", "school")]) == ()
    found = gaten(erbij=[over("sem", "school"), over("sem", "school", "twee")], weg=["zorg"])
    assert [gat.rang for gat in found] == [5, 5, 5]
    assert [gat.cel.onderwerp for gat in found] == ["veiligheid", "geweld", "middelen"]


def test_a_topic_somebody_else_has_is_a_gap_for_a_child() -> None:
    topics = [topic.id for topic in load_leidraad("uur").onderwerpen]
    erbij = [over("vader", topic) for topic in topics]
    erbij += [over("sem", topic) for topic in topics if topic != "wonen"]
    (found,) = gaten(erbij=erbij)
    assert (found.rang, found.cel) == (6, Cel("sem", None, "wonen"))
    assert gaten(erbij=[*erbij, over("sem", "wonen")]) == ()


def test_never_more_than_three() -> None:
    mensen = [person(f"kind-{nr}", f"Kind {nr}", nr, Rol.KIND) for nr in range(5)]
    assert len(gaten(erbij=mensen)) == 3


def test_a_gap_that_was_handled_keeps_its_place() -> None:
    vlek = make(BlindeVlek, "v", betrokkene_id="noa", uitkomst=BlindeVlekUitkomst.INGEVULD)
    found = gaten(erbij=[NOA, OPA, vlek])
    assert [(gat.cel, gat.behandeld) for gat in found] == [(Cel("noa"), True), (Cel("opa"), False)]


def test_there_are_no_gaps_before_the_reveal() -> None:
    assert gaten(weg=["getoond"], erbij=[NOA]) == ()


def test_contact_is_no_knowledge() -> None:
    gezien = make(Contact, "c", betrokkene_id="noa", datum=VANDAAG)
    assert [gat.rang for gat in gaten(erbij=[NOA, gezien])] == [1]
