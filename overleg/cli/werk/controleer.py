"""What is still loose in one meeting of a case."""

from __future__ import annotations

from overleg.cli.tabel import format_json, format_tabel
from overleg.cli.terminal import tell, write_text
from overleg.cli.werk.kastdeur import open_kast
from overleg.cli.werk.stukken import find_overleg
from overleg.dossier.zichtbaar import INTERN, zichtbaar_voor
from overleg.keuzes import Ernst
from overleg.klok import systeemklok
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal
from overleg.signalen import Signaal, check_dossier
from overleg.verloop import leidraad_van

GOED, LOS = 0, 1


def check_casus(woord: str, *, nummer: int | None, als_json: bool) -> int:
    """Write every signaal of a meeting, one per line: code, weight, step and sentence.

    The chair is the reader, so everything that was shown at the table is looked at.

    Args:
        woord: number or working name of the case.
        nummer: which meeting (1 is the first); None is the latest.
        als_json: JSON instead of lines.

    Returns:
        the exit code: 1 when something is open that must be mended, else 0.

    Raises:
        Fout: there is no such case or meeting.
    """
    with open_kast() as store:
        dossier = store.read_dossier(store.find_casus(woord).id)
    overleg = find_overleg(dossier, nummer)
    leidraad = leidraad_van(overleg)
    found = check_dossier(
        zichtbaar_voor(dossier, INTERN), leidraad, overleg_id=overleg.id, nu=systeemklok()
    )
    if als_json:
        write_text(format_json([_plain(signaal, leidraad) for signaal in found]))
    elif found:
        first, *rest = (_row(signaal, leidraad) for signaal in found)
        write_text(format_tabel(first, rest))
    hard = sum(signaal.ernst is Ernst.HARD for signaal in found)
    waar = f"Overleg {overleg.volgnummer} van casus {dossier.casus.nummer}"
    tell(f"{waar}: {_count(len(found), hard)}")
    return LOS if hard else GOED


def _count(alle: int, hard: int) -> str:
    if not alle:
        return "er zit niets los."
    moet = f"Daarvan {'moet' if hard == 1 else 'moeten'} er {hard} eerst worden opgelost."
    let_op = "Er is niets bij dat eerst moet worden opgelost."
    return f"{format_aantal(alle, 'punt', 'punten')}. {moet if hard else let_op}"


def _row(signaal: Signaal, leidraad: Leidraad) -> tuple[str, ...]:
    return (signaal.code, signaal.ernst.label, _title(signaal, leidraad), signaal.zin)


def _title(signaal: Signaal, leidraad: Leidraad) -> str:
    stap = leidraad.stap_van(signaal.stap)
    return stap.titel if stap else signaal.stap.label


def _plain(signaal: Signaal, leidraad: Leidraad) -> dict[str, object]:
    cel = signaal.verwijzing.cel
    return {
        "code": signaal.code,
        "ernst": signaal.ernst.value,
        "stap": signaal.stap.value,
        "titel": _title(signaal, leidraad),
        "zin": signaal.zin,
        "ids": list(signaal.verwijzing.ids),
        "cel": cel
        and {
            "betrokkene_id": cel.betrokkene_id,
            "stem_id": cel.stem_id,
            "onderwerp": cel.onderwerp,
        },
    }
