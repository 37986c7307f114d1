"""What is checked before anything is written, so that an error can name the field.

The same rules stand in the database (foreign keys, unique numbers); those would say no as well,
but not where.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, select

from overleg.dossier import Casus, CasusDing, Ding, list_verwijzingen
from overleg.store.fouten import NummerBestaat, Verdwenen, VerkeerdeSoort, VerwijstNergens
from overleg.store.lezen import Bekend
from overleg.store.tabellen import CASUS, HEEFT_NUMMER
from overleg.tekst import sanitize_line


def list_genoemd(dingen: Iterable[Ding]) -> list[str]:
    """List every id that these things have or refer to, once each."""
    genoemd = {}
    for ding in dingen:
        genoemd[ding.id] = True
        if isinstance(ding, CasusDing):
            genoemd.update((naar, True) for _, naar, _ in list_verwijzingen(ding))
    return list(genoemd)


def check_verwijzingen(dingen: tuple[Ding, ...], bekend: Mapping[str, Bekend]) -> None:
    """Check that every reference leads to a thing of the right kind in the same case.

    Raises:
        Verdwenen: a changed thing is not there any more.
        VerwijstNergens: a reference does not; names kind and field.
        VerkeerdeSoort: one id is used twice for different kinds or cases.
    """
    waar = {ding_id: (wat.soort, wat.casus_id) for ding_id, wat in bekend.items()}
    for ding in dingen:
        if ding.versie and ding.id not in waar:
            raise Verdwenen.meld(soort=ding.naam_enkel)
        plaats = (ding.soort, ding.casus_id if isinstance(ding, CasusDing) else None)
        if waar.setdefault(ding.id, plaats) != plaats:
            raise VerkeerdeSoort.meld(soort=ding.naam_enkel)
    for ding in dingen:
        if not isinstance(ding, CasusDing):
            continue
        if isinstance(ding, Casus) and ding.casus_id != ding.id:
            raise _nergens(ding, "casus_id")
        for veld, naar, soort in list_verwijzingen(ding):
            if waar.get(naar) != (soort, ding.casus_id):
                raise _nergens(ding, veld)


def check_nummers(verbinding: Connection, dingen: tuple[Ding, ...]) -> None:
    """Check that no other case has the number of one of these.

    Raises:
        NummerBestaat: another case has it, perhaps one that was taken away.
    """
    nummers: dict[str, str] = {}
    for casus in dingen:
        if not isinstance(casus, Casus) or not casus.nummer:
            continue
        van = nummers.setdefault(casus.nummer, casus.id)
        ander = verbinding.execute(_ANDER, {"nummer": casus.nummer, "id": casus.id}).first()
        if van != casus.id or (ander and ander[0] not in {ding.id for ding in dingen}):
            raise NummerBestaat.meld(nummer=sanitize_line(casus.nummer))


_ANDER = select(CASUS.c.id).where(
    HEEFT_NUMMER, CASUS.c.nummer == bindparam("nummer"), CASUS.c.id != bindparam("id")
)


def _nergens(ding: Ding, veld: str) -> VerwijstNergens:
    titel = type(ding).model_fields[veld].title or veld
    return VerwijstNergens.meld(soort=ding.naam_enkel, veld=titel)
