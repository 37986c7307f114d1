"""Where a secret may come from, and every reason to refuse one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from getpass import GetPassWarning
from pathlib import Path

import pytest

from overleg.cli import wachtwoord
from overleg.fouten import Fout
from tests.cli.conftest import Stroom

SETTING = "OVERLEG_WACHTWOORD_BESTAND"
ANDERS = "OVERLEG_NIEUW_WACHTWOORD_BESTAND"


class Verkeerd(Fout):
    pass


def _file(tmp_path: Path, inhoud: bytes, mode: int = 0o600, naam: str = "geheim") -> str:
    path = tmp_path / naam
    path.write_bytes(inhoud)
    path.chmod(mode)
    return str(path)


def _type(monkeypatch: pytest.MonkeyPatch, *answers: str) -> Iterator[str]:
    """Put a person at the keyboard who gives these answers."""
    left = iter(answers)
    monkeypatch.setattr(sys, "stdin", Stroom(scherm=True))
    monkeypatch.setattr(sys, "stderr", Stroom(scherm=True))
    monkeypatch.setattr(wachtwoord, "getpass", lambda vraag: next(left))
    return left


def _use(geheim: str) -> str:
    if geheim != "goed":
        raise Verkeerd("Dit wachtwoord is niet juist.", "Niets.", "Opnieuw.")
    return "open"


def _open() -> str:
    return wachtwoord.with_geheim("Wachtwoord:", SETTING, _use, (Verkeerd,))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"vier gewone woorden hier", "vier gewone woorden hier"),
        (b"geheim\n", "geheim"),
        (b"geheim\r\n", "geheim"),
        (b"geheim\n\n", "geheim\n"),
        (b" geheim \n", " geheim "),
        ("zoë\n".encode(), "zoë"),
    ],
)
def test_one_final_newline_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes, expected: str
) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, raw))
    assert wachtwoord.read_file(SETTING) == expected


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o602])
def test_a_file_that_others_can_touch_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, b"goed", mode))
    with pytest.raises(Fout, match="Anderen kunnen het bestand"):
        _open()


@pytest.mark.parametrize(
    ("raw", "zin"),
    [
        (b"", "is leeg"),
        (b"\n", "is leeg"),
        (b"\xff\xfe", "geen tekst"),
        (b"x" * 5000, "te groot"),
    ],
)
def test_a_file_without_a_secret_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes, zin: str
) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, raw))
    with pytest.raises(Fout, match=zin) as caught:
        _open()
    assert SETTING in caught.value.nu


def test_a_missing_file_and_a_folder_have_their_own_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "weg"))
    with pytest.raises(Fout, match="is er niet"):
        _open()
    monkeypatch.setenv(SETTING, str(tmp_path))
    with pytest.raises(Fout, match="kan niet worden gelezen"):
        _open()


def test_no_message_repeats_the_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, b"hunter2", 0o644))
    with pytest.raises(Fout) as caught:
        _open()
    assert "hunter2" not in str(caught.value)


def test_a_wrong_file_gets_one_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, b"fout"))
    with pytest.raises(Verkeerd):
        _open()


def test_without_a_person_and_without_a_file_nothing_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", Stroom())
    with pytest.raises(Fout, match="Er is niemand om dit aan te vragen") as caught:
        _open()
    assert SETTING in caught.value.nu


def test_a_person_may_mistype_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, "fout", "ook fout", "goed")
    assert _open() == "open"


def test_a_person_may_not_mistype_three_times(monkeypatch: pytest.MonkeyPatch) -> None:
    left = _type(monkeypatch, "1", "2", "3", "goed")
    with pytest.raises(Verkeerd):
        _open()
    assert list(left) == ["goed"]


def test_another_error_is_no_reason_to_ask_again(monkeypatch: pytest.MonkeyPatch) -> None:
    left = _type(monkeypatch, "goed", "goed")

    def broken(_: str) -> str:
        raise Fout("De kast is beschadigd.", "Niets.", "Zet een kopie terug.")

    with pytest.raises(Fout, match="beschadigd"):
        wachtwoord.with_geheim("Wachtwoord:", SETTING, broken, (Verkeerd,))
    assert list(left) == ["goed"]


def test_nothing_typed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, "")
    with pytest.raises(Fout, match="U vulde niets in"):
        _open()


@pytest.mark.parametrize(
    ("error", "zin"), [(EOFError(), "niets in"), (GetPassWarning("x"), "zichtbaar zijn")]
)
def test_a_keyboard_that_stops_or_shows_is_refused(
    monkeypatch: pytest.MonkeyPatch, error: Exception, zin: str
) -> None:
    _type(monkeypatch)

    def fail(vraag: str) -> str:
        raise error

    monkeypatch.setattr(wachtwoord, "getpass", fail)
    with pytest.raises(Fout, match=zin):
        _open()


def test_a_new_passphrase_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    left = _type(monkeypatch, "een", "twee", "nieuw", "nieuw")
    assert wachtwoord.read_nieuw(ANDERS) == "nieuw"
    assert list(left) == []


def test_a_new_passphrase_that_never_matches_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, *"abcdef")
    with pytest.raises(Fout, match="niet twee keer hetzelfde"):
        wachtwoord.read_nieuw(ANDERS)


def test_a_new_passphrase_comes_from_the_first_file_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, _file(tmp_path, b"tweede", naam="b"))
    assert wachtwoord.read_nieuw(ANDERS, SETTING) == "tweede"
    monkeypatch.setenv(ANDERS, _file(tmp_path, b"eerste", naam="a"))
    assert wachtwoord.read_nieuw(ANDERS, SETTING) == "eerste"
