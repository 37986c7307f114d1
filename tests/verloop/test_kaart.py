"""The rules of the card: what holds, who releases it, and how it reaches who comes tonight."""

from __future__ import annotations

import pytest

from overleg.dossier import Inbreng, KaartRegel, Overleg, Plek, Terugmelding, Uitgegeven
from overleg.fouten import Fout
from overleg.keuzes import Delen, OverlegStatus, PlekSoort, StapStand, UitgifteWeg
from overleg.verloop import (
    deliver_kaart,
    geldende_kaartregels,
    had_kaart,
    release_kaart,
    reset_kaartregel,
)
from tests.dossier.bouwen import NU, OVERLEG, STRAKS, maak, tafel

TWEEDE = OVERLEG.met(volgnummer=2)
EERSTE = maak(Overleg, "vorige", volgnummer=1, status=OverlegStatus.AFGEROND)
OUD = maak(KaartRegel, "oud", overleg_id="vorige", nummer=3, tekst="hond", vrij_voor_kaart=True)


def twee(*dingen):
    return tafel(EERSTE, TWEEDE, *dingen)


def test_the_last_line_of_a_number_holds_also_when_it_is_empty() -> None:
    leeg = maak(KaartRegel, "leeg", nummer=3)
    assert geldende_kaartregels(twee(OUD), "nu") == {3: OUD}
    assert geldende_kaartregels(twee(OUD, leeg), "nu") == {3: leeg}
    assert geldende_kaartregels(twee(OUD, leeg), "vorige") == {3: OUD}
    assert had_kaart(twee(OUD), "nu")
    assert not had_kaart(twee(leeg), "nu")


def test_who_says_so_becomes_the_owner_of_a_line_nobody_owned() -> None:
    regel = maak(KaartRegel, "regel", nummer=3, tekst="hond")
    (vrij,) = release_kaart(twee(regel), "nu", regel, STRAKS, vrij=True, stem_id="stem-politie")
    assert (vrij.vrij_voor_kaart, vrij.stem_id) == (True, "stem-politie")
    (weg,) = release_kaart(twee(vrij), "nu", vrij, STRAKS, vrij=False)
    assert (weg.vrij_voor_kaart, weg.stem_id) == (False, "stem-politie")
    plek = maak(Plek, "plek", betrokkene_id="sem", aard=PlekSoort.BEREIKEN, tekst="app")
    (vrij_plek,) = release_kaart(twee(plek), "nu", plek, STRAKS, vrij=True, stem_id="stem-politie")
    assert vrij_plek.eigenaar_id == "politie"


def test_what_stays_in_this_room_is_never_released() -> None:
    kamer = maak(KaartRegel, "kamer", nummer=3, tekst="hond", delen=Delen.KAMER)
    with pytest.raises(Fout, match="blijft in deze kamer"):
        release_kaart(twee(kamer), "nu", kamer, STRAKS, vrij=True)
    with pytest.raises(Fout, match="altijd op de kaart"):
        release_kaart(twee(), "nu", "sem", STRAKS, vrij=True)
    inbreng = maak(Inbreng, "lijn", overleg_id="vorige", tekst="hond")
    assert release_kaart(twee(inbreng), "nu", inbreng, STRAKS, vrij=False) == ()


def test_taking_a_line_away_leaves_the_earlier_meeting_as_it_was() -> None:
    (leeg,) = reset_kaartregel(twee(OUD), "nu", 3, STRAKS)
    assert (leeg.overleg_id, leeg.nummer, leeg.tekst) == ("nu", 3, "")
    eigen = maak(KaartRegel, "eigen", nummer=3, tekst="kat")
    (weg,) = reset_kaartregel(twee(eigen), "nu", 3, STRAKS)
    assert weg.gewist_op == STRAKS
    (wit,) = reset_kaartregel(twee(OUD, eigen), "nu", 3, STRAKS)
    assert (wit.id, wit.tekst, wit.gewist_op) == ("eigen", "", None)
    with pytest.raises(Fout):
        reset_kaartregel(twee(), "nu", 3, STRAKS)


def test_a_card_that_still_has_to_go_is_an_open_action() -> None:
    uit, stap = deliver_kaart(
        twee(), "nu", " meldkamer ", NU, stem_id="stem-politie", weg=UitgifteWeg.HAND
    )
    assert isinstance(uit, Uitgegeven)
    assert (uit.aan, uit.ontvangen_op) == ("meldkamer", None)
    assert stap.wat == "Acuutkaart brengen naar meldkamer."
    assert stap.klaar_als == "Kaart ligt bij meldkamer, ontvangen door … om …"
    assert stap.organisatie_id == "politie"
    with pytest.raises(Fout, match="Wie krijgt de kaart"):
        deliver_kaart(twee(), "nu", "  ", NU, stem_id="stem-politie")


def test_a_card_that_was_received_is_an_action_that_is_done() -> None:
    uit, stap, melding = deliver_kaart(
        twee(), "nu", "meldkamer", NU, stem_id="stem-politie", ontvangen_door="Bo Vis"
    )
    assert uit.ontvangen_op == NU
    assert stap.wat == "Kaart ligt bij meldkamer, ontvangen door Bo Vis om 14:00"
    assert isinstance(melding, Terugmelding)
    assert (melding.vervolgstap_id, melding.stand) == (stap.id, StapStand.GEDAAN)
