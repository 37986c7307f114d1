from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.fouten import Fout
from overleg.leidraad import BestandFout, from_tekst, load_leidraad, to_tekst
from overleg.leidraad.bouwen import build_leidraad
from overleg.leidraad.kopie import check_omvang
from overleg.tekst import MAX_VELD, sanitize
from tests.leidraad.voorbeeld import SLEUTELS, kleinste


@pytest.mark.parametrize("sleutel", SLEUTELS)
def test_a_leidraad_comes_back_as_it_was(sleutel: str) -> None:
    leidraad = load_leidraad(sleutel)
    text = to_tekst(leidraad)
    assert from_tekst(text) == leidraad
    assert to_tekst(from_tekst(text)) == text


@pytest.mark.parametrize("sleutel", SLEUTELS)
def test_the_text_passes_through_a_field_of_the_dossier_unchanged(sleutel: str) -> None:
    text = to_tekst(load_leidraad(sleutel))
    assert sanitize(text) == text
    assert len(text.encode()) < MAX_VELD


@given(st.text(min_size=1, max_size=30))
def test_any_text_of_a_region_survives_the_copy(text: str) -> None:
    waarden = kleinste()
    waarden["stap"][0]["tip"] = "Tip: " + text.replace("{", "").replace("}", "")
    leidraad, problemen = build_leidraad(waarden, "klein")
    if problemen:  # only a text that grows too long by its marks
        assert all("hooguit" in problem for problem in problemen)
        return
    copy = to_tekst(leidraad)
    assert sanitize(copy) == copy
    assert from_tekst(copy) == leidraad


def _change(**keys: Any) -> str:
    return json.dumps({**json.loads(to_tekst(load_leidraad("acuut"))), **keys})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "de tekst is geen geldige JSON."),
        ("[" * 100_000, "de tekst is geen geldige JSON."),
        ("[]", "verwacht een tabel, gevonden een lijst van 0."),
        (_change(vorm=2), "vorm: verwacht 1, gevonden 2."),
        (_change(vorm=True), "vorm: verwacht 1, gevonden true (waar of niet waar)."),
        (_change(sleutel=3), "sleutel: verwacht tekst, gevonden 3."),
        (_change(sleutel="../x"), "bestandsnaam: verwacht kleine letters, cijfers en -"),
        (_change(slot_minuten=20), "slot_minuten: de stappen duren samen 27 minuten"),
        (_change(anders=1), "anders: deze sleutel kennen we hier niet."),
    ],
)
def test_a_copy_that_was_tampered_with_is_refused(text: str, problem: str) -> None:
    with pytest.raises(BestandFout) as caught:
        from_tekst(text)
    assert caught.value.problemen[0].startswith(problem)
    assert caught.value.wat.startswith("De leidraad die bij dit overleg bewaard is")


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=8) | st.sampled_from(sorted(kleinste())), inner)
    ),
    max_leaves=15,
)
_SPOTS = st.lists(
    st.tuples(
        st.sampled_from([*kleinste(), "eerst", "sporen", "route", "signalen_uit"]),
        st.integers(0, 5) | st.none(),
        st.sampled_from([*kleinste()["stap"][1], "bevat", "verplicht", "x"]),
        _VALUES,
    ),
    min_size=1,
    max_size=4,
)


@given(_SPOTS)
def test_a_damaged_leidraad_gives_problems_and_never_an_accident(
    spots: list[tuple[str, int | None, str, Any]],
) -> None:
    waarden = kleinste()
    for key, nr, inner, value in spots:
        items = waarden.get(key)
        if nr is None or not isinstance(items, list):
            waarden[key] = value
        elif nr < len(items) and isinstance(items[nr], dict):
            items[nr][inner] = value
    leidraad, problemen = build_leidraad(waarden, "klein")
    assert all(isinstance(problem, str) and problem for problem in problemen)
    if not problemen:
        assert from_tekst(to_tekst(leidraad)) == leidraad


@given(st.dictionaries(st.text(max_size=8) | st.sampled_from(sorted(kleinste())), _VALUES))
def test_random_keys_raise_nothing_but_a_fout(waarden: dict[str, Any]) -> None:
    with pytest.raises(Fout):
        from_tekst(json.dumps({"vorm": 1, "sleutel": "x", **waarden}))


@given(st.text())
def test_random_text_raises_nothing_but_a_fout(text: str) -> None:
    with pytest.raises(Fout):
        from_tekst(text)


def test_a_leidraad_that_does_not_fit_in_a_field_is_refused() -> None:
    leidraad = load_leidraad("acuut")
    assert check_omvang(leidraad) == ()
    large = build_leidraad({**kleinste(), "naam": "x" * MAX_VELD}, "klein")[0]
    assert check_omvang(large) == ("de leidraad is 101 kB, verwacht hooguit 100 kB.",)
