from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import (
    Cijfer,
    Dossier,
    GeenInbreng,
    Inbreng,
    Klaar,
    Oorzaak,
    Overleg,
    Tegenspraak,
    WijOok,
)
from overleg.dossier.zichtbaar import INTERN, LEREN, VOORZITTER, ZAAL, is_getoond, zichtbaar_voor
from overleg.dossier.zichtbaar.regel import Kamer
from overleg.keuzes import Ernst, InbrengSoort, StapSoort
from overleg.leidraad import list_leidraden, load_leidraad
from overleg.signalen import OP_CODE, build_kaart, check_dossier, top_gaten
from overleg.signalen.teksten import tekstvelden
from overleg.tekst import sanitize_line
from tests.conftest import NU
from tests.dingen import VIJANDIG, dossiers
from tests.signalen.gezin import make
from tests.signalen.zaak import build, check

UUR = load_leidraad("uur")
LEZERS = (INTERN, VOORZITTER, ZAAL, LEREN)

VERBORGEN = [
    make(Inbreng, "h1", stem_id="stem-school", aard=InbrengSoort.FEIT, tekst="Mes 123456782 OM."),
    make(Inbreng, "h2", stem_id="stem-politie", tekst="De dader.", onderwerp="wonen"),
    make(GeenInbreng, "h3", stem_id="stem-veilig-thuis"),
    make(Cijfer, "h4", betrokkene_id="sem", stem_id="stem-school", cijfer=1, toelichting="Dader."),
    make(Oorzaak, "h5", stem_id="stem-school", tekst="De dader 123456782."),
    make(Tegenspraak, "h6", een_id="h1", ander_id="h2"),
    make(WijOok, "h7", inbreng_id="h1", stem_id="stem-politie"),
]


def test_a_case_in_which_nothing_is_loose_gives_nothing() -> None:
    assert check(build()) == ()


def test_hard_ones_come_first_then_the_order_of_the_steps_then_the_code() -> None:
    found = check(build(weg=["punt", "voorwaarde", "watals", "akkoord-school", "contact-vader"]))
    order = [(een.ernst is not Ernst.HARD, _place(een.stap)) for een in found]
    assert order == sorted(order)
    assert [een.code for een in found][:3] == ["PL01", "PL11", "DO06"]
    same = [een.code for een in found if een.stap is StapSoort.AFSPRAKEN]
    assert same == sorted(same)


def _place(soort: StapSoort) -> int:
    stap = UUR.stap_van(soort)
    assert stap is not None
    return UUR.stappen.index(stap)


@pytest.mark.parametrize("code", sorted(OP_CODE))
def test_every_rule_can_be_switched_off(code: str) -> None:
    broken = build(weg=["punt", "voorwaarde", "akkoord-school", "contact-vader"], erbij=VERBORGEN)
    everything = check(broken)
    without = check(broken, replace(UUR, signalen_uit=(code,)))
    assert without == tuple(een for een in everything if een.code != code)
    assert len({een.code for een in everything}) > 10


def test_what_is_not_revealed_changes_no_signaal() -> None:
    hidden = build(weg=["getoond"], erbij=VERBORGEN)
    absent = Dossier(
        ding
        for ding in hidden.alle
        if not isinstance(ding, Inbreng | GeenInbreng | Cijfer | Oorzaak)
    )
    assert check(hidden) == check(absent)
    assert any(een.code == "PR01" for een in check(build(erbij=VERBORGEN)))


def test_that_somebody_is_ready_says_nothing() -> None:
    klaar = make(Klaar, "k", stem_id="stem-school")
    assert check(build(weg=["getoond"], erbij=[klaar])) == check(build(weg=["getoond"]))


def test_a_shorter_leidraad_still_leads_to_a_step() -> None:
    kort = replace(
        UUR,
        stappen=tuple(
            stap
            for stap in UUR.stappen
            if stap.soort in (StapSoort.OPENEN, StapSoort.AFSPRAKEN, StapSoort.AKKOORD)
        ),
    )
    found = check(build(weg=["punt", "voorwaarde", "contact-vader"]), kort)
    assert {een.stap for een in found} == {StapSoort.AFSPRAKEN, StapSoort.AKKOORD}


def test_a_meeting_the_reader_may_not_see_has_no_signalen() -> None:
    assert check(build(), overleg_id="elders") == ()


@pytest.mark.parametrize("lezer", LEZERS, ids=lambda lezer: str(lezer.soort))
@given(data=st.data(), dossier=dossiers(met=[Overleg], hoogstens=25))
def test_never_raises_and_says_the_same_twice(
    lezer: object, data: st.DataObject, dossier: Dossier
) -> None:
    seen = zichtbaar_voor(dossier, lezer)  # type: ignore[arg-type]
    leidraad = data.draw(st.sampled_from([een.leidraad for een in list_leidraden()]))
    assert leidraad is not None
    ids = {ding.id for ding in seen.alle}
    for overleg in (*seen.overleggen, *dossier.overleggen[:1]):
        found = check_dossier(seen, leidraad, overleg_id=overleg.id, nu=NU)
        again = check_dossier(Dossier(seen.alle), leidraad, overleg_id=overleg.id, nu=NU)
        assert found == again
        for een in found:
            assert een.zin == sanitize_line(een.zin)
            assert een.code not in een.zin
            assert een.ernst is OP_CODE[een.code].ernst
            assert leidraad.stap_van(een.stap) is not None
            assert ids.issuperset(een.verwijzing.ids)
        top_gaten(build_kaart(seen, leidraad, overleg.id, NU))


@given(dossier=dossiers(met=[Overleg, Inbreng, GeenInbreng, Cijfer, Oorzaak], hoogstens=12))
def test_hidden_things_change_nothing_in_any_case(dossier: Dossier) -> None:
    kamer = Kamer.read(dossier)
    absent = Dossier(ding for ding in dossier.alle if is_getoond(ding, kamer))
    for overleg in dossier.overleggen:
        one, other = (
            check_dossier(zichtbaar_voor(each, INTERN), UUR, overleg_id=overleg.id, nu=NU)
            for each in (dossier, absent)
        )
        assert one == other


@given(data=st.data())
def test_never_raises_on_a_real_case_with_holes_and_hostile_text(data: st.DataObject) -> None:
    whole = build()
    kept = [ding for ding in whole.alle if ding.id == "zaak" or data.draw(st.booleans())]
    texts = st.sampled_from(VIJANDIG) | st.sampled_from(("Sem Vader", "123456782", "OM", "dader"))
    hostile = [
        ding.met(**{naam: data.draw(texts) for naam, _ in tekstvelden(type(ding))})
        for ding in kept
        if ding.id not in ("zaak",)
    ]
    for found in (check(Dossier(kept)), check(Dossier((*kept[:1], *hostile)))):
        for een in found:
            assert een.zin == sanitize_line(een.zin)
            assert len(een.zin) < 2000
