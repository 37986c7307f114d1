from __future__ import annotations

from pathlib import Path

import pytest

from overleg.store import (
    Kosten,
    change_wachtwoord,
    new_herstelcode,
    open_sleutel,
    open_sleutel_met_herstelcode,
)
from overleg.store.bestanden import KAST, SLEUTEL
from overleg.store.herstelcode import make_herstelcode
from overleg.store.kastfouten import (
    GeenKast,
    HerstelcodeTikfout,
    KastOntbreekt,
    LeegWachtwoord,
    SleutelBeschadigd,
    SleutelOntbreekt,
    VerkeerdeHerstelcode,
    VerkeerdWachtwoord,
)
from overleg.store.sleutelbestand import Sleutelbestand, read_sleutelbestand, write_sleutelbestand
from tests.store.bouwen import WACHTWOORD, open_kast


def test_the_passphrase_opens_and_another_does_not(kast: Path) -> None:
    open_sleutel(kast, WACHTWOORD)
    for getypt in (WACHTWOORD + " ", WACHTWOORD.upper(), "", "\ud800"):
        with pytest.raises(VerkeerdWachtwoord, match="niet juist"):
            open_sleutel(kast, getypt)


def test_the_recovery_code_opens_the_store_when_the_passphrase_is_forgotten(
    kast: Path, herstelcode: str
) -> None:
    sleutel = open_sleutel_met_herstelcode(kast, herstelcode.lower().replace("-", " "))
    change_wachtwoord(kast, sleutel, "een nieuwe zin")
    assert open_sleutel(kast, "een nieuwe zin") == sleutel
    with pytest.raises(VerkeerdWachtwoord):
        open_sleutel(kast, WACHTWOORD)
    assert open_sleutel_met_herstelcode(kast, herstelcode) == sleutel


def test_another_code_is_told_from_a_typing_error(kast: Path) -> None:
    with pytest.raises(VerkeerdeHerstelcode, match="hoort niet bij"):
        open_sleutel_met_herstelcode(kast, make_herstelcode())
    with pytest.raises(HerstelcodeTikfout, match="tikfout"):
        open_sleutel_met_herstelcode(kast, "0000-1111")


def test_a_new_code_makes_the_old_one_worthless(kast: Path, herstelcode: str) -> None:
    sleutel = open_sleutel(kast, WACHTWOORD)
    nieuw = new_herstelcode(kast, sleutel)
    assert open_sleutel_met_herstelcode(kast, nieuw) == sleutel
    with pytest.raises(VerkeerdeHerstelcode):
        open_sleutel_met_herstelcode(kast, herstelcode)
    assert open_sleutel(kast, WACHTWOORD) == sleutel


def test_changing_the_passphrase_leaves_the_store_itself_alone(kast: Path) -> None:
    voor = (kast / KAST).read_bytes()
    change_wachtwoord(kast, open_sleutel(kast, WACHTWOORD), "een nieuwe zin")
    assert (kast / KAST).read_bytes() == voor
    assert (kast / SLEUTEL).stat().st_mode & 0o777 == 0o600


def test_the_cost_of_a_slot_stays_unless_another_is_asked(kast: Path) -> None:
    sleutel = open_sleutel(kast, WACHTWOORD)
    change_wachtwoord(kast, sleutel, "nieuw")
    new_herstelcode(kast, sleutel, kosten=Kosten(128, 1, 1))
    sleuven = read_sleutelbestand(kast / SLEUTEL).sleuven
    assert sleuven["wachtwoord"].kosten.geheugen_kib == 64
    assert sleuven["herstelcode"].kosten.geheugen_kib == 128


@pytest.mark.parametrize("leeg", ["", "   ", "\n"])
def test_an_empty_new_passphrase_is_refused_and_the_old_one_holds(kast: Path, leeg: str) -> None:
    sleutel = open_sleutel(kast, WACHTWOORD)
    with pytest.raises(LeegWachtwoord):
        change_wachtwoord(kast, sleutel, leeg)
    assert open_sleutel(kast, WACHTWOORD) == sleutel


def test_the_key_files_of_two_stores_cannot_lend_each_other_a_slot(
    kast: Path, tmp_path: Path
) -> None:
    pad = kast / SLEUTEL
    echt = read_sleutelbestand(pad)
    vreemd = Sleutelbestand("00" * 8, echt.gemaakt_op, echt.sleuven)
    write_sleutelbestand(pad, vreemd)
    with pytest.raises(VerkeerdWachtwoord):
        open_sleutel(kast, WACHTWOORD)
    gewisseld = {"wachtwoord": echt.sleuven["herstelcode"]}
    write_sleutelbestand(pad, Sleutelbestand(echt.kast_id, echt.gemaakt_op, gewisseld))
    with pytest.raises(VerkeerdWachtwoord):
        open_sleutel(kast, WACHTWOORD)
    with pytest.raises(SleutelBeschadigd):
        open_sleutel_met_herstelcode(kast, make_herstelcode())


def test_what_is_missing_is_told_apart(kast: Path, tmp_path: Path) -> None:
    with pytest.raises(GeenKast, match="nog geen kast"):
        open_sleutel(tmp_path / "leeg", WACHTWOORD)
    sleutel = (kast / SLEUTEL).read_bytes()
    (kast / SLEUTEL).unlink()
    with pytest.raises(SleutelOntbreekt, match="sleutelbestand"):
        open_sleutel(kast, WACHTWOORD)
    (kast / SLEUTEL).write_bytes(sleutel)
    (kast / KAST).unlink()
    with pytest.raises(KastOntbreekt, match="ontbreekt"):
        open_sleutel(kast, WACHTWOORD)
    assert not (kast / KAST).exists()


def test_a_key_from_the_code_opens_the_store(kast: Path, herstelcode: str) -> None:
    from overleg.store import open_store
    from tests.store.bouwen import Wekker, make_zaak

    with open_kast(kast) as store:
        store.apply(make_zaak().dingen)
    sleutel = open_sleutel_met_herstelcode(kast, herstelcode)
    with open_store(kast, sleutel, wie="Vera", klok=Wekker()) as store:
        assert store.find_casus("gezin linde").nummer == "2026-0001"
