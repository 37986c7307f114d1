"""What somebody can do with a case from the start screen: verloop decides, the store keeps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from overleg.dossier import Casus, Contactpersoon, Overleg, Terugmelding
from overleg.fouten import Fout
from overleg.keuzes import StapStand
from overleg.klok import AMSTERDAM
from overleg.leidraad import OrganisatieSoort, load_leidraad
from overleg.screens.gasten import make_gasten
from overleg.store import Store
from overleg.verloop import (
    new_casus,
    plan_overleg,
    reopen_overleg,
    report_stand,
    start_overleg,
)


def add_casus(
    store: Store, werknaam: str, nu: datetime, *, aanleiding: str = "", bezoekadres: str = ""
) -> Casus:
    """Make a case with the next free number.

    Raises:
        Fout: there is no working name, or it cannot be saved.
    """
    changes = new_casus(
        store.next_nummer(nu.year), werknaam, nu, aanleiding=aanleiding, bezoekadres=bezoekadres
    )
    made = store.apply(changes)[0]
    assert isinstance(made, Casus)
    return made


def begin_overleg(
    store: Store,
    casus_id: str,
    leidraad: str,
    gekozen: Sequence[str],
    nu: datetime,
    *,
    wie: str,
    contacten: Sequence[Contactpersoon],
    soorten: Sequence[OrganisatieSoort],
) -> str:
    """Plan a meeting and start it; gives its id.

    Args:
        store: the store.
        casus_id: the case.
        leidraad: the key of the script.
        gekozen: who is invited, values of `gasten.list_gasten`.
        nu: the present moment.
        wie: who works; chairs when nobody chaired before.
        contacten: the address book.
        soorten: the kinds of organisations.

    Raises:
        Fout: the case is closed, another meeting is going on, or it cannot be saved.
    """
    dossier = store.read_dossier(casus_id)
    nieuw, gasten = make_gasten(dossier, gekozen, contacten, soorten, nu)
    vorige = dossier.laatste_overleg
    changes = plan_overleg(
        dossier.met(nieuw),
        load_leidraad(leidraad),
        nu,
        voorzitter=(vorige.voorzitter if vorige else "") or wie,
        verslaglegger=vorige.verslaglegger if vorige else "",
        gasten=gasten,
    )
    store.apply((*nieuw, *changes))
    overleg_id = next(ding.id for ding in changes if isinstance(ding, Overleg))
    start_gepland(store, casus_id, overleg_id, nu)
    return overleg_id


def start_gepland(store: Store, casus_id: str, overleg_id: str, nu: datetime) -> None:
    """Start a meeting that was planned.

    Raises:
        Fout: it cannot start now; the sentences say why.
    """
    store.apply(start_overleg(store.read_dossier(casus_id), overleg_id, nu))


def heropen(store: Store, casus_id: str, overleg_id: str, nu: datetime) -> None:
    """Open a finished meeting again, at the same step and field.

    Raises:
        Fout: a later meeting has begun, or the case is closed.
    """
    store.apply(reopen_overleg(store.read_dossier(casus_id), overleg_id, nu))


def meld_stand(
    store: Store, casus_id: str, stap_id: str, stand: str, want: str, nu: datetime
) -> Terugmelding:
    """Write down, in between meetings, how an action stands; gives what was written.

    Raises:
        Fout: the action is not there any more, or it cannot be saved.
    """
    if stand not in list(StapStand):
        raise Fout("Deze stand bestaat niet.", "Er is niets veranderd.", "Kies uit de lijst.")
    dossier = store.read_dossier(casus_id)
    made = store.apply(
        report_stand(
            dossier,
            None,
            stap_id,
            StapStand(stand),
            nu,
            want=want,
            op=nu.astimezone(AMSTERDAM).date(),
        )
    )[0]
    assert isinstance(made, Terugmelding)
    return made


def neem_terug(store: Store, casus_id: str, melding_id: str, nu: datetime) -> None:
    """Take away what was reported in between meetings, so that the action stands as before.

    Raises:
        Fout: it cannot be saved.
    """
    melding = store.read_dossier(casus_id).vind(Terugmelding, melding_id)
    if melding is not None:
        store.apply((melding.gewist(nu),))
