"""Wrong use: told in Dutch, on stderr, with exit code 2 and nothing done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from typer.core import TyperArgument, TyperOption

from tests.cli.conftest import Roep
from tests.cli.test_dutch import ALLES, OPDRACHTEN

VERKEERD = {
    ("--foo",): "Onbekende optie --foo.",
    ("--verson",): "Onbekende optie --verson. Bedoelde u --version?",
    ("demoo",): "Onbekende opdracht “demoo”. Bedoelde u demo?",
    ("kast",): "Hier ontbreekt een opdracht. Kies uit: nieuw, info,",
    ("kast", "niuew"): "Onbekende opdracht “niuew”. Bedoelde u nieuw?",
    ("casus", "toon"): "Dit ontbreekt: CASUS.",
    ("casus", "toon", "a", "b"): "Dit is te veel: “b”.",
    ("casus", "toon", "Gezin", "Linde", "2"): "Zet een naam met een spatie tussen",
    ("casus", "lijst", "--jsn"): "Onbekende optie --jsn. Bedoelde u --json?",
    ("casus", "lijst", "-z"): "Onbekende optie -z.",
    ("casus", "lijst", "--json=1"): "De optie --json krijgt geen waarde.",
    ("casus", "lijst", "-f"): "Zet een waarde achter de optie -f.",
    ("casus", "lijst", "-f", "tbel"): "“tbel” kan niet bij de optie --vorm. Bedoelde u tabel?"
    " Kies uit: tabel, json.",
    ("stukken", "verslag", "x", "--overleg", "nul"): "“nul” kan niet bij de optie --overleg."
    " Geef een heel getal van 1 of hoger.",
    ("stukken", "verslag", "x", "--overleg", "0"): "“0” kan niet bij de optie --overleg.",
    ("stukken", "schrijfkaart", "x"): "Onbekende opdracht “schrijfkaart”.",
    ("casus", "\x1b]0;x\x07"): "Onbekende opdracht “[U+001B]]0;x[U+0007]”.",
    ("zaal", "--voorziter"): "Onbekende optie --voorziter. Bedoelde u --voorzitter?",
}


@pytest.mark.parametrize("woorden", VERKEERD, ids=ascii)
def test_wrong_use_is_told_in_dutch(roep: Roep, woorden: tuple[str, ...]) -> None:
    afloop = roep(*woorden)
    assert (afloop.code, afloop.uit) == (2, "")
    assert VERKEERD[woorden] in afloop.fout
    assert "Gebruik: overleg" in afloop.fout
    assert "Meer uitleg: overleg" in afloop.fout


def _provoke() -> Iterator[tuple[str, ...]]:
    """Give every way to use every command wrongly that the parser can notice."""
    for path in sorted(OPDRACHTEN):
        params = ALLES[path].params
        filled = ["x" for param in params if isinstance(param, TyperArgument) and param.required]
        yield (*path, *filled, "--bestaat-niet")
        yield (*path, *filled, "-Q")
        yield (*path, *filled, *(["te", "veel"] * 2))
        if filled:
            yield path
        for param in params:
            if not isinstance(param, TyperOption):
                continue
            for name in param.opts:
                if not param.is_flag:
                    yield (*path, *filled, name)
                elif name.startswith("--"):
                    yield (*path, *filled, f"{name}=ja")
            if param.type_descriptor.choices or param.type_descriptor.annotation is int:
                yield (*path, *filled, param.opts[0], "verkeerd")


@pytest.mark.parametrize("woorden", list(_provoke()), ids=" ".join)
def test_no_wrong_use_of_any_command_is_told_in_english(
    roep: Roep, woorden: tuple[str, ...]
) -> None:
    afloop = roep(*woorden)
    assert (afloop.code, afloop.uit) == (2, "")
    assert "klopt niet" not in afloop.fout.splitlines()[0]
