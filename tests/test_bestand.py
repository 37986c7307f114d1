from __future__ import annotations

import os
from pathlib import Path

import pytest

from overleg.bestand import niet_geschreven, show_pad, write_heel


def test_a_file_is_private_and_replaces_the_old_one(tmp_path: Path) -> None:
    pad = tmp_path / "uit"
    pad.write_bytes(b"oud")
    pad.chmod(0o644)
    write_heel(pad, b"nieuw")
    assert pad.read_bytes() == b"nieuw"
    assert pad.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [pad]


def test_a_full_disk_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = tmp_path / "uit"
    pad.write_bytes(b"oud")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_heel(pad, b"nieuw")
    assert pad.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [pad]


def test_a_path_in_a_sentence_holds_no_control_byte() -> None:
    assert show_pad(Path("/map/\x07")) == "“/map/[U+0007]”"
    assert niet_geschreven("/map/\x1b[2J").wat.startswith("Het bestand “/map/[U+001B][2J” kan niet")
