"""Cases to and from files in the open format."""

from __future__ import annotations

from overleg.bestand import show_pad
from overleg.cli.bestand import STREEP, read_in, refuse_existing, write_out
from overleg.cli.terminal import tell, write_text
from overleg.cli.werk.kastdeur import open_kast
from overleg.dossier import Dossier
from overleg.dossier.uitwisseling import MAX_BESTAND, from_json, renumber, to_tekst
from overleg.fouten import Fout
from overleg.klok import systeemklok
from overleg.nederlands import format_aantal
from overleg.store import Conflict, Handeling
from overleg.store.fouten import NummerBestaat, VerkeerdeSoort


def export_casus(woord: str, naar: str, *, overschrijven: bool) -> None:
    """Write a case in the open format to a file or to stdout; what is not shown yet stays behind.

    Args:
        woord: number or working name.
        naar: a path, or ``-`` for stdout.
        overschrijven: whether an existing file may be replaced.

    Raises:
        Fout: there is no such case, or the file cannot be written.
    """
    refuse_existing(naar, overschrijven=overschrijven)
    with open_kast() as store:
        casus = store.find_casus(woord)
        tekst, weggelaten = to_tekst(store.read_dossier(casus.id))
        # Logged first: a row too many is harmless, an export nobody knows of is not.
        store.log(Handeling.GEEXPORTEERD, casus.id)
    write_out(tekst, naar, overschrijven=overschrijven)
    if weggelaten:
        regels = format_aantal(weggelaten, "regel is", "regels zijn")
        tell(f"{regels} weggelaten: die zijn in het overleg nog niet getoond.")
    if naar != STREEP:
        tell(
            f"Casus {casus.nummer} staat in {show_pad(naar)}.",
            "Let op: dit bestand is niet versleuteld. Wis het als u het niet meer nodig hebt.",
        )


def import_casus(van: str, *, als_nieuw: bool) -> None:
    """Read a case in the open format, put it in the store and write its number.

    Args:
        van: a path, or ``-`` for stdin.
        als_nieuw: give it the next number, and fresh ids, so that it can stand beside the one it
            was made from.

    Raises:
        Fout: the file is not right, or its number is taken; nothing was written.
    """
    dossier = from_json(read_in(van, grootste=MAX_BESTAND))
    with open_kast() as store:
        if als_nieuw:
            dossier = renumber(dossier, store.next_nummer(systeemklok().year))
        try:
            store.apply(dossier.alle)
        except (NummerBestaat, Conflict, VerkeerdeSoort):
            raise _bestaat(dossier) from None
        store.log(Handeling.GEIMPORTEERD, dossier.casus.id)
    tell(f"Casus {dossier.casus.nummer} staat in de kast.")
    write_text(dossier.casus.nummer)


def _bestaat(dossier: Dossier) -> Fout:
    return Fout(
        f"Casus {dossier.casus.nummer} staat al in de kast.",
        "Er is niets overgenomen en niets veranderd.",
        "Wilt u deze ernaast zetten onder een nieuw nummer? Geef de opdracht met --als-nieuw.",
    )
