from __future__ import annotations

from overleg.dossier import Betrokkene
from overleg.dossier.zichtbaar import VOORZITTER, ZAAL, zichtbaar_voor
from overleg.keuzes import Delen, Uitkomst
from overleg.leidraad import load_leidraad
from overleg.tekening.spoor import LEEG, LEEG_MENSEN, SpoorRegel, draw_spoor, tell_los, write_spoor
from overleg.verloop import leidraad_van, remove_ding
from tests.formulier.bouwen import read_linde
from tests.verloop.plan.reeks import Reeks


def draw(reeks: Reeks) -> tuple[SpoorRegel, ...]:
    return draw_spoor(reeks.dossier, leidraad_van(reeks.overleg), reeks.overleg_id)


def test_the_tree_goes_from_person_to_wat_als_and_every_line_knows_its_place() -> None:
    reeks = Reeks()
    reeks.oordeel(reeks.vader, Uitkomst.VEILIG)
    line = reeks.voorwaarde("slaapt veilig")
    afspraak = reeks.afspraak(line, "vader belt eerst")
    stap = reeks.actie("bellen", voorwaarden=(line.id,))
    watals = reeks.watals(line, "vader belt niet")
    regels = draw(reeks)
    assert [(een.naam, een.tekst, een.bij, een.stap, een.plek, een.boven) for een in regels] == [
        ("", "Sem", "", "veiligheid", f"oordelen/{reeks.sem.id}/", -1),
        ("voorwaarde", "slaapt veilig", "", "nodig", f"voorwaarden/{line.id}/", 0),
        ("gezin", "vader belt eerst", "", "afspraken", f"afspraken/{afspraak.id}/", 1),
        ("actie", "bellen", "Bos · di 17-11", "afspraken", f"vervolgstappen/{stap.id}/", 1),
        ("wat-als", "vader belt niet", "", "stresstest", f"wat_als/{watals.id}/", 1),
    ]
    assert write_spoor(regels, 40) == (
        "Sem",
        "└─ voorwaarde: slaapt veilig",
        "   ├─ gezin: vader belt eerst",
        "   ├─ actie: bellen (Bos · di 17-11)",
        "   └─ wat-als: vader belt niet",
    )
    assert tell_los(reeks.dossier, reeks.overleg_id) == "geen losse einden"


def test_a_loose_end_says_so_in_words_and_leads_to_where_it_is_mended() -> None:
    reeks = Reeks()
    reeks.voorwaarde("slaapt veilig")
    reeks.afspraak(None, "vader belt eerst")
    los = [(een.tekst, een.stap, een.plek) for een in draw(reeks) if een.is_los]
    assert los[:3] == [
        ("nog geen afspraak of een actie", "afspraken", "vervolgstappen/nieuw/"),
        ("nog geen wat-als", "stresstest", "wat_als/nieuw/"),
        ("nog geen voorwaarde", "nodig", "voorwaarden/nieuw/"),
    ]
    assert los[3][:2] == ("nog geen voorwaarde", "afspraken")
    assert tell_los(reeks.dossier, reeks.overleg_id) == "4 losse einden"


def test_a_voorwaarde_for_two_people_is_worked_out_once() -> None:
    reeks = Reeks()
    line = reeks.voorwaarde(voor=(reeks.sem.id, reeks.vader.id))
    reeks.afspraak(line, "vader belt eerst")
    regels = draw(reeks)
    assert sum("vader belt eerst" in een.tekst for een in regels) == 1
    (again,) = [een for een in regels if een.bij]
    assert again.bij == "staat hierboven, bij Sem"


def test_in_a_short_leidraad_the_lines_lead_to_the_step_that_holds_them() -> None:
    reeks = Reeks()
    reeks.voorwaarde()
    regels = draw_spoor(reeks.dossier, load_leidraad("acuut"), reeks.overleg_id)
    steps = {een.plek.split("/")[0]: een.stap for een in regels}
    assert steps["voorwaarden"] == steps["wat_als"] == "afspraken"


def test_nothing_yet_says_what_to_do() -> None:
    reeks = Reeks()
    for mens in (reeks.sem, reeks.vader):
        reeks.oordeel(mens, Uitkomst.VEILIG)
    assert [een.tekst for een in draw(reeks)] == [LEEG]
    for mens in (reeks.sem, reeks.vader):
        reeks.do(remove_ding, mens)
    assert reeks.dossier.van(Betrokkene) == ()
    assert [een.tekst for een in draw(reeks)] == [LEEG_MENSEN]


def test_the_wall_shows_no_line_that_stays_in_the_room() -> None:
    dossier = read_linde()
    overleg = dossier.overleggen[0]
    shown = draw_spoor(zichtbaar_voor(dossier, VOORZITTER), leidraad_van(overleg), overleg.id)
    watals = next(een for een in dossier.alle if een.soort == "watals")
    dossier = dossier.met((watals.met(delen=Delen.NOTITIE),))
    less = draw_spoor(zichtbaar_voor(dossier, ZAAL), leidraad_van(overleg), overleg.id)
    assert any(watals.id in een.plek for een in shown)
    assert not any(watals.id in een.plek for een in less)


def test_plain_lines_never_get_wider_than_asked() -> None:
    dossier = read_linde()
    for overleg in dossier.overleggen:
        regels = draw_spoor(dossier, leidraad_van(overleg), overleg.id)
        for breedte in (40, 78, 120):
            assert all(len(line) <= breedte for line in write_spoor(regels, breedte))
