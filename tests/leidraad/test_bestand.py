from __future__ import annotations

import copy
import os
import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overleg.leidraad.bestand import GROOTSTE, BestandFout, parse_toml, read_toml, refuse
from overleg.leidraad.bouwen import build_leidraad
from tests.leidraad.voorbeeld import DATA


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b'a = 1\nb = "x\n', 'regel 2, teken 7: dit is geen geldige TOML: “b = "x”.'),
        (b"a = 1\nb = 'x\n", "het bestand houdt te vroeg op"),
        (b"a = 1\na = 2\n", "regel 2"),
        (b"a = [1,\n", "het bestand houdt te vroeg op"),
        (b"a\n", "regel 1, teken 2: dit is geen geldige TOML: “a”."),
        (b"a = 1\nb = '\xff'\n", "regel 2: hier staat een teken dat geen UTF-8 is."),
        (b"a = " + b"[" * 5000, "er staan te veel haken in elkaar."),
        (b"a = " + b"9" * 5000, "dit is geen geldige TOML"),
        (b"a = '\x1b'\n", "regel 1, teken 6: dit is geen geldige TOML: “a = '[U+001B]'”."),
    ],
)
def test_a_file_that_is_no_toml_is_told_in_dutch(raw: bytes, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)) as caught:
        parse_toml(raw)
    assert str(caught.value).startswith(problem)


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert parse_toml("\ufeffnaam = 'één'\r\n".encode()) == {"naam": "één"}


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BestandFout) as caught:
        read_toml(tmp_path / "weg.toml")
    assert caught.value.problemen == ("het is er niet.",)
    assert f"“{tmp_path}/weg.toml” is niet te gebruiken: het is er niet." in caught.value.wat


def test_a_folder_and_a_pipe_are_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.toml"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        with pytest.raises(BestandFout) as caught:
            read_toml(path)
        assert caught.value.problemen == ("dit is geen gewoon bestand.",)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "groot.toml"
    path.write_bytes(b"#" * (GROOTSTE + 1))
    with pytest.raises(BestandFout) as caught:
        read_toml(path)
    assert caught.value.problemen == ("het is groter dan 200 kB.",)


def test_a_file_nobody_may_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "dicht.toml"
    path.write_text("a = 1")

    def refused(self: Path, mode: str) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(BestandFout) as caught:
        read_toml(path)
    assert caught.value.problemen == ("u mag het niet lezen.",)


@pytest.mark.parametrize(
    ("problemen", "rest"),
    [(("a.",), "a."), (("a.", "b."), "a (en nog 1 punt)."), (("a.",) * 4, "a (en nog 3 punten).")],
)
def test_the_error_tells_one_problem_and_counts_the_rest(
    problemen: tuple[str, ...], rest: str
) -> None:
    error = refuse("Het bestand", problemen, "Verbeter het.")
    assert error.wat == f"Het bestand is niet te gebruiken: {rest}"
    assert error.bewaard == "Er is niets veranderd."
    assert error.nu == "Verbeter het."
    assert str(error).startswith(error.wat)


def test_the_error_can_be_copied_with_its_problems() -> None:
    error = refuse("Het bestand", ("a.", "b."), "Verbeter het.")
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (again.wat, again.nu, again.problemen) == (error.wat, error.nu, error.problemen)


def _usable(raw: bytes) -> bool:
    try:
        waarden = parse_toml(raw)
    except ValueError:
        return False
    return not build_leidraad(waarden, "klein")[1]


@given(st.binary(max_size=60))
def test_random_bytes_are_no_leidraad_and_no_accident(raw: bytes) -> None:
    assert not _usable(raw)


@given(st.integers(0, 9000), st.integers(0, 40), st.text(max_size=8))
def test_a_slip_of_the_keyboard_in_a_real_file_is_no_accident(
    start: int, length: int, typed: str
) -> None:
    text = (DATA / "leidraden" / "uur.toml").read_text(encoding="utf-8")
    _usable((text[:start] + typed + text[start + length :]).encode("utf-8", "surrogatepass"))
