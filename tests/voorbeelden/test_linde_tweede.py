"""Gezin Linde: a second meeting, at the moment everything is on the table."""

from __future__ import annotations

from collections import Counter

import pytest

from overleg.dossier import (
    Cijfer,
    Deelnemer,
    GeenInbreng,
    Gehoord,
    Inbreng,
    Maatregel,
    Plek,
    StapStatus,
    Tegenspraak,
    WijOok,
)
from overleg.dossier.zichtbaar import (
    VOORZITTER,
    zichtbaar_voor,
)
from overleg.keuzes import (
    Delen,
    GeenReden,
    Manier,
    StapUitkomst,
)
from tests.voorbeelden.linde import (
    DOSSIER,
    KENNIS,
    NU_GEBRACHT,
    ONBEKEND,
    ONTHULD,
    TWEE,
    stem_van,
)


def test_the_second_meeting_is_at_tonen() -> None:
    statuses = DOSSIER.van_overleg(StapStatus, TWEE.id)
    assert [(status.stap, status.uitkomst) for status in statuses] == [
        ("openen", StapUitkomst.GEDAAN),
        ("terugblik", StapUitkomst.GEDAAN),
        ("opschrijven", StapUitkomst.GEDAAN),
        ("tonen", StapUitkomst.OPEN),
    ]
    assert TWEE.vraag
    assert TWEE.kaart_gebruikt is not None
    assert any(een.geldt for een in DOSSIER.van_overleg(Maatregel, TWEE.id))


@pytest.mark.parametrize("kernvraag", [1, 2, 3, 4, 5])
def test_each_kernvraag_has_unique_and_shared_inbreng(kernvraag: int) -> None:
    shared = {wijook.inbreng_id for wijook in DOSSIER.van_overleg(WijOok, TWEE.id)}
    lines = [line for line in KENNIS if line.kernvraag == kernvraag]
    assert [line for line in lines if line.id in shared]
    assert [line for line in lines if line.id not in shared]


def test_nobody_says_wij_ook_to_the_own_line() -> None:
    for wijook in DOSSIER.van(WijOok):
        line = DOSSIER.vind(Inbreng, wijook.inbreng_id)
        assert line is not None
        assert line.stem_id != wijook.stem_id


def test_eight_voices_of_which_two_are_of_politie() -> None:
    assert len(DOSSIER.van_overleg(Deelnemer, TWEE.id)) == 8
    voices = [DOSSIER.vind(Deelnemer, stem) for stem in sorted(stem_van("politie"))]
    assert {een.aanduiding for een in voices if een} == {"Politie-wijk", "Politie-recherche"}
    assert len({een.teken for een in voices if een}) == 2
    assert {line.stem_id for line in KENNIS} >= stem_van("politie")


def test_every_voice_that_wrote_says_what_it_does_not_know_and_cannot_see() -> None:
    for stem in {line.stem_id for line in NU_GEBRACHT}:
        kinds = {line.aard for line in NU_GEBRACHT if line.stem_id == stem}
        assert kinds >= set(ONBEKEND), stem


def test_some_was_heard_and_some_not_yet() -> None:
    heard = {gehoord.inbreng_id for gehoord in DOSSIER.van_overleg(Gehoord, TWEE.id)}
    shared = {wijook.inbreng_id for wijook in DOSSIER.van_overleg(WijOok, TWEE.id)}
    unique = {line.id for line in KENNIS} - shared
    assert unique & heard
    assert unique - heard


def test_one_contradiction_is_recorded_between_two_voices() -> None:
    (tegenspraak,) = DOSSIER.van_overleg(Tegenspraak, TWEE.id)
    een = DOSSIER.vind(Inbreng, tegenspraak.een_id)
    ander = DOSSIER.vind(Inbreng, tegenspraak.ander_id)
    assert een is not None
    assert ander is not None
    assert een.stem_id != ander.stem_id
    assert tegenspraak.uitleg == ""


def test_an_absent_organisation_sent_information() -> None:
    (ggz,) = stem_van("ggz")
    deelnemer = DOSSIER.vind(Deelnemer, ggz)
    assert deelnemer is not None
    assert deelnemer.manier is Manier.AFGEMELD
    assert deelnemer.informatie_gestuurd
    assert [line for line in NU_GEBRACHT if line.stem_id == ggz]


def test_one_organisation_did_not_look() -> None:
    (geen,) = DOSSIER.van_overleg(GeenInbreng, TWEE.id)
    assert geen.reden is GeenReden.NIET_NAGEKEKEN
    assert {geen.stem_id} == stem_van("om")


def test_one_voice_came_late_and_wrote_after_the_reveal() -> None:
    late = {line.stem_id for line in NU_GEBRACHT if line.gemaakt_op > ONTHULD}
    assert late == stem_van("wijkteam")
    deelnemer = DOSSIER.vind(Deelnemer, late.pop())
    assert deelnemer is not None
    assert deelnemer.gekomen_op is not None
    assert deelnemer.gekomen_op > ONTHULD


def test_lines_are_kept_in_the_room_and_from_an_organisation() -> None:
    counts = Counter(line.delen for line in NU_GEBRACHT)
    assert counts[Delen.KAMER] == 1
    assert counts[Delen.NIET_MET] == 2
    kept_from = {naam for line in NU_GEBRACHT for naam in line.niet_met}
    assert kept_from == {"lin-org-om", "lin-org-ggz"}


def test_there_are_secret_places_with_an_owner() -> None:
    secret = [plek for plek in DOSSIER.van(Plek) if plek.geheime_plek]
    assert secret
    assert all(plek.eigenaar_id for plek in secret)
    assert [plek for plek in secret if not plek.vrij_voor_kaart]


def test_the_scores_of_today_are_still_hidden() -> None:
    scores = DOSSIER.van_overleg(Cijfer, TWEE.id)
    assert len(scores) >= 20
    seen = zichtbaar_voor(DOSSIER, VOORZITTER)
    assert not seen.van_overleg(Cijfer, TWEE.id)
    assert len({score.stem_id for score in scores}) == 6
