from __future__ import annotations

import pytest

from overleg.dossier import Deelnemer, GeenInbreng, Klaar
from overleg.dossier.zichtbaar import ZAAL, stem, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import Functie, GeenReden, KlaarManier, Manier, Onderwerp, Vastleggen
from overleg.verloop import (
    leave,
    missing_stemmen,
    report_geen_inbreng,
    report_klaar,
    reveal,
    undo_klaar,
)
from tests.verloop.opzet import Tafel, Zaak


def missing(tafel: Zaak, onderwerp: Onderwerp = Onderwerp.INBRENG, ronde: int = 1) -> list[str]:
    found = missing_stemmen(tafel.dossier, tafel.overleg_id, onderwerp, ronde)
    return [een.aanduiding or een.id for een in found]


def test_every_voice_in_the_room_is_waited_for_until_it_is_ready() -> None:
    tafel = Tafel()
    assert len(missing(tafel)) == 3
    tafel.do(report_klaar, tafel.wijk)
    assert missing(tafel) == [tafel.juf.id, tafel.arts.id]
    tafel.do(report_klaar, tafel.juf.id, manier=KlaarManier.PAPIER)
    tafel.do(report_klaar, tafel.arts, manier=KlaarManier.FORMULIER)
    assert missing(tafel) == []
    assert [klaar.manier for klaar in tafel.van(Klaar)] == list(KlaarManier)


@pytest.mark.parametrize(
    "velden",
    [
        {"functie": Functie.TOEHOORDER},
        {"vastleggen": Vastleggen.LUISTERT},
        {"vastleggen": Vastleggen.NIETS},
        {"manier": Manier.AFGEMELD},
        {"manier": Manier.AFWEZIG},
    ],
)
def test_who_listens_or_is_not_there_is_not_waited_for(velden: dict[str, object]) -> None:
    tafel = Tafel()
    tafel.save(tafel.wijk, **velden)
    assert missing(tafel) == [tafel.juf.id, tafel.arts.id]


@pytest.mark.parametrize("vastleggen", [Vastleggen.ALLEEN_FUNCTIE, Vastleggen.EIGEN_WOORDEN])
def test_who_objects_to_a_name_still_writes(vastleggen: Vastleggen) -> None:
    tafel = Tafel()
    tafel.save(tafel.wijk, vastleggen=vastleggen)
    assert missing(tafel)[0] == "Politie-wijk"


def test_who_leaves_is_not_waited_for_any_more() -> None:
    tafel = Tafel()
    tafel.do(leave, tafel.wijk)
    assert missing(tafel) == [tafel.juf.id, tafel.arts.id]


def test_nobody_is_missing_after_the_reveal() -> None:
    tafel = Tafel()
    tafel.do(reveal, Onderwerp.INBRENG, reden="Geen tijd")
    assert missing(tafel) == []
    assert len(missing(tafel, Onderwerp.CIJFER)) == 3


def test_being_ready_twice_or_too_late_changes_nothing() -> None:
    tafel = Tafel()
    tafel.do(report_klaar, tafel.wijk)
    assert report_klaar(tafel.dossier, tafel.overleg_id, tafel.wijk, tafel.nu) == ()
    tafel.do(reveal, Onderwerp.INBRENG, reden="Geen tijd")
    assert report_klaar(tafel.dossier, tafel.overleg_id, tafel.juf, tafel.nu) == ()
    assert undo_klaar(tafel.dossier, tafel.overleg_id, tafel.wijk, tafel.nu) == ()


def test_a_voice_can_go_on_writing_after_all() -> None:
    tafel = Tafel()
    tafel.do(report_klaar, tafel.wijk)
    tafel.do(undo_klaar, tafel.wijk)
    assert "Politie-wijk" in missing(tafel)
    tafel.do(report_klaar, tafel.wijk)
    assert "Politie-wijk" not in missing(tafel)


def test_rounds_of_scores_are_ready_one_by_one() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="Ronde 1"):
        report_klaar(
            tafel.dossier,
            tafel.overleg_id,
            tafel.wijk,
            tafel.nu,
            onderwerp=Onderwerp.CIJFER,
            ronde=2,
        )
    tafel.do(report_klaar, tafel.wijk, onderwerp=Onderwerp.CIJFER)
    assert "Politie-wijk" in missing(tafel)
    tafel.do(reveal, Onderwerp.CIJFER, reden="Geen tijd")
    tafel.do(report_klaar, tafel.wijk, onderwerp=Onderwerp.CIJFER, ronde=2)
    assert missing(tafel, Onderwerp.CIJFER, 2) == [tafel.juf.id, tafel.arts.id]


def test_a_voice_of_another_meeting_is_refused() -> None:
    tafel = Tafel()
    strange = tafel.wijk.met(id="vreemd", overleg_id="ander", versie=0)
    tafel.dossier = tafel.dossier.met((strange,))
    with pytest.raises(Fout, match="ander overleg"):
        report_klaar(tafel.dossier, tafel.overleg_id, strange, tafel.nu)


def test_no_inbreng_makes_ready_and_hides_why_until_the_reveal() -> None:
    tafel = Tafel()
    tafel.do(report_geen_inbreng, tafel.wijk, GeenReden.MAG_NIET, toelichting="beroepsgeheim")
    assert "Politie-wijk" not in missing(tafel)
    muur = zichtbaar_voor(tafel.dossier, ZAAL)
    assert muur.van(GeenInbreng) == ()
    assert [klaar.stem_id for klaar in muur.van(Klaar)] == [tafel.wijk.id]
    own = zichtbaar_voor(tafel.dossier, stem(tafel.wijk))
    assert own.van(GeenInbreng)[0].toelichting == "beroepsgeheim"


def test_saying_no_inbreng_again_changes_the_reason() -> None:
    tafel = Tafel()
    tafel.do(report_geen_inbreng, tafel.wijk, GeenReden.MAG_NIET)
    tafel.do(report_geen_inbreng, tafel.wijk, GeenReden.NAGEKEKEN)
    (geen,) = tafel.van(GeenInbreng)
    assert geen.reden is GeenReden.NAGEKEKEN
    assert len(tafel.van(Klaar)) == 1


def test_no_inbreng_from_elsewhere_is_ready_by_itself() -> None:
    tafel = Tafel()
    tafel.do(report_geen_inbreng, tafel.wijk, GeenReden.MAG_NIET)
    tafel.do(undo_klaar, tafel.wijk)
    assert tafel.van(Klaar) == ()
    assert "Politie-wijk" not in missing(tafel)
    assert "Politie-wijk" in missing(tafel, Onderwerp.CIJFER)


def test_a_form_can_be_ready_before_the_meeting_begins() -> None:
    zaak = Zaak()
    politie = zaak.organisatie("Politie")
    zaak.plan()
    wijk = zaak.make(Deelnemer, organisatie_id=politie.id)
    zaak.do(report_klaar, wijk, manier=KlaarManier.FORMULIER)
    zaak.start()
    assert missing(zaak) == []
