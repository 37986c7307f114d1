from __future__ import annotations

import io
import sys

import pytest

from overleg.cli import terminal
from overleg.fouten import Fout
from tests.cli.conftest import Stroom


def _stdout(monkeypatch: pytest.MonkeyPatch) -> Stroom:
    """Replace stdout; in the test itself, because pytest sets its own before the test begins."""
    stream = Stroom()
    monkeypatch.setattr(sys, "stdout", stream)
    return stream


def test_text_reaches_stdout_without_control_signs_and_ends_in_one_newline(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    uit = _stdout(monkeypatch)
    terminal.write_text("Sem \x1b[31mrood\x1b[0m [bold]é[/bold]\n\n")
    assert uit.bytes.getvalue().decode() == "Sem [U+001B][31mrood[U+001B][0m [bold]é[/bold]\n"


def test_narration_goes_to_stderr_only(monkeypatch: pytest.MonkeyPatch) -> None:
    uit = _stdout(monkeypatch)
    err = Stroom()
    monkeypatch.setattr(sys, "stderr", err)
    terminal.tell("Eén.", "Twee\x07.")
    assert err.bytes.getvalue().decode() == "Eén.\nTwee[U+0007].\n"
    assert uit.bytes.getvalue() == b""


def test_bytes_are_written_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    uit = _stdout(monkeypatch)
    terminal.write_bytes(b"%PDF\xff\x00\r\n")
    assert uit.bytes.getvalue() == b"%PDF\xff\x00\r\n"


@pytest.mark.parametrize(
    ("scherm", "expected"),
    [((True, True), True), ((False, True), False), ((True, False), False)],
)
def test_interactive_means_both_ends(
    monkeypatch: pytest.MonkeyPatch, scherm: tuple[bool, bool], expected: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Stroom(scherm=scherm[0]))
    monkeypatch.setattr(sys, "stdout", Stroom(scherm=scherm[1]))
    assert terminal.is_interactive() is expected


def test_a_screen_is_never_drawn_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Stroom(scherm=True))
    terminal.need_scherm()
    monkeypatch.setattr(sys, "stderr", Stroom())
    with pytest.raises(Fout, match="in een bestand terechtkomen"):
        terminal.need_scherm()


def test_a_question_needs_no_stdout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stroom(scherm=True))
    monkeypatch.setattr(sys, "stderr", Stroom(scherm=True))
    monkeypatch.setattr(sys, "stdout", Stroom())
    assert terminal.can_ask()
    monkeypatch.setattr(sys, "stdin", Stroom())
    assert not terminal.can_ask()


def test_missing_and_closed_streams_are_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = Stroom(scherm=True)
    closed.close()
    for stream in (None, closed):
        monkeypatch.setattr(sys, "stdin", stream)
        assert not terminal.can_ask()
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(Fout, match="geen plek om de uitvoer"):
        terminal.write_text("x")


def test_an_answer_is_given_without_spaces_and_control_signs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    err = Stroom()
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setattr(sys, "stdin", io.StringIO(" 2026-0007\x1b \n"))
    assert terminal.ask("Typ het nummer:") == "2026-0007[U+001B]"
    assert err.bytes.getvalue().decode() == "Typ het nummer: "


def test_no_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Stroom())
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(Fout, match="Er kwam geen antwoord"):
        terminal.ask("Typ het nummer:")


def test_a_byte_that_is_no_letter_stays_visible_on_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stroom(b"ja\xff\n"))
    terminal.prepare_streams()
    assert sys.stdin.readline() == "ja\\xff\n"
