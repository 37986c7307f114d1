"""The ways in: making a store, opening its key, and changing what opens it."""

from __future__ import annotations

from pathlib import Path

from overleg.bestand import show_pad
from overleg.klok import Klok
from overleg.store import bestanden
from overleg.store.herstelcode import make_herstelcode, read_herstelcode
from overleg.store.kastfouten import (
    GeenKast,
    KastOntbreekt,
    LeegWachtwoord,
    SleutelBeschadigd,
    SleutelOntbreekt,
    VerkeerdeHerstelcode,
    VerkeerdWachtwoord,
)
from overleg.store.sleuf import KOSTEN, Kosten, unwrap, wrap
from overleg.store.sleutel import Sleutel
from overleg.store.sleutelbestand import (
    HERSTELCODE,
    WACHTWOORD,
    Sleutelbestand,
    read_sleutelbestand,
    write_sleutelbestand,
)


def make_sleutelbestand(
    sleutel: Sleutel, wachtwoord: str, *, klok: Klok, kosten: Kosten = KOSTEN
) -> tuple[Sleutelbestand, str]:
    """Make the content of a new key file.

    Returns:
        the key file with both slots filled, and the recovery code.

    Raises:
        LeegWachtwoord: there is no sign in the passphrase.
    """
    _check_wachtwoord(wachtwoord)
    code = make_herstelcode()
    bestand = Sleutelbestand.make(klok().isoformat(timespec="seconds"))
    for naam, geheim in ((WACHTWOORD, wachtwoord), (HERSTELCODE, read_herstelcode(code))):
        bestand = bestand.met(naam, wrap(sleutel, geheim, kosten, bestand.bij(naam)))
    return bestand, code


def open_sleutel(map: Path, wachtwoord: str) -> Sleutel:
    """Open the key of the store in a folder with the passphrase.

    Takes about a quarter of a second on purpose: do it outside the thread of the screen.

    Raises:
        VerkeerdWachtwoord: it is not this one.
        GeenKast, KastOntbreekt, SleutelOntbreekt, SleutelBeschadigd, SleutelNieuwer: see there.
    """
    sleutel = _open(_read(map), WACHTWOORD, wachtwoord, map)
    if sleutel is None:
        raise VerkeerdWachtwoord.meld()
    return sleutel


def open_sleutel_met_herstelcode(map: Path, code: str) -> Sleutel:
    """Open the key with the recovery code, for when the passphrase was forgotten.

    Raises:
        HerstelcodeTikfout: this can be no recovery code.
        VerkeerdeHerstelcode: it is the code of another store, or an older one.
        GeenKast, KastOntbreekt, SleutelOntbreekt, SleutelBeschadigd, SleutelNieuwer: see there.
    """
    bestand = _read(map)
    sleutel = _open(bestand, HERSTELCODE, read_herstelcode(code), map)
    if sleutel is None:
        raise VerkeerdeHerstelcode.meld()
    return sleutel


def change_wachtwoord(
    map: Path, sleutel: Sleutel, nieuw: str, *, kosten: Kosten | None = None
) -> None:
    """Give the key file another passphrase; the store itself stays as it is.

    Args:
        map: the folder of the store.
        sleutel: the opened key.
        nieuw: the new passphrase; the old one opens nothing from now on.
        kosten: how much work a guess must be; as it was when left out.

    Raises:
        LeegWachtwoord: there is no sign in the new passphrase.
        SchijfVol, AlleenLezen: the disk refused; the old passphrase still holds.
    """
    _check_wachtwoord(nieuw)
    _replace(map, sleutel, WACHTWOORD, nieuw, kosten)


def new_herstelcode(map: Path, sleutel: Sleutel, *, kosten: Kosten | None = None) -> str:
    """Make a new recovery code and give it, to be shown once; the old one opens nothing now.

    Raises:
        SchijfVol, AlleenLezen: the disk refused; the old code still holds.
    """
    code = make_herstelcode()
    _replace(map, sleutel, HERSTELCODE, read_herstelcode(code), kosten)
    return code


def _check_wachtwoord(wachtwoord: str) -> None:
    if not wachtwoord.strip():
        raise LeegWachtwoord.meld()


def _replace(map: Path, sleutel: Sleutel, naam: str, geheim: str, kosten: Kosten | None) -> None:
    bestand = _read(map)
    oud = bestand.sleuven.get(naam)
    kosten = kosten or (oud.kosten if oud else KOSTEN)
    nieuw = bestand.met(naam, wrap(sleutel, geheim, kosten, bestand.bij(naam)))
    write_sleutelbestand(map / bestanden.SLEUTEL, nieuw)


def _read(map: Path) -> Sleutelbestand:
    kast, sleutel = map / bestanden.KAST, map / bestanden.SLEUTEL
    try:
        bestand = read_sleutelbestand(sleutel)
    except FileNotFoundError:
        if kast.exists():
            raise SleutelOntbreekt.meld(pad=show_pad(sleutel)) from None
        raise GeenKast.meld(pad=show_pad(map)) from None
    if not kast.exists():
        raise KastOntbreekt.meld(pad=show_pad(kast))
    return bestand


def _open(bestand: Sleutelbestand, naam: str, geheim: str, map: Path) -> Sleutel | None:
    beschadigd = SleutelBeschadigd.meld(pad=show_pad(map / bestanden.SLEUTEL))
    sleuf = bestand.sleuven.get(naam)
    if sleuf is None:
        raise beschadigd
    try:
        return unwrap(sleuf, geheim, bestand.bij(naam))
    except ValueError as error:
        # Lengths that cannot be right, although the checksum is: not written by this program.
        raise beschadigd from error
