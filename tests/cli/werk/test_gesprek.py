from __future__ import annotations

import json
from pathlib import Path

import pytest

from overleg.cli.werk import gesprek as werk_gesprek
from tests.cli.conftest import Roep


def test_a_meeting_is_led_over_stdin_and_stdout(roep: Roep, code: str) -> None:
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    afloop = roep("gesprek", nummer, "--tekst", "--leidraad", "acuut", invoer="/klaar\n")
    assert (afloop.code, afloop.fout) == (0, "")
    assert nummer in afloop.uit
    (overleg,) = json.loads(roep("casus", "exporteer", nummer).uit)["overleggen"]
    assert overleg["leidraad"] == "acuut"
    assert "geopend" in roep("kast", "logboek", nummer).uit


def test_its_exit_code_is_that_of_the_command(
    roep: Roep, linde: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(werk_gesprek, "run_gesprek", lambda *args, **kwargs: 1)
    assert roep("gesprek", linde).code == 1


def test_a_case_or_leidraad_that_is_not_there_is_told(roep: Roep, code: str) -> None:
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    for words in (("Gezin Eik",), (nummer, "--leidraad", "bestaat-niet")):
        afloop = roep("gesprek", *words, "--tekst")
        assert afloop.code == 1
        assert len(afloop.fout.splitlines()) == 3
    assert "overleggen" not in json.loads(roep("casus", "exporteer", nummer).uit)


def test_a_byte_that_is_no_letter_does_not_end_a_meeting(
    roep: Roep, code: str, thuis: Path
) -> None:
    nummer = roep("casus", "nieuw", "Gezin Berk").uit.strip()
    afloop = roep("gesprek", nummer, "--leidraad", "acuut", invoer=b"\xff\xfe\n/klaar\n")
    assert afloop.code == 0
