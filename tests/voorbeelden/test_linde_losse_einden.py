"""Gezin Linde: the loose ends left on purpose, which the signalen must find."""

from __future__ import annotations

from overleg.dossier import (
    Aanspreekpunt,
    Acuutkaart,
    Afspraak,
    Cijfer,
    Contact,
    Gehoord,
    Inbreng,
    KaartRegel,
    Oordeel,
    Terugmelding,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    WijOok,
)
from overleg.dossier.zichtbaar import (
    find_lezer,
)
from overleg.keuzes import (
    ContactSoort,
    InbrengSoort,
    LezerSoort,
    StapStand,
    Uitkomst,
)
from tests.voorbeelden.linde import (
    BESTAND,
    BO,
    DOSSIER,
    EEN,
    KENNIS,
    MOEDER,
    NOA,
    ONBEKEND,
    SEM,
    VADER,
)


def test_loose_end_an_unsafe_child_without_voorwaarde() -> None:
    unsafe = {
        oordeel.betrokkene_id
        for oordeel in DOSSIER.van_overleg(Oordeel, EEN.id)
        if oordeel.uitkomst is Uitkomst.ONVEILIG and not oordeel.voorlopig
    }
    covered = {wie for voorwaarde in DOSSIER.van(Voorwaarde) for wie in voorwaarde.voor}
    assert unsafe - covered == {BO}


def test_loose_end_nobody_knows_anything_about_noa() -> None:
    about = [line for line in DOSSIER.van(Inbreng) if NOA in line.over]
    assert about
    assert {line.aard for line in about} <= set(ONBEKEND)
    for soort in (WijOok, Gehoord):
        assert DOSSIER.van(soort)
    scores = [score for score in DOSSIER.van(Cijfer) if score.betrokkene_id == NOA]
    assert scores
    assert all(score.weet_niet and score.cijfer is None for score in scores)


def test_loose_end_two_children_were_never_spoken_to_alone() -> None:
    alone = {een.betrokkene_id for een in DOSSIER.van(Contact) if een.aard is ContactSoort.ALLEEN}
    assert {SEM, NOA, BO} - alone == {NOA, BO}


def test_loose_end_a_heavy_fact_with_one_source() -> None:
    shared = {wijook.inbreng_id for wijook in DOSSIER.van(WijOok)}
    facts = [line for line in KENNIS if line.aard is InbrengSoort.FEIT]
    assert [line for line in facts if line.id not in shared and line.onderwerp == "middelen"]


def test_loose_end_an_action_is_overdue() -> None:
    latest = {
        melding.vervolgstap_id: melding.stand
        for melding in sorted(DOSSIER.van(Terugmelding), key=lambda een: een.gemaakt_op)
    }
    assert BESTAND.peildatum is not None
    overdue = {
        step.id
        for step in DOSSIER.van(Vervolgstap)
        if latest[step.id] in (StapStand.OPEN, StapStand.LOOPT)
        and step.uiterlijk is not None
        and step.uiterlijk < BESTAND.peildatum
    }
    assert overdue == {"lin-act-bo"}


def test_loose_end_a_plan_with_gaps() -> None:
    answered = {watals.voorwaarde_id for watals in DOSSIER.van(WatAls)}
    assert {een.id for een in DOSSIER.van(Voorwaarde)} - answered == {"lin-vw-vader"}
    agreed = {afspraak.voorwaarde_id for afspraak in DOSSIER.van(Afspraak)}
    assert {een.id for een in DOSSIER.van(Voorwaarde)} - agreed == {"lin-vw-vader"}
    assert [een for een in DOSSIER.van(Afspraak) if not een.toezicht_door and een.tot is None]
    assert [een.voor for een in DOSSIER.van(Aanspreekpunt) if not een.buiten_uren] == [(VADER,)]
    assert [step.id for step in DOSSIER.van(Vervolgstap) if not step.klaar_als] == ["lin-act-om"]


def test_loose_end_the_card_has_expired_and_lines_wait_for_their_owner() -> None:
    (kaart,) = DOSSIER.van(Acuutkaart)
    assert kaart.geldig_tot is not None
    assert {line.nummer for line in DOSSIER.van(KaartRegel)} == set(range(2, 20)) - {12}
    assert [line.nummer for line in DOSSIER.van(KaartRegel) if not line.vrij_voor_kaart] == [14]


def test_readers_are_found_by_the_names_people_type() -> None:
    assert find_lezer(DOSSIER, "veilig thuis").soort is LezerSoort.ORGANISATIE
    assert find_lezer(DOSSIER, "moeder linde").wie_id == MOEDER
