"""Gezin Linde: the case, and a first meeting that went through every step."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from overleg.dossier import (
    Aanspreekpunt,
    Acuutkaart,
    Afspraak,
    Akkoord,
    Behoefte,
    Bericht,
    Betrokkene,
    BlindeVlek,
    Cijfer,
    Contact,
    EigenWoord,
    Gehoord,
    Hulproute,
    Inbreng,
    Informeren,
    KaartRegel,
    Klaar,
    Les,
    Monitormoment,
    Notitie,
    NuCheck,
    Onthulling,
    Oordeel,
    Oorzaak,
    Opmerking,
    Organisatie,
    Parkeerpunt,
    Regie,
    StapStatus,
    Tegenspraak,
    Terugmelding,
    Vervolgstap,
    Voorwaarde,
    WatAls,
    WijOok,
    ZietHetAnders,
)
from overleg.keuzes import (
    AkkoordMoment,
    AkkoordUitkomst,
    OverlegStatus,
    ParkeerSoort,
    Rol,
    StapSoort,
    StapStand,
    StapUitkomst,
)
from tests.voorbeelden.linde import (
    DOSSIER,
    EEN,
    SEM,
    TWEE,
)


def test_number_name_and_the_two_meetings() -> None:
    assert (DOSSIER.casus.nummer, DOSSIER.casus.werknaam) == ("2026-0007", "Gezin Linde")
    assert EEN.begonnen_op is not None
    assert TWEE.begonnen_op is not None
    assert EEN.begonnen_op.date() == date(2026, 10, 27)
    assert TWEE.begonnen_op.isoformat() == "2026-11-17T14:00:00+01:00"
    assert (EEN.status, TWEE.status) == (OverlegStatus.AFGEROND, OverlegStatus.BEZIG)
    assert TWEE.stap == "tonen"


def test_seven_organisations_with_their_signs() -> None:
    signs = {een.naam: een.teken for een in DOSSIER.van(Organisatie)}
    assert signs == {
        "Politie": "●",
        "School": "▲",
        "GGZ": "■",
        "Veilig Thuis": "◆",
        "Wijkteam": "★",
        "Huisarts": "✚",
        "Openbaar Ministerie": "▼",
    }


def test_three_children_two_parents_and_an_aunt() -> None:
    people = DOSSIER.van(Betrokkene)
    ages = {een.naam: een.leeftijd for een in people if Rol.KIND in een.rollen}
    assert ages == {"Sem": 8, "Noa": 5, "Bo": 0}
    assert sum(Rol.OUDER in een.rollen for een in people) == 2
    assert sum(Rol.GEMELDE in een.rollen for een in people) == 1
    assert [een.naam for een in people if Rol.STEUNFIGUUR in een.rollen] == ["Tante Rena"]


def test_the_first_meeting_went_through_every_step() -> None:
    statuses = DOSSIER.van_overleg(StapStatus, EEN.id)
    assert [status.stap for status in statuses] == [soort.value for soort in StapSoort]
    outcomes = Counter(status.uitkomst for status in statuses)
    assert outcomes == {StapUitkomst.GEDAAN: 13, StapUitkomst.OVERGESLAGEN: 1}


@pytest.mark.parametrize(
    ("soort", "minstens"),
    [
        (NuCheck, 2),
        (Inbreng, 20),
        (Gehoord, 20),
        (WijOok, 4),
        (Tegenspraak, 1),
        (Contact, 8),
        (EigenWoord, 10),
        (Cijfer, 35),
        (Oordeel, 11),
        (ZietHetAnders, 1),
        (Opmerking, 5),
        (BlindeVlek, 4),
        (Behoefte, 4),
        (Hulproute, 2),
        (Voorwaarde, 3),
        (Afspraak, 3),
        (WatAls, 2),
        (Oorzaak, 4),
        (Vervolgstap, 8),
        (Regie, 1),
        (Aanspreekpunt, 2),
        (Informeren, 4),
        (Acuutkaart, 1),
        (KaartRegel, 15),
        (Monitormoment, 3),
        (Parkeerpunt, 2),
        (Bericht, 1),
        (Notitie, 1),
        (Les, 1),
        (Akkoord, 14),
        (Onthulling, 4),
        (Klaar, 28),
    ],
)
def test_the_first_meeting_recorded_all_of_it(soort: type[Inbreng], minstens: int) -> None:
    assert len(DOSSIER.van_overleg(soort, EEN.id)) >= minstens


def test_both_rounds_of_scores_were_given_and_they_differ() -> None:
    rounds = {
        ronde: {
            score.stem_id: score.cijfer
            for score in DOSSIER.van_overleg(Cijfer, EEN.id)
            if score.betrokkene_id == SEM and score.ronde == ronde
        }
        for ronde in (1, 2)
    }
    for scores in rounds.values():
        given = [cijfer for cijfer in scores.values() if cijfer is not None]
        assert max(given) - min(given) >= 3
        assert None in scores.values()  # somebody does not know
    assert rounds[1] != rounds[2]


def test_one_agreed_with_a_remark_and_the_melder_is_told_something() -> None:
    outcomes = Counter(
        akkoord.uitkomst
        for akkoord in DOSSIER.van_overleg(Akkoord, EEN.id)
        if akkoord.moment is AkkoordMoment.SLOT
    )
    assert outcomes == {AkkoordUitkomst.AKKOORD: 6, AkkoordUitkomst.AANTEKENING: 1}
    assert any(informeren.melder for informeren in DOSSIER.van(Informeren))
    assert {punt.aard for punt in DOSSIER.van(Parkeerpunt)} == set(ParkeerSoort)


def test_its_actions_stand_in_all_five_ways() -> None:
    latest: dict[str, StapStand] = {}
    for melding in sorted(DOSSIER.van(Terugmelding), key=lambda een: een.gemaakt_op):
        latest[melding.vervolgstap_id] = melding.stand
    assert set(latest) == {step.id for step in DOSSIER.van(Vervolgstap)}
    assert set(latest.values()) == set(StapStand)
    for melding in DOSSIER.van(Terugmelding):
        if melding.stand in (StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER):
            assert melding.want
    assert any(melding.overleg_id is None for melding in DOSSIER.van(Terugmelding))
