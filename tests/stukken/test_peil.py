from __future__ import annotations

from datetime import timedelta

from overleg.dossier import (
    Betrokkene,
    Contact,
    Dossier,
    Inbreng,
    Overleg,
    Relatie,
    Terugmelding,
    Vervolgstap,
)
from overleg.dossier.zichtbaar import DEELNEMERS, zichtbaar_voor
from overleg.keuzes import Delen, StapStand
from overleg.stukken.peil import zoals_bij
from tests.dossier.bouwen import NU, getoond, inbreng, maak, tafel
from tests.stukken.lezen import TWEEDE, VORIGE

VROEG = VORIGE.gemaakt_op
TUSSEN = NU - timedelta(days=7)


def _ids(dossier: Dossier) -> set[str]:
    return {ding.id for ding in dossier.alle}


def test_what_a_later_meeting_added_is_not_there() -> None:
    actie = maak(Vervolgstap, "actie", overleg_id="vorige", wat="bellen")
    dossier = tafel(VORIGE, TWEEDE, actie, inbreng(), maak(Vervolgstap, "later", wat="gaan"))
    toen = zoals_bij(dossier, VORIGE)
    assert "actie" in _ids(toen)
    assert {"inbreng", "later", "nu"}.isdisjoint(_ids(toen))
    assert toen.laatste_overleg == VORIGE
    assert {"inbreng", "later", "actie"} <= _ids(zoals_bij(dossier, TWEEDE))


def test_what_was_said_in_between_belongs_to_the_next_meeting() -> None:
    actie = maak(Vervolgstap, "actie", overleg_id="vorige", gemaakt_op=VROEG)
    melding = maak(
        Terugmelding,
        "melding",
        vervolgstap_id="actie",
        stand=StapStand.GEDAAN,
        gemaakt_op=TUSSEN,
    )
    dossier = tafel(VORIGE, TWEEDE, actie, melding)
    assert "melding" not in _ids(zoals_bij(dossier, VORIGE))
    assert "melding" in _ids(zoals_bij(dossier, TWEEDE))


def test_what_is_said_after_the_last_meeting_does_not_change_its_minutes() -> None:
    melding = maak(Terugmelding, "melding", vervolgstap_id="actie", gemaakt_op=NU)
    actie = maak(Vervolgstap, "actie", overleg_id="vorige", gemaakt_op=VROEG)
    dossier = Dossier(ding for ding in tafel(VORIGE, actie, melding).alle if ding.id != "nu")
    assert "melding" not in _ids(zoals_bij(dossier, VORIGE))


def test_somebody_who_was_named_later_is_not_in_the_earlier_minutes() -> None:
    nieuw = maak(Betrokkene, "opa", naam="Opa", gemaakt_op=NU)
    band = maak(Relatie, "band", van_id="opa", gemaakt_op=NU)
    dossier = tafel(VORIGE, TWEEDE, nieuw, band)
    assert {"opa", "band"}.isdisjoint(_ids(zoals_bij(dossier, VORIGE)))
    assert {"opa", "band"} <= _ids(zoals_bij(dossier, TWEEDE))


def test_somebody_an_earlier_line_is_about_stays() -> None:
    nieuw = maak(Betrokkene, "opa", naam="Opa", gemaakt_op=NU)
    gezien = maak(Contact, "gezien", overleg_id="vorige", betrokkene_id="opa", gemaakt_op=VROEG)
    assert "opa" in _ids(zoals_bij(tafel(VORIGE, TWEEDE, nieuw, gezien), VORIGE))


def test_lines_of_a_later_meeting_that_were_left_out_are_not_counted() -> None:
    geheim = inbreng(delen=Delen.KAMER)
    oud = inbreng("oud", overleg_id="vorige", delen=Delen.KAMER, gemaakt_op=VROEG)
    getoond_toen = getoond().met(id="toen", overleg_id="vorige")
    dossier = tafel(VORIGE, TWEEDE, getoond(), getoond_toen, geheim, oud)
    zichtbaar = zichtbaar_voor(dossier, DEELNEMERS)
    assert zichtbaar.weggelaten_per_overleg == {"nu": 1, "vorige": 1}
    assert zoals_bij(zichtbaar, VORIGE).weggelaten_per_overleg == {"vorige": 1}


def test_the_only_meeting_shows_everything() -> None:
    dossier = tafel(inbreng())
    overleg = dossier.vind(Overleg, "nu")
    assert overleg is not None
    assert zoals_bij(dossier, overleg) == dossier
    assert dossier.van(Inbreng)
