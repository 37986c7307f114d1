from __future__ import annotations

from datetime import timedelta

from overleg.dossier import KaartRegel, Plek
from overleg.dossier.zichtbaar import INTERN
from overleg.keuzes import LeeftijdSoort, PlekSoort, Rol
from overleg.stukken.acuutkaart.kaart import NUMMER, Kaart, noemt, zonder_punt
from tests.dossier.bouwen import NU, maak
from tests.stukken.acuutkaart.kaarten import make_kaart, mens
from tests.stukken.lezen import TWEEDE, VORIGE, make_blik


def test_only_what_was_released_is_there_also_for_the_chair() -> None:
    vrij = maak(KaartRegel, "vrij", nummer=3, tekst="hond", vrij_voor_kaart=True)
    vast = maak(KaartRegel, "vast", nummer=4, tekst="kat")
    kaart = Kaart.read(make_blik(vrij, vast, lezer=INTERN))
    assert kaart.geschreven(3) == "hond"
    assert kaart.geschreven(4) == ""
    assert make_kaart(vrij, vast).hand == kaart.hand


def test_the_newest_line_of_a_number_holds() -> None:
    oud = maak(
        KaartRegel,
        "oud",
        overleg_id="vorige",
        nummer=3,
        tekst="oud",
        vrij_voor_kaart=True,
        gemaakt_op=NU + timedelta(days=1),
    )
    nieuw = oud.met(id="nieuw", overleg_id="nu", tekst="nieuw\nregel", gemaakt_op=NU)
    assert make_kaart(VORIGE, TWEEDE, oud, nieuw).geschreven(3) == "nieuw regel"
    assert make_kaart(VORIGE, TWEEDE, oud).geschreven(3) == "oud"


def test_people_are_called_by_a_name_that_means_nobody_else() -> None:
    kaart = make_kaart(
        mens("sem", "Sem Berk", Rol.KIND, leeftijd=8),
        mens("moeder", "Ada Berk", Rol.OUDER),
        mens("tante", "Tante Rena"),
        mens("ada", "Ada Visser"),
        mens("baby", "Baby", Rol.KIND, leeftijd_soort=LeeftijdSoort.ONGEBOREN),
    )
    assert kaart.naam("sem") == "Sem"
    assert kaart.naam("moeder") == "Ada Berk"
    assert kaart.naam("tante") == "Tante Rena"
    assert kaart.naam("weg") == ""
    assert [kaart.met_leeftijd(een) for een in kaart.beschermd] == [
        "Sem 8",
        "Baby (nog niet geboren)",
        "Ada Berk",
    ]


def test_where_somebody_hides_is_never_a_place_to_print() -> None:
    schuil = maak(Plek, "schuil", aard=PlekSoort.VERBLIJF, tekst="SCHUIL", vrij_voor_kaart=True)
    tante = maak(Plek, "tante", aard=PlekSoort.VEILIG_PERSOON, tekst="T", vrij_voor_kaart=True)
    assert [een.id for een in make_kaart(schuil, tante).plekken(PlekSoort.VEILIG_PERSOON)] == [
        "tante"
    ]


def test_a_number_to_ring_is_seen() -> None:
    for nummer in ("06-12345678", "bel 0900 1234", "[nummer]", "+31 6 12345678"):
        assert NUMMER.search(nummer)
    for geen in ("", "112", "om 21:00", "regel 5", "17-11"):
        assert not NUMMER.search(geen)


def test_words_are_found_whatever_their_case() -> None:
    assert noemt("Een VUURWAPEN", ("wapen",))
    assert not noemt("niets", ("wapen",))
    assert zonder_punt("Een\n zin.") == "Een zin"
