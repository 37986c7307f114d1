"""Writing changes: checked first, then value, references, previous value and log in one go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from overleg.dossier import Ding, Klad
from overleg.store import logboek
from overleg.store.controle import check_nummers, check_verwijzingen, list_genoemd
from overleg.store.fouten import Conflict, VerkeerdeSoort
from overleg.store.lezen import Bekend, read_bekend, read_ding, read_nummers
from overleg.store.logboek import Handeling
from overleg.store.opslaan import Stapel, casus_van, keep_vorige, next_nr, replace_ding
from overleg.store.rijen import check_bereik
from overleg.store.sessie import Sessie


@dataclass(frozen=True, slots=True)
class Opgeslagen:
    """One save: what was there, what is there now, and whether it went on with typing."""

    oud: Ding | None
    nieuw: Ding
    vervolg: bool


def write(
    verbinding: Connection, dingen: Iterable[Ding], sessie: Sessie, nu: datetime
) -> tuple[Opgeslagen, ...]:
    """Write things in their new value, in the transaction that is open.

    Args:
        verbinding: with a transaction that writes; the caller rolls back on an error.
        dingen: version 0 is new, another version must be the one that is stored. The same thing
            may come twice; the second then counts on the first.
        sessie: what this store saved before.
        nu: when this happens.

    Raises:
        Conflict: another version is stored.
        StoreFout: a reference, an id, a number or a moment that cannot be.
    """
    todo = tuple(check_bereik(ding) for ding in dingen)
    bekend = read_bekend(verbinding, list_genoemd(todo))
    check_verwijzingen(todo, bekend)
    check_nummers(verbinding, todo)
    opgeslagen: list[Opgeslagen] = []
    for ronde in _rondes(todo):
        opgeslagen += _write_ronde(verbinding, ronde, bekend, sessie, nu)
    _log(verbinding, opgeslagen, sessie, nu)
    return tuple(opgeslagen)


def _rondes(dingen: tuple[Ding, ...]) -> Iterator[list[Ding]]:
    """Cut before the second appearance of a thing, so that in one round every thing is once."""
    ronde: list[Ding] = []
    gezien: set[str] = set()
    for ding in dingen:
        if ding.id in gezien:
            yield ronde
            ronde, gezien = [], set()
        ronde.append(ding)
        gezien.add(ding.id)
    yield ronde


def _write_ronde(
    verbinding: Connection,
    ronde: list[Ding],
    bekend: dict[str, Bekend],
    sessie: Sessie,
    nu: datetime,
) -> list[Opgeslagen]:
    stapel, gedaan, nr = Stapel(), [], 0
    for ding in ronde:
        nieuw = ding.model_copy(update={"versie": ding.versie + 1})
        al = bekend.get(ding.id)
        if al is None:
            nr = nr + 1 if nr else next_nr(verbinding)
            bekend[ding.id] = stapel.add(nieuw, nr)
            gedaan.append(Opgeslagen(None, nieuw, vervolg=False))
            continue
        oud = _read_oud(verbinding, ding, al)
        vervolg = sessie.is_vervolg(oud, nieuw, nu)
        if not vervolg:
            keep_vorige(verbinding, oud, nu)
        replace_ding(verbinding, oud, nieuw, al.nr)
        gedaan.append(Opgeslagen(oud, nieuw, vervolg))
    stapel.insert(verbinding)
    return gedaan


def _read_oud(verbinding: Connection, ding: Ding, al: Bekend) -> Ding:
    if al.soort != ding.soort or al.casus_id != casus_van(ding):
        raise VerkeerdeSoort.meld(soort=ding.naam_enkel)
    oud = read_ding(verbinding, ding.id, al)
    if oud.versie != ding.versie:
        raise Conflict(ding, oud)
    return oud


def _log(
    verbinding: Connection, opgeslagen: list[Opgeslagen], sessie: Sessie, nu: datetime
) -> None:
    te_loggen = [save for save in opgeslagen if _must_log(save, sessie)]
    if not te_loggen:
        return
    casussen = {casus_id for save in te_loggen if (casus_id := casus_van(save.nieuw))}
    nummers = read_nummers(verbinding, casussen)
    logboek.append(
        verbinding,
        (
            logboek.Regel(
                tijd=nu,
                wie=sessie.wie,
                os_account=sessie.os_account,
                handeling=_handeling(save),
                casus_id=casus_van(save.nieuw),
                casus_nummer=nummers.get(casus_van(save.nieuw) or "", ""),
                soort=save.nieuw.soort,
                ding_id=save.nieuw.id,
            )
            for save in te_loggen
        ),
    )


def _must_log(save: Opgeslagen, sessie: Sessie) -> bool:
    if isinstance(save.nieuw, Klad):
        return save.oud is None and sessie.is_nieuwe_klad(save.nieuw)
    return not save.vervolg


def _handeling(save: Opgeslagen) -> Handeling:
    if save.oud is None:
        return Handeling.NIEUW
    if save.oud.gewist_op is None and save.nieuw.gewist_op is not None:
        return Handeling.WEGGEHAALD
    if save.oud.gewist_op is not None and save.nieuw.gewist_op is None:
        return Handeling.TERUGGEZET
    return Handeling.GEWIJZIGD
