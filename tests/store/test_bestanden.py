from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from overleg import plekken
from overleg.store import bestanden
from overleg.store.bestanden import keep_heel, make_leeg, place, schijffouten, tighten
from overleg.store.fouten import AlleenLezen, KastBezet, SchijfVol


def _mode(pad: Path) -> int:
    return pad.stat().st_mode & 0o777


def test_the_names_are_those_of_plekken() -> None:
    assert plekken.kast_pad().name == bestanden.KAST
    assert plekken.sleutel_pad().name == bestanden.SLEUTEL


def test_a_small_file_is_replaced_whole_and_only_for_its_owner(tmp_path: Path) -> None:
    pad = tmp_path / "klein"
    keep_heel(pad, b"oud")
    keep_heel(pad, b"nieuw")
    assert pad.read_bytes() == b"nieuw"
    assert _mode(pad) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["klein"]


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "klein"
    keep_heel(pad, b"oud")

    def full(nummer: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SchijfVol), schijffouten(tmp_path):
        keep_heel(pad, b"nieuw")
    assert pad.read_bytes() == b"oud"
    assert [p.name for p in tmp_path.iterdir()] == ["klein"]


@pytest.mark.parametrize("links", [True, False], ids=["links", "zonder links"])
def test_a_finished_file_never_takes_the_place_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refuse(self: Path, target: Path) -> None:
            raise OSError(errno.EPERM, "no links here")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    for naam in ("een", "twee"):
        (tmp_path / naam).write_text(naam)
    with pytest.raises(FileExistsError):
        place(tmp_path / "een", tmp_path / "twee")
    place(tmp_path / "een", tmp_path / "drie")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"twee": "twee", "drie": "een"}


def test_an_empty_file_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    oud = os.umask(0)
    try:
        make_leeg(tmp_path / "leeg")
    finally:
        os.umask(oud)
    assert _mode(tmp_path / "leeg") == 0o600
    with pytest.raises(FileExistsError):
        make_leeg(tmp_path / "leeg")


def test_rights_of_others_are_taken_away(tmp_path: Path) -> None:
    paden = [tmp_path / naam for naam in ("kast", "kast-wal", "kast-shm", "kast2")]
    for pad in paden:
        pad.touch(0o644)
    tighten(tmp_path / "kast")
    assert [_mode(pad) for pad in paden] == [0o600, 0o600, 0o600, 0o644]


@pytest.mark.parametrize(
    ("nummer", "soort"),
    [
        (errno.ENOSPC, SchijfVol),
        (errno.EDQUOT, SchijfVol),
        (errno.EFBIG, SchijfVol),
        (errno.EROFS, AlleenLezen),
        (errno.EACCES, AlleenLezen),
    ],
)
def test_what_the_disk_refuses_is_told_apart(
    tmp_path: Path, nummer: int, soort: type[Exception]
) -> None:
    with pytest.raises(soort), schijffouten(tmp_path):
        raise OSError(nummer, "no")


def test_an_error_of_the_store_passes_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(KastBezet), schijffouten(tmp_path):
        raise KastBezet.meld()
