from __future__ import annotations

from typing import Any

import pytest

from overleg.dossier import (
    Behoefte,
    EigenVerklaring,
    EigenWoord,
    Notitie,
    Overleg,
    ZietHetAnders,
)
from overleg.keuzes import Delen, InbrengSoort
from overleg.leidraad import load_woordenlijst
from overleg.signalen.ta import BIJ, VELDEN
from tests.signalen.geval import Geval, cases, codes, see
from tests.signalen.gezin import VANDAAG, make
from tests.signalen.zaak import build, check


def schrijf(tekst: str, **velden: Any) -> dict[str, Any]:
    """Let School write a line about Sem."""
    return {"anders": {"zorg": {"tekst": f"Sem: {tekst}", **velden}}}


def doe(tekst: str) -> dict[str, Any]:
    return {"anders": {"bezoek": {"wat": f"Bezoek Sem. {tekst}"}}}


GEVALLEN = [
    Geval(
        "TA01",
        "takes sides",
        schrijf("de dader kwam binnen."),
        schrijf("hij noemt vader “de dader”."),
        ("“dader” (inbreng van School) kan neutraler.", "Bijvoorbeeld: degene over wie gemeld is."),
        ("zorg",),
    ),
    Geval(
        "TA01",
        "own words stay what they were",
        {"erbij": [make(ZietHetAnders, "z", tekst="De dader is weg.")]},
        {
            "erbij": [
                make(EigenWoord, "z", betrokkene_id="sem", tekst="De dader is weg."),
                make(EigenVerklaring, "v", betrokkene_id="sem", tekst="De dader is weg."),
                make(Notitie, "n", tekst="De dader is weg."),
            ]
        },
    ),
    Geval(
        "TA01",
        "a need in the words of the person",
        {
            "erbij": [
                make(Behoefte, "b", betrokkene_id="sem", tekst="Geen ruzie.", gezegd_door="School")
            ]
        },
        {
            "erbij": [
                make(
                    Behoefte, "b", betrokkene_id="sem", tekst="Geen ruzie.", gezegd_door="Sem zelf"
                )
            ]
        },
    ),
    Geval(
        "TA02",
        "a label",
        schrijf("moeder deed hysterisch."),
        schrijf("moeder riep en huilde."),
        ("beschrijf wat u zag",),
    ),
    Geval(
        "TA03",
        "meant for facts only",
        schrijf("hij was waarschijnlijk thuis.", aard=InbrengSoort.FEIT, datum=VANDAAG),
        schrijf("hij was waarschijnlijk thuis.", aard=InbrengSoort.OORDEEL),
        ("kan preciezer",),
    ),
    Geval(
        "TA04",
        "a word of the trade",
        schrijf("er waren twee contactmomenten."),
        schrijf("er waren twee gesprekken."),
        ("kan gewoner", "“contactmomenten”"),
    ),
    Geval(
        "TA05",
        "vague in an action",
        doe("School pakt dit op."),
        schrijf("school pakt dit op."),
        ("(actie)", "zegt niet wie wat doet"),
        ("bezoek",),
    ),
]


@cases(GEVALLEN)
def test_fires_and_stays_silent(geval: Geval) -> None:
    see(geval)


@pytest.mark.parametrize("veld", ["bron", "grondslag"])
def test_names_and_sources_are_left_alone(veld: str) -> None:
    assert "TA01" not in codes(build({"zorg": {veld: "De dader"}}))


def test_a_word_is_told_once_per_line() -> None:
    dossier = build({"zorg": {"tekst": "Sem zag de dader. Die dader liep weg. De pleger dus."}})
    assert len([een for een in check(dossier) if een.code == "TA01"]) == 1


def test_a_line_of_an_earlier_meeting_is_not_corrected_again() -> None:
    vorig = make(Overleg, "vorig", volgnummer=1)
    oud = make(ZietHetAnders, "z", overleg_id="vorig", tekst="De dader is weg.")
    assert "TA01" not in codes(build({"overleg": {"volgnummer": 2}}, erbij=[vorig, oud]))


def test_the_word_in_a_shielded_line_is_not_repeated() -> None:
    dossier = build({"zorg": {"tekst": "Sem zag de dader.", "delen": Delen.KAMER}})
    (een,) = [een for een in check(dossier) if een.code == "TA01"]
    assert "dader" not in een.zin
    assert "afgeschermde regel" in een.zin


def test_every_group_of_the_list_has_a_rule() -> None:
    groepen = {woord.groep for woord in load_woordenlijst()}
    assert len(groepen) == 5


def test_the_fields_exist_and_hold_text() -> None:
    names = {
        naam
        for ding in build().alle
        for naam, veld in type(ding).model_fields.items()
        if veld.annotation is str
    }
    assert {"tekst", "wat", "signaal", "doet", "zien_aan", "zorg"} <= names & VELDEN
    assert set(BIJ.values()) <= {"vervolgstap", "afspraak", "voorwaarde", "watals"}


def test_a_broken_list_of_a_region_does_not_stop_a_meeting(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "woordenlijst.toml").write_text("dit is geen toml")
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path))
    assert "TA01" not in codes(build({"zorg": {"tekst": "Sem zag de dader."}}))
    assert "PL05" in codes(build({"bezoek": {"uiterlijk": None}}))
    monkeypatch.delenv("OVERLEG_MAP")
    assert "TA01" in codes(build({"zorg": {"tekst": "Sem zag de dader."}}))


def test_the_list_of_a_region_counts(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    lijst = tmp_path / "data" / "woordenlijst.toml"
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path))
    for woord in ("fiets", "step"):
        lijst.write_text(
            f'[[woord]]\nid = "w"\ngroep = "vakwoord"\ntermen = ["{woord}"]\n'
            'hint = "Dat is vervoer."\nvoorstel = "rijwiel"\n'
        )
        found = [een.zin for een in check(build({"zorg": {"tekst": f"Sem kreeg een {woord}."}}))]
        assert [zin for zin in found if woord in zin and "Dat is vervoer." in zin]
