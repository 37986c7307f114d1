from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from overleg.cli import bestand
from overleg.fouten import Fout
from tests.cli.conftest import Stroom


def test_a_file_is_private_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "uit.json"
    bestand.write_out("één\n", str(path))
    assert path.read_bytes() == "één\n".encode()
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_left_alone_until_somebody_says_so(tmp_path: Path) -> None:
    path = tmp_path / "uit.txt"
    path.write_text("oud")
    with pytest.raises(Fout, match="is er al"):
        bestand.write_out("nieuw", str(path))
    assert path.read_text() == "oud"
    bestand.write_out("nieuw", str(path), overschrijven=True)
    assert path.read_text() == "nieuw"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_broken_link_counts_as_existing(tmp_path: Path) -> None:
    path = tmp_path / "link"
    path.symlink_to(tmp_path / "weg")
    with pytest.raises(Fout, match="is er al"):
        bestand.write_out("nieuw", str(path))


def test_a_failing_write_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "uit.txt"
    path.write_text("oud")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fout, match="kan niet worden geschreven"):
        bestand.write_out("nieuw", str(path), overschrijven=True)
    assert path.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["bestaat-niet/uit.txt", "", "x" * 300])
def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(Fout):
        bestand.write_out("x", str(tmp_path / name))


def test_a_device_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    link = tmp_path / "nergens"
    link.symlink_to(os.devnull)
    bestand.write_out("x", str(link), overschrijven=True)
    assert link.is_symlink()
    assert not Path(os.devnull).is_file()


def test_no_text_never_reaches_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Stroom(scherm=True)
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(Fout, match="geen tekst"):
        bestand.write_out(b"%PDF", "-")
    assert screen.bytes.getvalue() == b""
    pipe = Stroom()
    monkeypatch.setattr(sys, "stdout", pipe)
    bestand.write_out(b"%PDF", "-")
    assert pipe.bytes.getvalue() == b"%PDF"


def test_reading_gives_the_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "in.json"
    path.write_bytes(b"\xff{}")
    assert bestand.read_in(str(path)) == b"\xff{}"
    monkeypatch.setattr(sys, "stdin", Stroom(b"[1]"))
    assert bestand.read_in("-") == b"[1]"


@pytest.mark.parametrize(
    ("name", "zin"),
    [("weg", "is er niet"), ("", "is een map"), ("leeg", "is leeg"), ("x\0y", "kan niet")],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, zin: str) -> None:
    (tmp_path / "leeg").touch()
    with pytest.raises(Fout, match=zin):
        bestand.read_in(str(tmp_path / name))


def test_no_more_is_read_than_needed(tmp_path: Path) -> None:
    path = tmp_path / "groot"
    path.write_bytes(b"x" * 100)
    assert len(bestand.read_in(str(path), grootste=10)) == 11
