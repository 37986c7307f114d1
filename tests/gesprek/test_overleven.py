"""kill -9 of the real program after each answer: nothing that was acknowledged is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from overleg.dossier import Deelnemer, Klad, NuCheck, Overleg
from overleg.store import create_kast, open_sleutel, open_store
from overleg.verloop import new_casus
from tests.conftest import NU
from tests.gesprek.conftest import GOEDKOOP, WACHTWOORD

ANTWOORDEN = (
    "n",
    "j",
    "?",
    "n",
    "Waar slaapt Mila vannacht?",
    "Wijkgebouw",
    "Sanne de Boer",
    "Omar Yilmaz",
    "politie",
    "agent Bos",
    "op een eiland",
)


@pytest.fixture
def omgeving(tmp_path: Path) -> dict[str, str]:
    kast = tmp_path / "kast"
    create_kast(kast, WACHTWOORD, klok=lambda: NU, kosten=GOEDKOOP)
    with open_store(kast, open_sleutel(kast, WACHTWOORD), wie="proef", klok=lambda: NU) as store:
        store.apply(new_casus("2026-0001", "Gezin Proef", NU))
    geheim = tmp_path / "wachtwoord"
    geheim.write_text(WACHTWOORD + "\n", encoding="utf-8")
    geheim.chmod(0o600)
    return {
        **os.environ,
        "OVERLEG_MAP": str(tmp_path),
        "OVERLEG_WACHTWOORD_BESTAND": str(geheim),
    }


def _answer_and_kill(omgeving: dict[str, str], antwoorden: tuple[str, ...]) -> str:
    """Give answers, wait until the next question stands there, then kill without warning."""
    proces = subprocess.Popen(
        [sys.executable, "-m", "overleg", "gesprek", "2026-0001", "--tekst", "--leidraad", "acuut"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=omgeving,
    )
    assert proces.stdin is not None
    assert proces.stdout is not None
    gezegd = b""
    for antwoord in (*antwoorden, None):
        while not gezegd.endswith(b"\n> "):
            stuk = os.read(proces.stdout.fileno(), 65536)
            assert stuk, gezegd.decode()
            gezegd += stuk
        if antwoord is not None:
            gezegd += b"|"
            os.write(proces.stdin.fileno(), antwoord.encode() + b"\n")
    proces.send_signal(signal.SIGKILL)
    proces.wait(10)
    proces.stdin.close()
    proces.stdout.close()
    return gezegd.decode()


@pytest.mark.parametrize("aantal", range(1, len(ANTWOORDEN) + 1))
def test_nothing_acknowledged_is_lost(
    omgeving: dict[str, str], tmp_path: Path, aantal: int
) -> None:
    gezegd = _answer_and_kill(omgeving, ANTWOORDEN[:aantal])

    sleutel = open_sleutel(tmp_path / "kast", WACHTWOORD)
    with open_store(tmp_path / "kast", sleutel, wie="proef", klok=lambda: NU) as store:
        assert store.check() == ()
        dossier = store.read_dossier(store.find_casus("2026-0001").id)
    check = dossier.van(NuCheck)[0]
    overleg = dossier.van(Overleg)[0]
    deelnemer = next(iter(dossier.van(Deelnemer)), None)
    klad = next(iter(dossier.van(Klad)), None)
    there = (
        check.in_gevaar == "nee",
        check.mensen == "ja",
        check.wijzelf == "onbekend",
        check.sporen == "nee",
        overleg.vraag == ANTWOORDEN[4],
        overleg.plaats == ANTWOORDEN[5],
        overleg.voorzitter == ANTWOORDEN[6],
        overleg.verslaglegger == ANTWOORDEN[7],
        deelnemer is not None,
        deelnemer is not None and deelnemer.naam == ANTWOORDEN[9],
        klad is not None and klad.tekst == ANTWOORDEN[10],
    )
    assert gezegd.count("opgeslagen") + gezegd.count("als klad") >= aantal
    assert there[:aantal] == (True,) * aantal
    assert there[aantal:] == (False,) * (len(ANTWOORDEN) - aantal)
