from __future__ import annotations

from datetime import date

from overleg.dossier import Acuutkaart, Parkeerpunt
from overleg.dossier.zichtbaar import DEELNEMERS
from overleg.keuzes import Delen, JaNee, Onderwerp, StapSoort, StapUitkomst
from overleg.stukken.verslag.verantwoording import bouw_verantwoording
from tests.dossier.bouwen import CASUS, NU, deelnemer, getoond, inbreng, maak
from tests.stukken.lezen import AFGEROND, gedaan, lees_deel, make_bezig, make_blik


def test_whether_the_people_know_of_the_meeting() -> None:
    nee = AFGEROND.met(geinformeerd=JaNee.NEE, geinformeerd_want="dat is niet veilig")
    shown = lees_deel(bouw_verantwoording, make_blik(nee))
    assert "Weten de betrokkenen het: nee: dat is niet veilig" in shown
    assert "Weten de betrokkenen het: niet bekend" in lees_deel(bouw_verantwoording, make_blik())


def test_each_ground_stands_once_with_its_voices() -> None:
    samen = [deelnemer(f"stem-{een}", een, grondslag="convenant") for een in ("politie", "school")]
    shown = lees_deel(bouw_verantwoording, make_blik(*samen, deelnemer("stem-ggz", "ggz")))
    assert "convenant" in shown
    assert shown.count("convenant") == 1
    assert ": niet bekend" in shown


def test_what_was_skipped_and_why_and_where_a_gate_was_opened() -> None:
    open_poort = gedaan(StapSoort.OPENEN)[0].met(poort_reden="Niemand nam op")
    over = gedaan(StapSoort.LEREN, uitkomst=StapUitkomst.OVERGESLAGEN, reden="Geen tijd")
    niet_allen = getoond(Onderwerp.CIJFER, 2).met(reden="GGZ belt later")
    shown = lees_deel(
        bouw_verantwoording,
        make_blik(open_poort, *over, niet_allen, AFGEROND.met(stoppen_reden="Brand")),
    )
    assert "Niet gedaan: Leren: overgeslagen, Geen tijd" in shown
    assert "Toch verder gegaan: Openen: Niemand nam op" in shown
    assert "cijfers ronde 2: GGZ belt later" in shown
    assert "Eerder gestopt: Brand" in shown


def test_all_done_and_still_to_do() -> None:
    assert "er is geen stap overgeslagen" in lees_deel(bouw_verantwoording, make_blik())
    bezig = lees_deel(bouw_verantwoording, make_bezig())
    assert "Nog te doen:" in bezig
    assert "er is geen stap overgeslagen" not in bezig


def test_how_many_lines_are_left_out_and_why_but_never_what() -> None:
    geheim = (getoond(), inbreng(delen=Delen.KAMER, tekst="GEHEIM"))
    shown = lees_deel(bouw_verantwoording, make_blik(*geheim, lezer=DEELNEMERS))
    assert "1 regel van dit overleg staat niet in dit stuk. De eigenaar koos:" in shown
    assert "GEHEIM" not in shown
    leeg = lees_deel(bouw_verantwoording, make_blik(lezer=DEELNEMERS))
    assert "Voor deze lezers is geen regel weggelaten." in leeg
    assert "In dit stuk is niets weggelaten." in lees_deel(bouw_verantwoording, make_blik(*geheim))


def test_retention_only_when_it_is_set() -> None:
    assert "Bewaren" not in lees_deel(bouw_verantwoording, make_blik())
    bewaard = CASUS.met(bewaren_tot=date(2041, 11, 17), bewaren_bron="eigen regeling")
    shown = lees_deel(bouw_verantwoording, make_blik(bewaard))
    assert "Bewaren tot zo 17 november 2041 (eigen regeling)." in shown


def test_side_tracks_and_the_card() -> None:
    park = maak(Parkeerpunt, tekst="De huur", naar="wijkteam")
    kaart = maak(Acuutkaart, geldig_tot=NU)
    shown = lees_deel(bouw_verantwoording, make_blik(park, kaart))
    assert "Wat is geparkeerd?" in shown
    assert "De huur (naar wijkteam)" in shown
    assert "Acuutkaart geldig tot: di 17 november 2026, 14:00" in shown


def test_it_promises_nothing() -> None:
    assert "Het bewijst niet dat iemand veilig is." in lees_deel(bouw_verantwoording, make_blik())
