"""What is refused names kind and field, and leaves everything as it was."""

from __future__ import annotations

import pytest

from overleg.dossier import (
    Betrokkene,
    Casus,
    CasusDing,
    Inbreng,
    Organisatie,
    new_id,
)
from overleg.store import Store
from overleg.store.fouten import (
    BuitenBereik,
    NummerBestaat,
    Verdwenen,
    VerkeerdeSoort,
    VerwijstNergens,
)
from tests.conftest import NU
from tests.store.bouwen import Zaak, make_zaak, save


def _refused(store: Store, zaak: Zaak, *dingen: CasusDing) -> None:
    store.apply([zaak.persoon.met(naam="Sam"), *dingen])


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"overleg_id": "weg"}, ("inbreng", "Overleg")),
        ({"stem_id": "weg"}, ("inbreng", "Wie zegt dit")),
        ({"over": ("weg",)}, ("inbreng", "Over wie")),
        ({"casus_id": "weg"}, ("inbreng", "Casus")),
        ({"stem_id": "VERKEERDE_SOORT"}, ("inbreng", "Wie zegt dit")),
        ({"over": ("ANDERE_CASUS",)}, ("inbreng", "Over wie")),
    ],
)
def test_a_reference_to_nothing_names_kind_and_field(
    store: Store, zaak: Zaak, velden: dict[str, object], woorden: tuple[str, str]
) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    echt = {"VERKEERDE_SOORT": zaak.persoon.id, "ANDERE_CASUS": ander.persoon.id}
    velden = {
        naam: tuple(echt.get(w, w) for w in waarde)
        if isinstance(waarde, tuple)
        else echt.get(str(waarde), waarde)
        for naam, waarde in velden.items()
    }
    with pytest.raises(VerwijstNergens) as gevangen:
        _refused(store, zaak, zaak.inbreng("blauwe plek", **velden))
    assert all(woord in gevangen.value.wat for woord in woorden)
    assert "plek" not in str(gevangen.value)
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_reference_to_what_was_taken_away_holds(store: Store, zaak: Zaak) -> None:
    weg = save(store, zaak.persoon.gewist(NU))
    inbreng = save(store, zaak.inbreng(over=(weg.id,)))
    terug = store.read_dossier(zaak.casus.id)
    assert terug.vind(Betrokkene, weg.id) is None
    assert terug.ook_gewist(weg.id) == weg
    assert terug.vind(Inbreng, inbreng.id) == inbreng
    assert save(store, weg.met(gewist_op=None)).naam == "Sem"


def test_a_case_belongs_to_itself(store: Store, zaak: Zaak) -> None:
    ander = Casus(id=new_id(), casus_id=zaak.casus.id, gemaakt_op=NU)
    with pytest.raises(VerwijstNergens, match="casus"):
        store.apply([ander])
    assert store.list_casussen() == (zaak.casus,)


@pytest.mark.parametrize("al_opgeslagen", [True, False])
def test_an_id_belongs_to_one_kind_and_one_case(
    store: Store, zaak: Zaak, al_opgeslagen: bool
) -> None:
    ander = make_zaak("2026-0002")
    store.apply(ander.dingen)
    inbreng = zaak.inbreng()
    eerst: list[CasusDing] = [inbreng]
    if al_opgeslagen:
        store.apply([inbreng])
        eerst = []
    met_id = Organisatie(id=inbreng.id, casus_id=zaak.casus.id, gemaakt_op=NU)
    elders = Organisatie(id=zaak.organisatie.id, casus_id=ander.casus.id, gemaakt_op=NU)
    for vreemd in (met_id, elders):
        with pytest.raises(VerkeerdeSoort, match="organisatie"):
            store.apply([*eerst, vreemd])


def test_a_change_to_what_is_not_there_is_refused(store: Store, zaak: Zaak) -> None:
    with pytest.raises(Verdwenen, match="inbreng"):
        _refused(store, zaak, zaak.inbreng(versie=3))
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_what_the_store_cannot_hold_is_refused(store: Store, zaak: Zaak) -> None:
    with pytest.raises(BuitenBereik, match="Pauze in seconden"):
        _refused(store, zaak, zaak.overleg.met(pauze_seconden=10**30))
    assert store.read_dossier(zaak.casus.id).alle == zaak.dingen


def test_a_number_is_given_to_one_case_only(store: Store, zaak: Zaak) -> None:
    tweede = make_zaak("2026-0001").casus
    with pytest.raises(NummerBestaat, match="2026-0001"):
        store.apply([tweede])
    save(store, zaak.casus.gewist(NU))
    with pytest.raises(NummerBestaat):
        store.apply([tweede])
    een, twee = make_zaak("").casus, make_zaak("").casus
    store.apply([een, twee])
    with pytest.raises(NummerBestaat):
        store.apply([een.met(versie=1, nummer="7"), twee.met(versie=1, nummer="7")])
    assert [casus.nummer for casus in store.list_casussen()] == ["", ""]
