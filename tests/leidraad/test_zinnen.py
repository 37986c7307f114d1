from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.leidraad import Namen, fill, load_leidraad, speak
from overleg.leidraad.zinnen import NEUTRAAL, find_placeholders
from overleg.tekst import sanitize_line


@pytest.mark.parametrize(
    ("zin", "neutral"),
    [
        ("Wat zei {kind} zelf?", "Wat zei het kind zelf?"),
        ("{kind} slaapt waar?", "Het kind slaapt waar?"),
        ("En nu? {betrokkene} alleen.", "En nu? Deze persoon alleen."),
        ("Zeg: “{voorzitter} belt.”", "Zeg: “De voorzitter belt.”"),
        ("Geen naam.", "Geen naam."),
    ],
)
def test_without_a_name_the_wording_is_neutral(zin: str, neutral: str) -> None:
    assert fill(zin) == neutral


def test_names_are_filled_in_as_they_are() -> None:
    names = Namen(kind="Sem", betrokkene="de Vries", voorzitter="Ada")
    assert fill("{voorzitter} vraagt: {kind} en {betrokkene}?", names) == (
        "Ada vraagt: Sem en de Vries?"
    )


def test_braces_in_a_name_are_not_read_again() -> None:
    names = Namen(kind="{betrokkene}", betrokkene="Noor")
    assert fill("Hoe gaat het met {kind}?", names) == "Hoe gaat het met {betrokkene}?"


def test_a_hostile_name_is_sanitised() -> None:
    assert fill("Dag {kind}.", Namen(kind="S\x1bem\n")) == "Dag S[U+001B]em."


def test_an_unknown_placeholder_stays_visible() -> None:
    assert fill("Dag {naam}.") == "Dag {naam}."


@given(st.text(), st.text())
def test_filling_never_fails(zin: str, name: str) -> None:
    assert isinstance(fill(zin, Namen(kind=name)), str)


@given(st.text(min_size=1).filter(lambda text: bool(sanitize_line(text))))
def test_every_placeholder_takes_its_own_name(name: str) -> None:
    for key in NEUTRAAL:
        assert fill(f"<{{{key}}}>", Namen(**{key: name})) == f"<{sanitize_line(name)}>"


def test_every_placeholder_has_a_name_and_the_other_way_round() -> None:
    assert set(NEUTRAAL) == {field.name for field in dataclasses.fields(Namen)}


def test_placeholders_and_loose_braces_are_found() -> None:
    assert find_placeholders("{kind} en {naam}") == ("kind", "naam")
    assert find_placeholders("een } en een {") == ("}", "{")
    assert find_placeholders("niets") == ()


def test_without_children_nothing_is_said_about_a_child() -> None:
    stap = load_leidraad().stap("mensen")
    assert any("het kind" in zin for zin in speak(stap))
    without = speak(stap, met_kind=False)
    assert not any("het kind" in zin for zin in without)
    assert len(without) < len(stap.zeg)


def test_a_step_always_has_something_to_say() -> None:
    stap = dataclasses.replace(load_leidraad().stap("mensen"), zeg=("Hoe gaat het met {kind}?",))
    assert speak(stap, met_kind=False) == ("Hoe gaat het met het kind?",)
