from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from overleg.dossier import Vervolgstap
from overleg.formulier import NogNietGeldig, fill, list_onderdelen
from overleg.formulier.snelle_actie import VOORBEELD, read_actie
from overleg.fouten import Fout
from overleg.keuzes import StapSoort
from overleg.nederlands import DatumFout
from overleg.tekst import MAX_VELD, sanitize_line
from tests.conftest import NU
from tests.dingen import VIJANDIG
from tests.formulier.bouwen import make_invulling

INVULLING = make_invulling(StapSoort.AFSPRAKEN)
DINSDAG = date(2026, 11, 24)


def _read(regel: str) -> dict[str, Any]:
    return read_actie(INVULLING, regel)


def test_the_example_becomes_fields() -> None:
    assert _read(VOORBEELD) == {
        "wat": "huisbezoek met school",
        "uiterlijk": DINSDAG,
        "uiterlijk_tijd": time(14),
        "organisatie_id": "lin-org-politie",
        "eigenaar": "Yara Bos",
        "klaar_als": "kinderen alleen gesproken",
    }


def test_the_fields_make_an_action() -> None:
    onderdeel = next(een for een in list_onderdelen(INVULLING) if een.soort is Vervolgstap)
    made = fill(INVULLING, onderdeel, None, _read(VOORBEELD))
    assert isinstance(made, Vervolgstap)
    assert (made.wat, made.uiterlijk, made.eigenaar) == (
        "huisbezoek met school",
        DINSDAG,
        "Yara Bos",
    )
    assert made.versie == 0


@pytest.mark.parametrize(
    ("getypt", "dag", "tijd"),
    [
        ("di 14.00", DINSDAG, time(14)),
        ("di 14:00", DINSDAG, time(14)),
        ("di 24", DINSDAG, None),
        ("vandaag 16 uur", NU.date(), time(16)),
        ("morgen", NU.date() + timedelta(days=1), None),
        ("morgen,", NU.date() + timedelta(days=1), None),
        ("vrijdag 12 uur", date(2026, 11, 20), time(12)),
        ("over twee weken", date(2026, 12, 1), None),
        ("volgende week", date(2026, 11, 23), None),
        ("volgende week dinsdag om 9 uur", DINSDAG, time(9)),
        ("uiterlijk 24 nov 2026 9.30 uur", DINSDAG, time(9, 30)),
        ("15.30", NU.date(), time(15, 30)),
        ("nu", NU.date(), time(14)),
    ],
)
@pytest.mark.parametrize("rest", ["politie: bellen", "bellen"])
def test_the_longest_beginning_that_is_a_moment_is_taken(
    getypt: str, dag: date, tijd: time | None, rest: str
) -> None:
    found = _read(f"{getypt} {rest}")
    assert (found["uiterlijk"], found.get("uiterlijk_tijd")) == (dag, tijd)
    assert found["wat"] == "bellen"


def test_a_day_with_a_colon_needs_no_owner() -> None:
    assert _read("morgen: huisbezoek") == {
        "uiterlijk": date(2026, 11, 18),
        "wat": "huisbezoek",
    }


@pytest.mark.parametrize(
    "regel",
    [
        "bellen",
        "zo snel mogelijk moeder bellen",
        "zo nodig politie: bellen",
        "Kinderen: apart spreken",
        "school bellen",
        "Let op: niet alleen gaan",
        "half drie bellen",
        ": bellen",
        "€ 35.50 terug",
    ],
)
def test_what_is_not_understood_stays_as_it_was_typed(regel: str) -> None:
    assert _read(regel) == {"wat": regel}


@pytest.mark.parametrize(
    ("regel", "wat", "dag"),
    [
        ("politie: bellen, morgen 12 uur", "bellen", date(2026, 11, 18)),
        ("haalt Sem op, belt moeder, di 24 nov.", "haalt Sem op, belt moeder", DINSDAG),
        ("huisbezoek, over twee weken -> gezien", "huisbezoek", date(2026, 12, 1)),
        ("bellen, zo", "bellen, zo", None),
        ("bellen, 30 februari", "bellen, 30 februari", None),
        ("bellen, vrijdag of maandag", "bellen, vrijdag of maandag", None),
        ("di bellen, morgen", "bellen, morgen", DINSDAG),
    ],
)
def test_a_moment_may_stand_behind_the_last_comma(regel: str, wat: str, dag: date | None) -> None:
    found = _read(regel)
    assert (found["wat"], found.get("uiterlijk")) == (wat, dag)


def test_a_price_is_no_impossible_time() -> None:
    assert _read("di 14.00 breng € 35.50")["wat"] == "breng € 35.50"


def test_sunday_can_be_typed_short() -> None:
    for regel in ("zo politie: bellen", "zo 22 nov bellen", "zo 10.00 bellen"):
        assert _read(regel)["uiterlijk"] == date(2026, 11, 22)
        assert _read(regel)["wat"] == "bellen"


@pytest.mark.parametrize(
    ("regel", "waarom"),
    [
        ("30 februari politie: bellen", "30 februari 2027 bestaat niet"),
        ("di 31 februari 14.00 school bellen", "bestaat niet"),
        ("morgen 25.00 bellen", "een dag loopt van"),
        ("om 99.99 bellen", "een dag loopt van"),
        ("volgende vrijdag school: bellen", "typ de datum"),
        ("wo 24 november bellen", "is een dinsdag"),
    ],
)
def test_a_day_that_cannot_be_is_told_and_not_passed_over(regel: str, waarom: str) -> None:
    with pytest.raises(DatumFout, match=waarom):
        _read(regel)


@pytest.mark.parametrize(
    ("regel", "wat", "klaar"),
    [
        ("bel -> gesproken", "bel", "gesproken"),
        ("bel->gesproken", "bel", "gesproken"),
        ("bel → gesproken", "bel", "gesproken"),
        ("bel --> gesproken -> en weer", "bel", "gesproken -> en weer"),
        ("bel ->", "bel", None),
    ],
)
def test_behind_the_arrow_stands_when_it_is_done(regel: str, wat: str, klaar: str | None) -> None:
    found = _read(regel)
    assert (found["wat"], found.get("klaar_als")) == (wat, klaar)


@pytest.mark.parametrize("regel", ["", "  \n", "->", "-> klaar", "di 14.00", "di politie Bos:"])
def test_a_line_that_says_nothing_to_do_is_not_ready(regel: str) -> None:
    with pytest.raises(NogNietGeldig, match="wat er gebeurt"):
        _read(regel)


def test_a_line_that_is_too_long_is_refused() -> None:
    with pytest.raises(Fout, match="te lang"):
        _read("é" * MAX_VELD)


def _signs(text: str) -> str:
    return "".join(text.split())


# Pieces that mean something, mixed with text that means nothing.
STUKJES = st.sampled_from(
    (
        *("di", "zo", "14.00", "morgen", "24 nov", "over twee weken", "30 februari", "om", "25:99"),
        *(
            "politie",
            "POL",
            "●",
            "Veilig Thuis",
            "Bos",
            "Tante Rena",
            "van der Berg",
            "en",
            "moeder",
        ),
        *(":", "->", "→", ",", "huisbezoek", "met school", "a:b", "9:30"),
        *VIJANDIG,
    )
)
REGELS = st.lists(STUKJES | st.text(max_size=8), max_size=8).flatmap(
    lambda parts: st.sampled_from((" ".join(parts), "".join(parts)))
)


@given(regel=REGELS)
def test_nothing_gets_lost_and_only_a_fout_is_raised(regel: str) -> None:
    try:
        found = _read(regel)
    except Fout:
        return
    kept, klaar = (_signs(found.get(naam, "")) for naam in ("wat", "klaar_als"))
    assert kept
    # Before the words stands who or when, behind them perhaps when, behind a comma.
    pattern = rf"(.*?){re.escape(kept)}(,.*?)?(?:-+>|→)?{re.escape(klaar)}"
    match = re.fullmatch(pattern, _signs(sanitize_line(regel)), re.DOTALL)
    assert match is not None
    understood = set(found) - {"wat", "klaar_als"}
    assert bool(match[1] or match[2]) is bool(understood)
    if "eigenaar" in understood and "organisatie_id" not in understood:
        assert _signs(found["eigenaar"]) in match[1]


@given(
    dag=st.sampled_from((None, "di 14.00", "morgen", "24-11-2026 9:30")),
    wie=st.sampled_from((None, "politie Bos", "VT", "▲ de Wit", "Tante Rena", "OM Jansen")),
    wat=st.text("abcdefg é=[/]", min_size=1, max_size=30).filter(str.strip),
    klaar=st.none() | st.text("abc é:[/]", min_size=1, max_size=20).filter(str.strip),
)
def test_what_is_put_together_comes_apart_the_same(
    dag: str | None, wie: str | None, wat: str, klaar: str | None
) -> None:
    wat = "x" + wat.strip()
    assume(":" not in wat)
    line = " ".join(part for part in (dag, wie and f"{wie}:", wat) if part)
    found = _read(line + (f" -> {klaar}" if klaar else ""))
    assert found["wat"] == wat
    assert found.get("klaar_als") == (klaar.strip() if klaar else None)
    assert ("uiterlijk" in found) is (dag is not None)
    assert bool({"organisatie_id", "betrokkene_id"} & set(found)) is (wie is not None)
