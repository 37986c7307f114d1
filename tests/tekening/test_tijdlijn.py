from __future__ import annotations

from datetime import date

from hypothesis import given

from overleg.dossier import Contact, Deelnemer, Dossier, Inbreng, Onthulling, Overleg
from overleg.dossier.zichtbaar import ZAAL, zichtbaar_voor
from overleg.keuzes import ContactSoort, InbrengSoort, Onderwerp, Precisie
from overleg.tekening.tijdlijn import make_tijdlijn, write_tijdlijn
from overleg.verloop import finish_overleg, reveal
from tests.conftest import NU
from tests.dingen import dossiers
from tests.verloop.opzet import Tafel, leidraad


def lines(tafel: Tafel) -> list[str]:
    zicht = zichtbaar_voor(tafel.dossier, ZAAL)
    return list(write_tijdlijn(make_tijdlijn(zicht, leidraad(), tafel.overleg_id, tafel.nu)))


@given(dossiers(met=(Overleg, Deelnemer, Inbreng, Inbreng, Onthulling, Contact)))
def test_nothing_hidden_and_nothing_twice(dossier: Dossier) -> None:
    zicht = zichtbaar_voor(dossier, ZAAL)
    for overleg in zicht.overleggen:
        beeld = make_tijdlijn(zicht, leidraad(), overleg.id, NU)
        ids = [een.id for moment in beeld.momenten for een in moment.gebeurd]
        known = {een.id for een in (*zicht.van(Inbreng), *zicht.van(Contact))}
        assert set(ids) <= known
        assert len(ids) == len(set(ids))


def test_voices_and_meetings_are_merged_under_the_same_day() -> None:
    tafel = Tafel()
    dag = {"datum": date(2026, 11, 3), "precisie": Precisie.DAG}
    tafel.inbreng(tafel.wijk, "mes gezien", **dag)
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.do(finish_overleg, reden="x")
    first = tafel.overleg_id
    tafel.plan()
    tafel.start()
    _, juf, _ = tafel.van(Deelnemer)
    tafel.inbreng(juf, "Sem had geen jas", bron="de juf", **dag)
    tafel.inbreng(juf, "Wat er thuis gebeurt", aard=InbrengSoort.KUNNEN_WIJ_NIET_ZIEN, **dag)
    tafel.inbreng(juf, "eerder", datum=date(2025, 1, 1), precisie=Precisie.JAAR)
    tafel.make(Contact, betrokkene_id=tafel.sem.id, aard=ContactSoort.ALLEEN, door="de juf", **dag)
    assert not any("geen jas" in line for line in lines(tafel)), "hidden until it is shown"
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert lines(tafel) == [
        "2025",
        "  - School: eerder (waarneming)",
        "di 3 november 2026 (2 weken geleden)",
        "  - Politie-wijk: mes gezien (waarneming, overleg 1)",
        "  - School: Sem had geen jas (waarneming, de juf)",
        "  - Sem alleen gesproken door de juf",
    ]
    tafel.overleg_id = first
    assert lines(tafel)[-1] == "  - Politie-wijk: mes gezien (waarneming)"


def test_what_has_no_date_comes_last_and_says_so() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "ooit")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert lines(tafel) == ["Datum niet bekend", "  - Politie-wijk: ooit (waarneming)"]
