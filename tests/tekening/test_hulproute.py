from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from overleg.dossier import Hulproute
from overleg.tekening.hulproute import KOP, SMALST, HulpKolom, draw_hulp, write_hulp
from tests.formulier.bouwen import read_linde


def test_the_ways_of_help_of_the_example_stand_beside_each_other() -> None:
    dossier = read_linde()
    kolommen = draw_hulp(dossier, dossier.overleggen[0].id)
    assert [een.kop[:24] for een in kolommen] == [
        "Moeder en kinderen blijv",
        "Moeder en kinderen gaan ",
    ]
    lines = [line for line, _ in write_hulp(kolommen, 76)]
    assert lines[-1] == "Gekozen        ja, door Moeder Linde          –"
    assert any(line.startswith("Past dit?      ja ") and line.endswith("nee") for line in lines)
    assert any(line.startswith("Hangt af van") for line in lines)


def test_the_ways_of_help_of_an_earlier_meeting_say_which_meeting_they_are_from() -> None:
    dossier = read_linde()
    een, twee = dossier.overleggen
    assert [k.kop.endswith(" (uit overleg 1)") for k in draw_hulp(dossier, twee.id)] == [True, True]
    # Weighed again for the same people: only the last word stands there.
    oud = dossier.van_overleg(Hulproute, een.id)[1]
    opnieuw = Hulproute(
        casus_id=oud.casus_id,
        overleg_id=twee.id,
        gemaakt_op=oud.gemaakt_op,
        naam=oud.naam.upper(),
        voor=oud.voor[::-1],
        gekozen=True,
    )
    later = dossier.met((opnieuw,))
    assert [k.gekozen for k in draw_hulp(later, twee.id)] == [True, True]
    assert draw_hulp(later, twee.id)[1].kop == oud.naam.upper()
    assert draw_hulp(later, een.id) == draw_hulp(dossier, een.id)
    assert draw_hulp(dossier, "weg") == ()


def test_a_question_nobody_answered_is_left_out() -> None:
    kolommen = (HulpKolom("thuis", ("", "", "", "ja", "", "–"), False),) * 2
    lines = [line.split("  ")[0] for line, is_kop in write_hulp(kolommen, 76) if not is_kop]
    assert lines == ["Past dit?"]


@given(
    aantal=st.integers(1, 9),
    breedte=st.integers(KOP + SMALST, 200),
    tekst=st.text("ab é", max_size=90),
)
def test_every_route_is_shown_and_no_line_is_too_wide(
    aantal: int, breedte: int, tekst: str
) -> None:
    kolommen = tuple(
        HulpKolom(f"route{n}", (tekst, tekst, "", "ja", "", "–"), False) for n in range(aantal)
    )
    lines = write_hulp(kolommen, breedte)
    assert all(len(line) <= breedte for line, _ in lines)
    text = " ".join(line for line, _ in lines)
    assert all(f"route{n}" in text for n in range(aantal))
