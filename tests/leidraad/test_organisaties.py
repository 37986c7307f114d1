from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from overleg.leidraad import BestandFout, load_organisaties
from overleg.leidraad.organisaties import KLEUREN, build_organisaties, is_teken


def _one(**keys: Any) -> dict[str, Any]:
    return {
        "sleutel": "politie",
        "naam": "Politie",
        "afkorting": "Pol",
        "teken": "●",
        "kleur": "blauw",
        **keys,
    }


def test_the_shipped_kinds_are_told_apart_by_sign_name_and_abbreviation() -> None:
    kinds = load_organisaties()
    assert len(kinds) > 20
    for field in ("sleutel", "naam", "afkorting", "teken"):
        assert len({getattr(kind, field) for kind in kinds}) == len(kinds)


def test_the_signs_of_the_design_are_kept() -> None:
    signs = {kind.sleutel: kind.teken for kind in load_organisaties()}
    assert signs["politie"] == "●"
    assert signs["school"] == "▲"
    assert signs["ggz"] == "■"
    assert signs["veilig-thuis"] == "◆"
    assert signs["wijkteam"] == "★"
    assert signs["huisarts"] == "✚"
    assert signs["om"] == "▼"


def test_every_sign_takes_one_cell_as_the_screen_counts_it() -> None:
    assert [kind.teken for kind in load_organisaties() if cell_len(kind.teken) != 1] == []


def test_no_ground_for_sharing_is_filled_in_for_a_region() -> None:
    assert {kind.grondslag for kind in load_organisaties()} == {""}


def test_neighbours_at_a_table_have_their_own_colour() -> None:
    first = [kind.kleur for kind in load_organisaties()][:7]
    assert len(set(first)) == 7
    assert {kind.kleur for kind in load_organisaties()} <= set(KLEUREN)


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ({"naam": "x", "afkorting": "x", "teken": "x"}, "organisatie[2].sleutel: “politie” staat"),
        ({"teken": "ab"}, "organisatie[2].teken: verwacht één teken van één vakje breed"),
        ({"teken": "界"}, "organisatie[2].teken: verwacht één teken van één vakje breed"),
        ({"teken": "\u0301"}, "organisatie[2].teken: verwacht één teken van één vakje breed"),
        ({"kleur": "blouw"}, "organisatie[2].kleur: “blouw” bestaat hier niet. Bedoelt u “blauw”?"),
        ({"afkorting": "Politie"}, "organisatie[2].afkorting: verwacht hooguit 6 tekens"),
        ({"telefoon": "1"}, "organisatie[2].telefoon: deze sleutel kennen we hier niet."),
        ({"naam": None}, "organisatie[2].naam: verwacht tekst tussen aanhalingstekens"),
    ],
)
def test_each_mistake_is_told_with_its_place(second: dict[str, Any], problem: str) -> None:
    found = build_organisaties({"organisatie": [_one(), _one(**second)]})[1]
    assert any(line.startswith(problem) for line in found), found


def test_the_list_of_a_region_goes_first_and_its_mistakes_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path))
    path = tmp_path / "data" / "organisaties.toml"
    path.parent.mkdir()
    path.write_text("[[organisatie]]\nsleutel = 'wij'\n", encoding="utf-8")
    with pytest.raises(BestandFout) as caught:
        load_organisaties()
    assert str(path) in caught.value.wat
    assert "organisatie[1].naam" in caught.value.wat


@given(st.text(max_size=2))
def test_what_counts_as_a_sign_takes_one_cell(text: str) -> None:
    if is_teken(text):
        assert cell_len(text) == 1
        assert text.strip()


@given(
    st.dictionaries(
        st.sampled_from(sorted(_one())),
        st.none() | st.integers() | st.text(max_size=9) | st.lists(st.integers(), max_size=2),
    )
)
def test_random_values_give_problems_and_never_an_accident(keys: dict[str, Any]) -> None:
    build_organisaties({"organisatie": [_one(), keys]})
