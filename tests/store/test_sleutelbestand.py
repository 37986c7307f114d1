from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.store import Sleutel
from overleg.store.kastfouten import SleutelBeschadigd, SleutelNieuwer
from overleg.store.kluis import make_sleutelbestand
from overleg.store.sleutelbestand import (
    VERSIE,
    _controle,
    read_sleutelbestand,
    write_sleutelbestand,
)
from tests.store.bouwen import GOEDKOOP, WACHTWOORD, Wekker

BESTAND, CODE = make_sleutelbestand(Sleutel.make(), WACHTWOORD, klok=Wekker(), kosten=GOEDKOOP)
INHOUD = BESTAND.to_bytes()


def _changed(**anders: object) -> bytes:
    """The file with other values and a checksum that fits them."""
    inhoud = {**json.loads(INHOUD), **anders}
    del inhoud["controle"]
    return json.dumps({**inhoud, "controle": _controle(inhoud)}).encode()


def test_a_key_file_comes_back_as_it_was(tmp_path: Path) -> None:
    pad = tmp_path / "sleutel"
    write_sleutelbestand(pad, BESTAND)
    assert read_sleutelbestand(pad) == BESTAND
    assert pad.stat().st_mode & 0o777 == 0o600


def test_a_key_file_is_small_and_holds_neither_passphrase_nor_code() -> None:
    assert len(INHOUD) < 2048
    assert WACHTWOORD.encode() not in INHOUD
    assert CODE[:4].encode() not in INHOUD.upper()
    assert set(json.loads(INHOUD)["sleuven"]) == {"wachtwoord", "herstelcode"}


def test_a_missing_file_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_sleutelbestand(tmp_path / "weg")


@given(st.integers(0, len(INHOUD) - 2), st.integers(1, 255))
def test_any_changed_byte_is_told_as_damage_and_not_as_a_wrong_passphrase(
    tmp_path_factory: pytest.TempPathFactory, plaats: int, anders: int
) -> None:
    pad = tmp_path_factory.mktemp("stuk") / "sleutel"
    inhoud = bytearray(INHOUD)
    inhoud[plaats] ^= anders
    pad.write_bytes(inhoud)
    with contextlib.suppress(SleutelBeschadigd, SleutelNieuwer):
        # A space that became a tab says the same.
        assert read_sleutelbestand(pad) == BESTAND


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"\x00" * 100,
        b"{}",
        b"[]",
        b"null",
        b"[" * 50_000,
        INHOUD[:-200],
        b"x" * 1_000_000,
        _changed(formaat="iets anders"),
        _changed(versie="1"),
        _changed(versie=0),
        _changed(versie=None),
        _changed(sleuven=[]),
        _changed(sleuven={"wachtwoord": {}}),
        _changed(
            sleuven={"wachtwoord": {**json.loads(INHOUD)["sleuven"]["wachtwoord"], "zout": 1}}
        ),
        _changed(
            sleuven={
                "wachtwoord": {
                    **json.loads(INHOUD)["sleuven"]["wachtwoord"],
                    "geheugen_kib": 10**9,
                }
            }
        ),
    ],
)
def test_what_is_no_whole_key_file_is_told_as_damage(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "sleutel"
    pad.write_bytes(inhoud)
    with pytest.raises(SleutelBeschadigd, match="niets mis"):
        read_sleutelbestand(pad)


def test_a_key_file_of_a_newer_program_is_refused_as_such(tmp_path: Path) -> None:
    pad = tmp_path / "sleutel"
    pad.write_bytes(_changed(versie=VERSIE + 1, sleuven="heel anders"))
    with pytest.raises(SleutelNieuwer, match="nieuwere versie"):
        read_sleutelbestand(pad)
