"""Opening the store for a command: each way in which it can be unusable has its own sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from overleg.cli import wachtwoord
from overleg.store import open_sleutel
from overleg.store.verbinding import open_ruw
from tests.cli.conftest import Roep
from tests.cli.werk.conftest import WACHTWOORD


def _no_store(thuis: Path) -> None:
    for path in (thuis / "kast").iterdir():
        path.unlink()


def _no_key(thuis: Path) -> None:
    (thuis / "kast" / "overleg.sleutel").unlink()


def _only_key(thuis: Path) -> None:
    (thuis / "kast" / "overleg.kast").unlink()


def _broken_key(thuis: Path) -> None:
    path = thuis / "kast" / "overleg.sleutel"
    path.write_bytes(path.read_bytes()[:-20])


def _empty_store(thuis: Path) -> None:
    (thuis / "kast" / "overleg.kast").write_bytes(b"")


def _broken_store(thuis: Path) -> None:
    path = thuis / "kast" / "overleg.kast"
    raw = bytearray(path.read_bytes())
    raw[100:200] = bytes(100)
    path.write_bytes(raw)


def _newer_store(thuis: Path) -> None:
    folder = thuis / "kast"
    connection = open_ruw(folder / "overleg.kast", open_sleutel(folder, WACHTWOORD))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


@pytest.mark.parametrize(
    ("ruin", "zin"),
    [
        (_no_store, "is nog geen kast"),
        (_no_key, "het sleutelbestand"),
        (_only_key, "De sleutel is er, maar het bestand"),
        (_broken_key, "is beschadigd"),
        (_empty_store, "helemaal leeg"),
        (_broken_store, "De kast is beschadigd"),
        (_newer_store, "nieuwere versie van overleg"),
    ],
)
@pytest.mark.parametrize("woorden", [("casus", "lijst"), ("kast", "info"), ("casus", "nieuw", "x")])
def test_every_way_a_store_can_be_unusable_has_its_own_sentence(
    roep: Roep,
    thuis: Path,
    linde: str,
    ruin: Callable[[Path], None],
    zin: str,
    woorden: tuple[str, ...],
) -> None:
    ruin(thuis)
    before = {path: path.read_bytes() for path in (thuis / "kast").iterdir()}
    afloop = roep(*woorden)
    assert (afloop.code, afloop.uit) == (1, "")
    assert zin in afloop.fout
    assert len(afloop.fout.splitlines()) == 3
    assert {path: path.read_bytes() for path in (thuis / "kast").iterdir()} == before


def test_nobody_is_asked_for_a_passphrase_that_opens_nothing(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OVERLEG_WACHTWOORD_BESTAND")

    def never(vraag: str) -> str:
        raise AssertionError("asked")

    monkeypatch.setattr(wachtwoord, "getpass", never)
    afloop = roep("casus", "lijst", scherm=True)
    assert "is nog geen kast" in afloop.fout


def test_a_network_drive_is_refused(
    roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overleg.store.bestanden.is_netwerkpad", lambda path: True)
    afloop = roep("kast", "nieuw")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "netwerkschijf" in afloop.fout


def test_a_read_only_disk_is_told(roep: Roep, thuis: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overleg.store.bestanden.is_alleen_lezen", lambda path: True)
    afloop = roep("kast", "nieuw")
    assert (afloop.code, afloop.uit) == (1, "")
    assert "niet geschreven worden" in afloop.fout


def test_a_mistyped_passphrase_may_be_typed_again(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OVERLEG_WACHTWOORD_BESTAND")
    answers = iter(["tikfuot", WACHTWOORD])
    monkeypatch.setattr(wachtwoord, "getpass", lambda vraag: next(answers))
    afloop = roep("casus", "lijst", scherm=True)
    assert afloop.code == 0
    assert "Dit wachtwoord is niet juist." in afloop.fout


def test_a_place_that_became_unsafe_is_refused_at_opening_too(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, zin in (("is_netwerkpad", "netwerkschijf"), ("is_alleen_lezen", "geschreven")):
        with monkeypatch.context() as patch:
            patch.setattr(f"overleg.store.bestanden.{name}", lambda path: True)
            afloop = roep("casus", "lijst")
        assert (afloop.code, afloop.uit) == (1, "")
        assert zin in afloop.fout
