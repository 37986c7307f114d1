"""Every page of help, in Dutch and complete."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typer._click.core import Command, Context

from overleg.cli.dutch import DutchCommand, DutchGroup
from overleg.cli.wortel import DEUREN, build_root
from tests.cli.conftest import Roep
from tests.cli.engels import find_english


def walk(command: Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Command]]:
    yield path, command
    if isinstance(command, DutchGroup):
        context = Context(command, info_name=path[-1] if path else "overleg")
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from walk(found, (*path, name))


ALLES = dict(walk(build_root()))
OPDRACHTEN = {path for path, command in ALLES.items() if isinstance(command, DutchCommand)}


def test_the_commands_are_those_of_the_contract() -> None:
    expected = {
        ("demo",): (),
        ("gesprek",): (),
        ("zaal",): (),
        ("casus",): ("nieuw", "lijst", "toon", "exporteer", "importeer", "sluit", "wis"),
        ("stukken",): (
            "verslag",
            "besluitenblad",
            "veiligheidsplan",
            "acuutkaart",
            "actielijst",
            "knelpunten",
        ),
        ("acties",): (),
        ("controleer",): (),
        ("leidraad",): ("lijst", "toon", "controleer", "kopieer"),
        ("kast",): (
            "nieuw",
            "info",
            "reservekopie",
            "herstel",
            "controleer",
            "wachtwoord",
            "logboek",
        ),
        ("schema",): (),
        ("waar",): (),
    }
    assert {(*path, word) for path, words in expected.items() for word in words or ("",)} == {
        path if len(path) > 1 else (*path, "") for path in OPDRACHTEN
    }


@pytest.mark.parametrize("path", ALLES, ids=" ".join)
@pytest.mark.parametrize("vraag", ["--help", "-h"])
def test_help_is_dutch_and_complete(roep: Roep, path: tuple[str, ...], vraag: str) -> None:
    afloop = roep(*path, vraag)
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit.startswith(f"Gebruik: {' '.join(('overleg', *path))} [OPTIES]")
    assert "Opties:\n" in afloop.uit
    assert "-h, --help" in afloop.uit
    assert "Toont deze uitleg en stopt." in afloop.uit
    assert find_english(afloop.uit) == []


@pytest.mark.parametrize("path", ALLES, ids=" ".join)
def test_help_explains_every_argument_and_option(path: tuple[str, ...]) -> None:
    command = ALLES[path]
    assert command.help
    for param in command.params:
        assert getattr(param, "help", ""), f"{path}: {param.name}"


@pytest.mark.parametrize("path", ALLES, ids=" ".join)
def test_help_fits_eighty_columns(roep: Roep, path: tuple[str, ...]) -> None:
    assert max(map(len, roep(*path, "--help").uit.splitlines())) <= 80


@pytest.mark.parametrize("path", ALLES, ids=" ".join)
def test_no_option_for_completion_and_no_english_name(path: tuple[str, ...]) -> None:
    names = {name for param in ALLES[path].params for name in param.opts}
    assert not {name for name in names if "complet" in name or name in ("--force", "--output")}


def test_the_list_of_words_says_the_same_as_the_pages_behind_them() -> None:
    for word, (zin, _) in DEUREN.items():
        assert (ALLES[(word,)].help or "").splitlines()[0] == zin


def test_a_group_lists_what_it_holds(roep: Roep) -> None:
    page = roep("kast", "--help").uit
    assert "Opdrachten:\n" in page
    assert "  nieuw " in page
    assert "Argumenten:\n" in roep("casus", "toon", "--help").uit


def test_choices_and_defaults_are_told(roep: Roep) -> None:
    page = " ".join(roep("stukken", "verslag", "--help").uit.split())
    assert "(keuze: tekst, md, json; standaard: tekst)" in page
    assert "(standaard: DEELNEMERS)" in page
