"""The chair and the second screens as real processes on one store: what the room sees, and when."""

from __future__ import annotations

import shutil
import signal
from pathlib import Path

import pytest

from overleg.dossier import Deelnemer, Inbreng
from overleg.klok import Klok
from overleg.store import open_sleutel, open_store
from overleg.store.bestanden import KAST
from overleg.verloop import save_ding
from tests.overleven.terminal import Terminal
from tests.overleven.test_programma import CTRL_L, CTRL_Q, ENTER, GEWOON, open_kast, plain
from tests.screens.aan_tafel import Wekker, nieuw_overleg
from tests.screens.kasten import LINDE, WACHTWOORD, make_volle_kast

MES = "keukenmes"
"""Written in silence: on no screen before the reveal. One word, which no column breaks."""

ZAAL = "import sys; sys.argv[1:] = ['zaal']; from overleg.cli.main import main; main()"
VOORZITTER = ZAAL.replace("['zaal']", "['zaal', '--voorzitter']")
STUK = f"""
from overleg.screens.zaal import zaalscherm
async def breek(self, plaat, *, vol):
    raise ValueError({MES!r})
zaalscherm.Zaalscherm._hang = breek
{ZAAL}
"""
F9, CTRL_T = b"\x1b[20~", b"\x14"

GEEN = "De voorzitter heeft geen overleg open."
NIEUW = "Dit scherm volgt de voorzitter."
STILTE = "We schrijven nu ieder voor zich"
LEEG = "Het scherm is even leeg."


@pytest.fixture(scope="module")
def _stil(tmp_path_factory: pytest.TempPathFactory, klok: Klok) -> Path:
    """A store in which a voice wrote something; the meeting waits for the reveal."""
    map = tmp_path_factory.mktemp("zaal")
    make_volle_kast(map / "kast", klok)
    wekker = Wekker()
    with open_store(
        map / "kast", open_sleutel(map / "kast", WACHTWOORD), wie="Vera", klok=wekker
    ) as store:
        tafel = nieuw_overleg(store, wekker, "tonen")
        stem = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[0]
        inbreng = Inbreng(
            casus_id=tafel.casus_id,
            overleg_id=tafel.overleg_id,
            gemaakt_op=wekker.nu,
            stem_id=stem.id,
            tekst=f"Er lag een {MES} onder het bed.",
        )
        store.apply(save_ding(tafel.dossier, tafel.overleg_id, inbreng, wekker.nu))
    geheim = map / "wachtwoord"
    geheim.write_text(f"{WACHTWOORD}\n")
    geheim.chmod(0o600)
    return map


@pytest.fixture
def thuis(_stil: Path, tmp_path: Path) -> Path:
    """A folder with such a store for this test alone."""
    return Path(shutil.copytree(_stil, tmp_path / "thuis"))


def start(thuis: Path, source: str, *, kolommen: int = 100) -> Terminal:
    """Start a process; only a second screen reads its passphrase from the file."""
    geheim = {} if source == GEWOON else {"OVERLEG_WACHTWOORD_BESTAND": str(thuis / "wachtwoord")}
    omgeving = {"OVERLEG_MAP": str(thuis), "USER": "tester", **geheim}
    return Terminal(source, omgeving, kolommen=kolommen, rijen=30)


def chair(thuis: Path) -> Terminal:
    """Start the program and take up the meeting where it was."""
    terminal = start(thuis, GEWOON)
    open_kast(terminal)
    terminal.typ(ENTER)
    terminal.wacht("opgeslagen ✓")
    terminal.rust(0.3)
    return terminal


def reveal(voorzitter: Terminal) -> None:
    """Show everything although nobody is ready."""
    voorzitter.typ(CTRL_T)
    voorzitter.wacht("Nog niet klaar")
    voorzitter.typ("geen tijd\r")
    voorzitter.wacht(MES)


def end(terminal: Terminal) -> None:
    terminal.sein(signal.SIGKILL)
    assert terminal.einde() == -signal.SIGKILL


def test_the_room_sees_nothing_before_the_reveal_and_everything_after_it(thuis: Path) -> None:
    with start(thuis, ZAAL) as zaal, start(thuis, VOORZITTER) as eigen:
        zaal.wacht(GEEN)
        eigen.wacht(GEEN)
        with chair(thuis) as voorzitter:
            zaal.wacht(NIEUW)
            eigen.wacht("VOORZITTER, NIET DELEN")
            eigen.wacht("Ik lees eerst wat maar één van ons weet.")
            zaal.typ(ENTER)
            zaal.wacht(STILTE)
            for scherm in (zaal, eigen, voorzitter):
                scherm.rust(0.3)
                assert MES not in plain(scherm.uit)
            reveal(voorzitter)
            zaal.wacht(MES)
            assert LINDE in zaal.scherm
            assert "Linde" not in zaal.scherm.splitlines()[0]
            voorzitter.typ(F9)
            zaal.wacht(LEEG)
            assert MES not in zaal.scherm
            assert LINDE not in zaal.scherm
            voorzitter.typ(F9)
            zaal.wacht(MES)
            voorzitter.typ(CTRL_L)
            zaal.wacht(GEEN)
            eigen.wacht(GEEN)
            assert MES not in zaal.scherm
        for scherm in (zaal, eigen):
            scherm.typ(CTRL_Q)
            assert scherm.einde() == 0


def test_a_room_screen_that_is_killed_comes_back_blank_and_goes_on(thuis: Path) -> None:
    with chair(thuis) as voorzitter:
        reveal(voorzitter)
        with start(thuis, ZAAL) as zaal:
            zaal.wacht(NIEUW)
            zaal.typ(ENTER)
            zaal.wacht(MES)
            end(zaal)
        voorzitter.typ(F9)
        voorzitter.wacht("F9 brengt alles terug.")
        with start(thuis, ZAAL) as zaal:
            zaal.wacht(LEEG)
            assert MES not in plain(zaal.uit)
            voorzitter.typ(F9)
            zaal.wacht(MES)


def test_the_room_keeps_what_it_saw_while_the_chair_is_killed_and_comes_back(thuis: Path) -> None:
    with start(thuis, ZAAL) as zaal:
        zaal.wacht(GEEN)
        with chair(thuis) as voorzitter:
            zaal.wacht(NIEUW)
            reveal(voorzitter)
            zaal.wacht(MES)
            end(voorzitter)
        zaal.rust(1.0)
        assert MES in zaal.scherm
        # Who only starts now does not show what a dead program left behind.
        with start(thuis, ZAAL) as later:
            later.wacht(GEEN)
            later.typ(ENTER)
            later.rust(0.5)
            assert MES not in plain(later.uit)
        with chair(thuis) as voorzitter:
            voorzitter.wacht(MES)
            zaal.rust(0.5)
            assert MES in zaal.scherm
            voorzitter.typ(F9)
            zaal.wacht(LEEG)
            voorzitter.typ(F9)
            zaal.wacht(MES)


def test_following_writes_nothing_in_the_store(thuis: Path) -> None:
    kast = thuis / "kast" / KAST
    before = kast.read_bytes()
    with start(thuis, ZAAL) as zaal, start(thuis, VOORZITTER) as eigen:
        for scherm in (zaal, eigen):
            scherm.wacht(GEEN)
            scherm.typ(b"\xff\xc3" + ENTER + F9 + F9)
            scherm.rust(0.5)
        for scherm in (zaal, eigen):
            scherm.wacht(GEEN)
            scherm.typ(CTRL_Q)
            assert scherm.einde() == 0
    assert kast.read_bytes() == before


@pytest.mark.parametrize("nummer", [signal.SIGHUP, signal.SIGTERM])
def test_a_signal_ends_it_and_gives_the_terminal_back(thuis: Path, nummer: signal.Signals) -> None:
    with start(thuis, ZAAL) as zaal:
        zaal.wacht(GEEN)
        zaal.sein(nummer)
        assert zaal.einde() == 128 + nummer
        assert b"\x1b[?1049l" in zaal.uit


def test_an_error_in_the_screen_says_nothing_of_the_case(thuis: Path) -> None:
    with chair(thuis) as voorzitter:
        reveal(voorzitter)
        with start(thuis, STUK) as zaal:
            zaal.wacht(NIEUW)
            zaal.typ(ENTER)
            assert zaal.einde() == 70
            said = plain(zaal.uit)
            assert "Er ging iets mis in het scherm zelf (ValueError" in said
            assert MES not in said


def test_the_passphrase_is_asked_in_the_terminal_before_there_is_a_screen(thuis: Path) -> None:
    with Terminal(ZAAL, {"OVERLEG_MAP": str(thuis), "OVERLEG_WACHTWOORD_BESTAND": ""}) as zaal:
        zaal.wacht("Wachtwoord:")
        zaal.rust(0.3)  # what is typed before the question is dropped
        zaal.typ("dit is het niet\r")
        zaal.wacht("Dit wachtwoord is niet juist.")
        zaal.rust(0.3)
        zaal.typ(f"{WACHTWOORD}\r")
        zaal.wacht(GEEN)
        assert WACHTWOORD not in plain(zaal.uit)
