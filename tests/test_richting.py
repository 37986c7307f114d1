"""The house has a direction: a room imports only what stands below it (docs/architectuur.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.richting import find_circles, find_empty_names, find_violations

CHECKOUT = Path(__file__).parent.parent
PACKAGE = CHECKOUT / "overleg"

LEAVES = {"keuzes", "bestand", "fouten", "klok", "tekst", "nederlands", "plekken"}
DOSSIER = LEAVES | {"dossier"}
LEIDRAAD = DOSSIER | {"leidraad"}
STUKKEN = LEIDRAAD | {"verloop", "signalen", "tekening", "stukken"}
FRONT = STUKKEN | {
    "actielijst",
    "formulier",
    "tafel",
    "store",
    "screens",
    "gesprek",
    "textual_nl",
}

ARROWS: dict[str, set[str]] = {
    "__init__": set(),
    "keuzes": set(),
    **dict.fromkeys(LEAVES - {"keuzes"}, LEAVES),
    "dossier": LEAVES,
    "store": DOSSIER,
    "leidraad": DOSSIER,
    "verloop": LEIDRAAD,
    "signalen": LEIDRAAD | {"verloop"},
    "actielijst": LEIDRAAD | {"verloop"},
    "formulier": LEIDRAAD | {"verloop"},
    "tekening": LEIDRAAD | {"verloop", "signalen"},
    "stukken": LEIDRAAD | {"verloop", "signalen", "tekening"},
    "tafel": LEIDRAAD | {"verloop", "formulier", "store"},
    "textual_nl": LEAVES,
    "screens": STUKKEN | {"actielijst", "formulier", "tafel", "store", "textual_nl"},
    "gesprek": STUKKEN | {"actielijst", "formulier", "tafel", "store"},
    "app": FRONT,
    "cli": FRONT | {"app"},
    "__main__": {"cli"},
}
"""For each room the rooms it may import. A new room gets its line here first."""

OUTSIDE: dict[str, set[str]] = {
    # Costs 190 ms at start-up; the command line and the linear twin never pay it.
    "textual": {"screens", "app", "textual_nl"},
    "typer": {"cli"},
    # Costs 350 ms at start-up; `--version` and the closed lists never pay it.
    "sqlmodel": {"dossier", "store"},
    "sqlalchemy": {"dossier", "store"},
    "sqlcipher3": {"store"},
}
"""Packages of others that only some rooms may know."""


def test_every_import_follows_the_direction() -> None:
    assert find_violations(PACKAGE, ARROWS, OUTSIDE) == []


def test_nothing_imports_in_a_circle() -> None:
    assert find_circles(PACKAGE) == []


@pytest.mark.parametrize("folder", ["overleg", "tests", "data", "docs"])
def test_names_say_what_is_inside(folder: str) -> None:
    assert find_empty_names(CHECKOUT / folder) == []


def test_the_table_itself_has_no_circle() -> None:
    for room, below in ARROWS.items():
        for other in below - LEAVES:
            assert room not in ARROWS[other], f"{room} and {other} may import each other"


# Below: a small house in which each rule is broken on purpose, to know that the reader sees it.

SMALL_ARROWS = {"keuzes": set[str](), "dossier": {"keuzes"}, "store": {"keuzes", "dossier"}}
SMALL_OUTSIDE = {"textual": {"store"}}


def _build(folder: Path, **sources: str) -> Path:
    """Make a package `huis` with a clean file in each room; `sources` adds to or replaces them."""
    root = folder / "huis"
    clean = {
        "keuzes": "import enum\n",
        "dossier/casus": "from huis.keuzes import Soort\nfrom . import regels\n",
        "dossier/regels": "from huis import keuzes\nfrom huis import __version__\n",
        "store/rij": "from textual import app\nfrom ..dossier.casus import Casus\n",
    }
    for name, text in (clean | {k.replace("__", "/"): v for k, v in sources.items()}).items():
        file = root / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def test_a_clean_house_has_no_violation(tmp_path: Path) -> None:
    root = _build(tmp_path)
    assert find_violations(root, SMALL_ARROWS, SMALL_OUTSIDE) == []
    assert find_circles(root) == []
    assert find_empty_names(root) == []


@pytest.mark.parametrize(
    "source",
    [
        "import huis.store.rij",
        "import huis.store.rij as r",
        "from huis.store import rij",
        "from huis.store.rij import Rij",
        "from huis import store",
        "from ..store import rij",
        "from .. import store",
        "def f():\n    from huis.store import rij",
        "def f():\n    import huis.store",
        "class A:\n    def f(self):\n        from .. import store",
        "try:\n    import huis.store\nexcept ImportError:\n    pass",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from huis.store import rij",
        "import importlib\nimportlib.import_module('huis.store.rij')",
        "__import__('huis.store')",
    ],
)
def test_an_import_upwards_is_found_however_it_is_written(tmp_path: Path, source: str) -> None:
    root = _build(tmp_path, dossier__fout=source)
    found = find_violations(root, SMALL_ARROWS, SMALL_OUTSIDE)
    assert len(found) == 1
    assert "huis/dossier/fout.py" in found[0]
    assert "dossier may not import store" in found[0]


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ({"keuzes": "def f():\n    import textual.app"}, "keuzes may not import textual"),
        ({"keuzes": "from textual.app import App"}, "keuzes may not import textual"),
        ({"keuzes": "from huis.dossier import casus"}, "keuzes may not import dossier"),
        ({"dossier__x": "__import__('hu' + 'is')"}, "cannot be read from the source"),
        ({"zolder__doos": ""}, "zolder: not in the table of rooms"),
    ],
)
def test_the_other_rules_bite_too(tmp_path: Path, sources: dict[str, str], expected: str) -> None:
    found = find_violations(_build(tmp_path, **sources), SMALL_ARROWS, SMALL_OUTSIDE)
    assert len(found) == 1
    assert expected in found[0]


def test_a_circle_inside_one_room_is_found(tmp_path: Path) -> None:
    # The store imports the circle and the circle imports keuzes; neither is part of it.
    root = _build(
        tmp_path, dossier__regels="import huis.keuzes\ndef f():\n    from .casus import Casus"
    )
    assert find_circles(root) == ["huis.dossier.casus", "huis.dossier.regels"]


@pytest.mark.parametrize(
    "name", ["store__utils", "utils__rij", "store__helper", "store__date_helpers", "Common"]
)
def test_a_name_that_says_nothing_is_found(tmp_path: Path, name: str) -> None:
    assert find_empty_names(_build(tmp_path, **{name: ""}))
