"""Choices of a person: kept, private, and harmless when broken."""

from __future__ import annotations

import pytest

from overleg.plekken import map_van_overleg
from overleg.screens.instellingen import (
    Instellingen,
    account,
    read_instellingen,
    write_instellingen,
)


@pytest.fixture(autouse=True)
def _map(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "map"))


def test_nothing_chosen_gives_the_usual() -> None:
    assert read_instellingen() == Instellingen("", "licht", 15)


def test_what_was_chosen_comes_back_and_is_private() -> None:
    chosen = Instellingen("Noor Vos", "donker", 5)
    write_instellingen(chosen)
    assert read_instellingen() == chosen
    pad = map_van_overleg() / "instellingen.json"
    assert pad.stat().st_mode & 0o077 == 0
    assert [file.name for file in pad.parent.iterdir()] == [pad.name]


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("geen json", Instellingen()),
        ("[1, 2]", Instellingen()),
        ('{"wie": 7, "slot_minuten": "veel", "thema": "donker"}', Instellingen(thema="donker")),
        ('{"slot_minuten": true}', Instellingen()),
        ('{"slot_minuten": -5}', Instellingen(slot_minuten=0)),
        ('{"slot_minuten": 100000}', Instellingen(slot_minuten=1440)),
        ('{"wie": "\\u001b[31mx\\n"}', Instellingen(wie="[U+001B][31mx")),
        ('{"onbekend": 1}', Instellingen()),
        ("\\xff", Instellingen()),
    ],
)
def test_what_makes_no_sense_gets_its_usual_value(inhoud: str, verwacht: Instellingen) -> None:
    map_van_overleg().mkdir()
    (map_van_overleg() / "instellingen.json").write_text(inhoud)
    assert read_instellingen() == verwacht


def test_a_disk_that_refuses_is_no_disaster(tmp_path, monkeypatch) -> None:
    (tmp_path / "bestand").write_text("")
    monkeypatch.setenv("OVERLEG_MAP", str(tmp_path / "bestand" / "map"))
    write_instellingen(Instellingen("x"))
    assert read_instellingen() == Instellingen()


def test_the_account_is_the_first_guess(monkeypatch) -> None:
    monkeypatch.setenv("LOGNAME", "jdevries")
    assert account() == "jdevries"
    for naam in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.delenv(naam, raising=False)
    assert isinstance(account(), str)
