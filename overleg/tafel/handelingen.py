"""The one table of commands: key, word, help and what each of them does.

Screens make keys, footer and palette of it; the conversation makes its words of it; the help
lists it. A command that is not here does not exist.
"""

from __future__ import annotations

from overleg.fouten import Fout
from overleg.keuzes import KlaarManier, OverlegStatus
from overleg.tafel.handeling import Antwoorden, Handeling, RedenNodig, Vraagje, is_bezig
from overleg.tafel.meekijken import MEEKIJKEN
from overleg.tafel.onderbrekingen import ONDERBREKINGEN
from overleg.tafel.regels import REGELS
from overleg.tafel.stilstand import STILSTAND
from overleg.tafel.tafel import Tafel
from overleg.tafel.vraagbaak import (
    is_getoond_nu,
    list_redenen,
    list_stappen,
    list_stemmen,
    report_stem_klaar,
    what_is_written,
)
from overleg.verloop import (
    PoortDicht,
    can_return,
    go_back,
    go_next,
    jump,
    missing_stemmen,
    reopen_overleg,
    return_from_jump,
    reveal,
    skip_stap,
)


def _verder(tafel: Tafel, antwoorden: Antwoorden) -> str:
    reden = antwoorden.get("reden", "")
    try:
        tafel.apply(go_next(tafel.dossier, tafel.overleg_id, tafel.nu, reden=reden))
    except PoortDicht as dicht:
        raise RedenNodig(dicht.poort.open) from None
    return f"U bent nu bij ‘{tafel.stap.titel}’."


def _terug(tafel: Tafel, antwoorden: Antwoorden) -> str:
    if can_return(tafel.overleg):
        return _terugkeer(tafel, antwoorden)
    tafel.apply(go_back(tafel.dossier, tafel.overleg_id, tafel.nu))
    return f"U bent nu bij ‘{tafel.stap.titel}’. Er is niets gewist."


def _overslaan(tafel: Tafel, antwoorden: Antwoorden) -> str:
    titel = tafel.stap.titel
    reden = antwoorden["reden"]
    tafel.apply(skip_stap(tafel.dossier, tafel.overleg_id, tafel.stap, reden, tafel.nu))
    return f"‘{titel}’ is overgeslagen. U bent nu bij ‘{tafel.stap.titel}’."


def _spring(tafel: Tafel, antwoorden: Antwoorden) -> str:
    plek = antwoorden.get("plek", "")
    tafel.apply(jump(tafel.dossier, tafel.overleg_id, antwoorden["stap"], tafel.nu, plek=plek))
    return f"U bent nu bij ‘{tafel.stap.titel}’."


def _terugkeer(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(return_from_jump(tafel.dossier, tafel.overleg_id, tafel.nu))
    return f"U bent terug bij ‘{tafel.stap.titel}’."


def _tonen(tafel: Tafel, antwoorden: Antwoorden) -> str:
    written = what_is_written(tafel)
    if written is None:
        raise Fout("Hier is niets te tonen.", "Er is niets veranderd.", "Ga naar een andere stap.")
    onderwerp, ronde = written
    missing = missing_stemmen(tafel.dossier, tafel.overleg_id, onderwerp, ronde)
    reden = antwoorden.get("reden", "")
    if missing and not reden:
        namen = {optie.waarde: optie.label for optie in list_stemmen(tafel)}
        raise RedenNodig(tuple(f"Nog niet klaar: {namen[een.id]}." for een in missing))
    tafel.apply(
        reveal(tafel.dossier, tafel.overleg_id, onderwerp, tafel.nu, ronde=ronde, reden=reden)
    )
    return f"Alles is nu voor iedereen tegelijk zichtbaar ({onderwerp.label})."


def _mag_tonen(tafel: Tafel) -> bool:
    written = what_is_written(tafel)
    return is_bezig(tafel) and written is not None and not is_getoond_nu(tafel, *written)


def _op_papier(tafel: Tafel, antwoorden: Antwoorden) -> str:
    stem_id = antwoorden["stem"]
    report_stem_klaar(tafel, stem_id, KlaarManier.PAPIER)
    naam = next((optie.label for optie in list_stemmen(tafel) if optie.waarde == stem_id), "Wie")
    return f"{naam} is op papier klaar."


def _heropenen(tafel: Tafel, antwoorden: Antwoorden) -> str:
    tafel.apply(reopen_overleg(tafel.dossier, tafel.overleg_id, tafel.nu))
    return f"Het overleg is weer open, bij ‘{tafel.stap.titel}’."


def _is_afgerond(tafel: Tafel) -> bool:
    return tafel.overleg.status is OverlegStatus.AFGEROND


GANG = (
    Handeling(
        "verder", "verder", "Verder", "Gaat naar de volgende stap.", _verder, "f7", mag=is_bezig
    ),
    Handeling(
        "terug",
        "terug",
        "Terug",
        "Gaat terug naar waar u vandaan sprong, of naar de vorige stap. Wist niets.",
        _terug,
        "f6",
        mag=is_bezig,
    ),
    Handeling(
        "overslaan",
        "overslaan",
        "Overslaan",
        "Slaat deze stap over, met een reden.",
        _overslaan,
        "f5",
        (Vraagje("reden", "Waarom slaan we deze stap over?", list_redenen),),
        is_bezig,
    ),
    Handeling(
        "spring",
        "spring",
        "Naar een stap",
        "Gaat naar een andere stap en onthoudt waar u was.",
        _spring,
        "f4",
        (Vraagje("stap", "Naar welke stap?", list_stappen),),
        is_bezig,
    ),
    Handeling(
        "terugkeer",
        "terugkeer",
        "Terug naar waar u was",
        "Gaat terug naar de stap en het veld van waar u sprong.",
        _terugkeer,
        mag=lambda tafel: is_bezig(tafel) and can_return(tafel.overleg),
    ),
    Handeling(
        "tonen",
        "tonen",
        "Alles tegelijk tonen",
        "Maakt voor iedereen tegelijk zichtbaar wat in stilte is geschreven.",
        _tonen,
        "ctrl+t",
        mag=_mag_tonen,
    ),
    Handeling(
        "papier",
        "papier",
        "Op papier klaar",
        "Zegt dat een stem op papier klaar is met schrijven.",
        _op_papier,
        "",
        (Vraagje("stem", "Welke stem is op papier klaar?", list_stemmen),),
        _mag_tonen,
    ),
)
"""Walking through the meeting, and the reveal."""

SLOT = (
    Handeling(
        "heropenen",
        "heropenen",
        "Overleg heropenen",
        "Opent een afgerond overleg weer, op dezelfde plek.",
        _heropenen,
        mag=_is_afgerond,
    ),
)

HANDELINGEN: tuple[Handeling, ...] = (
    *GANG,
    *REGELS,
    *ONDERBREKINGEN,
    *STILSTAND,
    *MEEKIJKEN,
    *SLOT,
)
"""Every command, in the order in which help and palette list them."""
