from __future__ import annotations

from overleg.dossier import Deelnemer, Inbreng
from overleg.dossier.zichtbaar import DEELNEMERS, INTERN, VOORZITTER, ZAAL, stem, zichtbaar_voor
from overleg.keuzes import GeenReden, Manier, Onderwerp
from overleg.verloop import (
    come_in,
    finish_overleg,
    has_ongetoond,
    report_geen_inbreng,
    reveal,
    stop_overleg,
)
from tests.verloop.opzet import Tafel

ANDEREN = (ZAAL, VOORZITTER, DEELNEMERS, INTERN)


def vervolg(tafel: Tafel, **manieren: Manier) -> dict[str, Deelnemer]:
    """Stop and finish, and start the next meeting; gives its voices by what they are called."""
    tafel.do(stop_overleg, "Spoed elders")
    tafel.do(finish_overleg, reden="Spoed")
    tafel.plan()
    for een in tafel.van(Deelnemer):
        if een.aanduiding in manieren:
            tafel.save(een, manier=manieren[een.aanduiding])
    tafel.start()
    return {een.aanduiding: een for een in tafel.van(Deelnemer)}


def eigen(tafel: Tafel, voice: Deelnemer) -> list[str]:
    zicht = zichtbaar_voor(tafel.dossier, stem(voice))
    found = zicht.van_overleg(Inbreng, tafel.overleg_id)
    return [een.tekst for een in found if een.stem_id == voice.id]


def test_what_was_not_shown_comes_back_to_its_own_voice_and_to_nobody_else() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.wijk, "mes gezien")
    first = tafel.overleg_id
    assert has_ongetoond(tafel.dossier, first)
    stemmen = vervolg(tafel)
    wijk = stemmen["Politie-wijk"]
    assert eigen(tafel, wijk) == ["mes gezien"]
    for other in tafel.van(Deelnemer):
        if other.id != wijk.id:
            assert not zichtbaar_voor(tafel.dossier, stem(other)).van(Inbreng)
    for lezer in ANDEREN:
        assert not zichtbaar_voor(tafel.dossier, lezer).van(Inbreng)
    assert not has_ongetoond(tafel.dossier, first), "it is in one place only"
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    assert [een.tekst for een in zichtbaar_voor(tafel.dossier, ZAAL).van(Inbreng)] == ["mes gezien"]


def test_what_was_shown_stays_in_its_own_meeting() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.wijk, "getoond")
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    first = tafel.overleg_id
    assert not has_ongetoond(tafel.dossier, first)
    vervolg(tafel)
    assert tafel.stored(Inbreng, een).overleg_id == first


def test_a_voice_that_is_not_there_finds_it_when_it_comes_in() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.wijk, "later")
    stemmen = vervolg(tafel, **{"Politie-wijk": Manier.AFGEMELD})
    wijk = stemmen["Politie-wijk"]
    assert eigen(tafel, wijk) == []
    tafel.do(come_in, deelnemer=wijk)
    assert eigen(tafel, wijk) == ["later"]
    assert tafel.stored(Inbreng, een).overleg_id == tafel.overleg_id


def test_nothing_comes_back_after_the_reveal_for_then_all_would_see_it_at_once() -> None:
    tafel = Tafel()
    een = tafel.inbreng(tafel.wijk, "geheim")
    first = tafel.overleg_id
    stemmen = vervolg(tafel, **{"Politie-wijk": Manier.AFGEMELD})
    tafel.do(reveal, Onderwerp.INBRENG, reden="x")
    tafel.do(come_in, deelnemer=stemmen["Politie-wijk"])
    assert tafel.stored(Inbreng, een).overleg_id == first
    assert not zichtbaar_voor(tafel.dossier, VOORZITTER).van(Inbreng)


def test_two_voices_of_one_organisation_are_never_taken_for_each_other() -> None:
    tafel = Tafel()
    zeden = tafel.stem(tafel.politie, aanduiding="Politie-zeden")
    tafel.inbreng(zeden, "van zeden")
    tafel.inbreng(tafel.wijk, "van wijk")
    tafel.do(stop_overleg, "Spoed")
    tafel.do(finish_overleg, reden="Spoed")
    tafel.plan()
    for een in tafel.van(Deelnemer):
        if een.aanduiding == "Politie-zeden":
            tafel.save(een, aanduiding="Politie-recherche")
    tafel.start()
    voices = {een.aanduiding: een for een in tafel.van(Deelnemer)}
    assert eigen(tafel, voices["Politie-wijk"]) == ["van wijk"]
    assert eigen(tafel, voices["Politie-recherche"]) == []
    for lezer in ANDEREN:
        assert not zichtbaar_voor(tafel.dossier, lezer).van(Inbreng)
    tekst = [een.tekst for een in tafel.dossier.van(Inbreng)]
    assert sorted(tekst) == ["van wijk", "van zeden"], "nothing is lost"


def test_the_only_voice_of_an_organisation_is_known_by_any_name() -> None:
    tafel = Tafel()
    tafel.inbreng(tafel.juf, "van school")
    tafel.do(finish_overleg, reden="x")
    tafel.plan()
    for een in tafel.van(Deelnemer):
        if een.organisatie_id == tafel.school.id:
            tafel.save(een, aanduiding="Intern begeleider")
    tafel.start()
    (ib,) = [een for een in tafel.van(Deelnemer) if een.organisatie_id == tafel.school.id]
    assert eigen(tafel, ib) == ["van school"]


def test_a_voice_that_said_why_it_brings_nothing_wrote_something_too() -> None:
    tafel = Tafel()
    assert not has_ongetoond(tafel.dossier, tafel.overleg_id)
    tafel.do(report_geen_inbreng, tafel.arts, GeenReden.MAG_NIET)
    assert has_ongetoond(tafel.dossier, tafel.overleg_id)
