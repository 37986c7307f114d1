"""The store itself on the command line: making, showing, checking, and its passphrase."""

from __future__ import annotations

import sys

from overleg import plekken
from overleg.cli.tabel import format_json, format_paren, format_tabel
from overleg.cli.terminal import tell, write_text
from overleg.cli.wachtwoord import NIEUW_WACHTWOORD, WACHTWOORD, read_nieuw
from overleg.cli.werk.kastdeur import open_kast, unlock, who_works
from overleg.dossier import OP_NAAM
from overleg.fouten import Fout
from overleg.klok import systeemklok
from overleg.nederlands import format_lijstje, format_moment
from overleg.store import (
    Gebeurtenis,
    Handeling,
    change_wachtwoord,
    create_kast,
    new_herstelcode,
    open_store,
)
from overleg.store.aanmaken import check_vrij


def make_kast() -> None:
    """Make an empty store and write its recovery code, once.

    Raises:
        Fout: a store stands here already, there is no passphrase, or the disk refused.
    """
    folder = plekken.kast_map()
    # Said before anybody thinks of a passphrase for it.
    check_vrij(folder)
    geheim = read_nieuw(WACHTWOORD)
    code = create_kast(folder, geheim, klok=systeemklok)
    tell(
        f"De kast staat in {folder}.",
        "Hieronder staat de herstelcode. U ziet hem maar één keer.",
        "Schrijf hem op papier en bewaar dat op een veilige plek, niet bij deze computer.",
    )
    _show_code(code)


def show_info(*, als_json: bool) -> None:
    """Write where the store is, how large it is and what is in it."""
    with open_kast() as store:
        counts = {
            "casussen": len(store.list_casussen()),
            "contactpersonen": len(store.list_contactpersonen()),
            "gebeurtenissen": len(store.read_logboek()),
        }
    kast, sleutel = plekken.kast_pad(), plekken.sleutel_pad()
    size = kast.stat().st_size
    if als_json:
        places = {"kast": str(kast), "sleutel": str(sleutel), "bytes": size}
        write_text(format_json({**places, "versleuteld": True, **counts}))
        return
    write_text(
        format_paren(
            [
                ("Kast", str(kast)),
                ("Sleutel", str(sleutel)),
                ("Grootte", f"{-(-size // 1000)} kB, versleuteld"),
                ("Casussen", str(counts["casussen"])),
                ("Contactpersonen", str(counts["contactpersonen"])),
                ("Regels in het logboek", str(counts["gebeurtenissen"])),
            ]
        )
    )


def check_kast() -> int:
    """Write what is wrong with the store.

    Returns:
        the exit code: 0 when it is whole, 1 when it is not.
    """
    with open_kast() as store:
        problems = store.check()
    if problems:
        tell("De kast is niet in orde. Maak eerst een kopie van de hele map.")
        write_text(format_lijstje(problems))
        return 1
    tell("De kast is heel en het logboek klopt.")
    return 0


def renew_wachtwoord(*, met_herstelcode: bool, nieuwe_code: bool) -> None:
    """Give the store another passphrase, and on request another recovery code.

    Args:
        met_herstelcode: open with the recovery code, because the passphrase was forgotten.
        nieuwe_code: also make a new recovery code and write it, once.

    Raises:
        Fout: the store does not open, or there is no new passphrase.
    """
    folder = plekken.kast_map()
    sleutel = unlock(folder, met_herstelcode=met_herstelcode)
    # Who opens with the recovery code has no old passphrase, so that file can only be the new one.
    settings = (NIEUW_WACHTWOORD, WACHTWOORD) if met_herstelcode else (NIEUW_WACHTWOORD,)
    with open_store(folder, sleutel, wie=who_works(), klok=systeemklok) as store:
        change_wachtwoord(folder, sleutel, read_nieuw(*settings))
        store.log(Handeling.WACHTWOORD)
        code = new_herstelcode(folder, sleutel) if nieuwe_code else None
        if code:
            store.log(Handeling.HERSTELCODE)
    tell("De kast gaat nu open met het nieuwe wachtwoord. Het oude werkt niet meer.")
    if code:
        tell("Hieronder staat de nieuwe herstelcode. De oude werkt niet meer.")
        _show_code(code)


def show_logboek(casus: str | None, *, als_json: bool) -> None:
    """Write what happened to the store, or to one case, oldest first."""
    with open_kast() as store:
        casus_id = None if casus is None else store.find_casus(casus).id
        rows = store.read_logboek(casus_id)
    if als_json:
        write_text(format_json([_plain(row) for row in rows]))
        return
    write_text(
        format_tabel(
            ("Wanneer", "Wie", "Account", "Casus", "Wat"),
            [
                (
                    format_moment(row.tijd),
                    row.wie,
                    row.os_account,
                    row.casus_nummer,
                    f"{_noem(row.soort)} {row.handeling.label}".strip(),
                )
                for row in rows
            ],
        )
    )


def _noem(soort: str) -> str:
    """Give the Dutch word for a kind of thing; empty when it is about no thing."""
    return OP_NAAM[soort].naam_enkel if soort in OP_NAAM else soort


def _show_code(code: str) -> None:
    """Write a recovery code, and make sure that it arrived."""
    try:
        write_text(code)
        sys.stdout.flush()
    except OSError as error:
        raise Fout(
            "De herstelcode kon niet worden getoond.",
            "De kast gaat open met uw wachtwoord.",
            "Vraag een nieuwe code met: overleg kast wachtwoord --nieuwe-code",
        ) from error


def _plain(row: Gebeurtenis) -> dict[str, object]:
    return {
        "nr": row.nr,
        "tijd": row.tijd.isoformat(),
        "wie": row.wie,
        "os_account": row.os_account,
        "casus": row.casus_nummer or None,
        "handeling": row.handeling.value,
        "soort": row.soort or None,
        "id": row.ding_id or None,
        "hash": row.hash,
    }
