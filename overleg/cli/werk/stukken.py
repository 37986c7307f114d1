"""Making one paper of one meeting for one reader."""

from __future__ import annotations

from overleg.bestand import show_pad
from overleg.cli.bestand import refuse_existing, write_out
from overleg.cli.terminal import tell
from overleg.cli.werk.kastdeur import open_kast
from overleg.dossier import Dossier, Overleg
from overleg.dossier.zichtbaar import VOORZITTER, find_lezer, zichtbaar_voor
from overleg.fouten import Fout
from overleg.keuzes import StukSoort
from overleg.klok import systeemklok
from overleg.store import Handeling
from overleg.stukken import build_stuk, look_at_kaart, render


def make_stuk(
    soort: StukSoort,
    casus: str,
    *,
    voor: str,
    vorm: str,
    naar: str,
    nummer: int | None,
    overschrijven: bool,
) -> None:
    """Make a paper and write it to a file or to stdout.

    Args:
        soort: which kind of paper.
        casus: number or working name.
        voor: the reader: a fixed one, an organisation or a person concerned.
        vorm: in which form.
        naar: a path, or ``-`` for stdout.
        nummer: which meeting (1 is the first); None is the latest.
        overschrijven: whether an existing file may be replaced.

    Raises:
        Fout: there is no such case, meeting or reader, or the file cannot be written.
    """
    refuse_existing(naar, overschrijven=overschrijven)
    with open_kast() as store:
        dossier = store.read_dossier(store.find_casus(casus).id)
        overleg = find_overleg(dossier, nummer)
        lezer = find_lezer(dossier, voor)
        document = build_stuk(soort, dossier, lezer, overleg_id=overleg.id, nu=systeemklok())
        store.log(Handeling.STUK, dossier.casus.id)
    if soort is StukSoort.ACUUTKAART:
        # First what is wrong with it: whoever prints it chooses while it can still be mended.
        zicht = zichtbaar_voor(dossier, VOORZITTER)
        for zin in look_at_kaart(dossier, zicht, overleg.id, systeemklok()).fouten:
            tell(f"Let op: {zin}")
    write_out(render(document, vorm), naar, overschrijven=overschrijven)
    if naar != "-":
        tell(f"Het stuk staat in {show_pad(naar)}. Het is voor: {document.voor}.")


def find_overleg(dossier: Dossier, nummer: int | None) -> Overleg:
    """Give the meeting with a number, or the latest one.

    Raises:
        Fout: there is no such meeting, or none at all.
    """
    if not dossier.overleggen:
        raise Fout(
            f"Casus {dossier.casus.nummer} heeft nog geen overleg.",
            "Er is niets gemaakt.",
            f"Begin er een met: overleg gesprek {dossier.casus.nummer} --tekst",
        )
    found = dossier.laatste_overleg if nummer is None else dossier.overleg_nummer(nummer)
    if found is None:
        numbers = ", ".join(str(overleg.volgnummer) for overleg in dossier.overleggen)
        raise Fout(
            f"Casus {dossier.casus.nummer} heeft geen overleg {nummer}.",
            "Er is niets gemaakt.",
            f"Kies uit: {numbers}.",
        )
    return found
