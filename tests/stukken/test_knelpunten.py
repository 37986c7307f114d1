from __future__ import annotations

from overleg.dossier import Betrokkene, Parkeerpunt
from overleg.dossier.zichtbaar import BESTUUR, INTERN, Lezer
from overleg.keuzes import Delen, ParkeerSoort, StukSoort
from overleg.stukken import build_stuk, render
from overleg.stukken.knelpunten import bouw_knelpunten, make_mensfilter
from tests.dossier.bouwen import NU, maak, tafel
from tests.stukken.lezen import AFGEROND, TWEEDE, VORIGE, lees_deel, make_blik

PUNT = maak(Parkeerpunt, "punt", aard=ParkeerSoort.KNELPUNT, tekst="Geen plek.", naar="het college")


def shown(*punten: Parkeerpunt, lezer: Lezer = BESTUUR) -> str:
    dossier = tafel(AFGEROND, *punten)
    stuk = build_stuk(StukSoort.KNELPUNTEN, dossier, lezer, overleg_id="nu", nu=NU)
    return " ".join(str(render(stuk, "tekst")).split())


def test_a_bottleneck_and_where_it_goes() -> None:
    assert "Knelpunt 1: Geen plek. Voor wie: het college" in shown(PUNT)
    assert "Voor wie: bestuurlijke groep" in shown(PUNT.met(naar=""))


def test_a_side_track_and_what_stays_in_the_room_are_not_there() -> None:
    zijpad = PUNT.met(id="zij", aard=ParkeerSoort.ZIJPAD, tekst="ZIJPAD")
    geheim = PUNT.met(id="dicht", delen=Delen.KAMER, tekst="GEHEIM")
    for lezer in (BESTUUR, INTERN):
        assert "ZIJPAD" not in shown(zijpad, lezer=lezer)
    assert "GEHEIM" not in shown(geheim)
    assert "GEHEIM (blijft in deze kamer)" in shown(geheim, lezer=INTERN)
    assert "Bestuurlijke knelpunten: niet bekend." in shown(zijpad)


def test_those_of_earlier_meetings_stand_below() -> None:
    oud = PUNT.met(id="oud", overleg_id="vorige", tekst="Oud.")
    blik = make_blik(VORIGE, TWEEDE, oud, PUNT, lezer=BESTUUR)
    tekst = lees_deel(bouw_knelpunten, blik)
    assert tekst.index("Geen plek.") < tekst.index("Oud. (uit overleg 1, 27 oktober)")


def test_people_are_taken_out_of_what_somebody_typed() -> None:
    punt = PUNT.met(tekst="Voor Sem en sem is geen plek, zegt moeder tegen Bos van de Politie.")
    tekst = "Voor [naam] en [naam] is geen plek, zegt moeder tegen [naam] van de Politie."
    assert tekst in shown(punt)
    assert tekst in shown(punt, lezer=INTERN)


def test_a_short_name_is_only_found_as_it_is_written() -> None:
    dossier = tafel(maak(Betrokkene, "al", naam="Al"), maak(Betrokkene, "el", naam="Moeder El Idi"))
    take_out = make_mensfilter(dossier)
    assert take_out("Al kan al niet") == "[naam] kan al niet"
    assert take_out("moeder  el idi en Idi") == "[naam] en [naam]"
    assert take_out("Semmelweis") == "Semmelweis"


def test_it_says_nothing_of_the_table() -> None:
    stuk = build_stuk(StukSoort.KNELPUNTEN, tafel(PUNT), INTERN, overleg_id="nu", nu=NU)
    assert (stuk.kop, stuk.organisaties) == ((), ())
