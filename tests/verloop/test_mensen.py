from __future__ import annotations

import pytest

from overleg.dossier import Voorwaarde
from overleg.keuzes import JaNee, Rol, Uitkomst
from overleg.signalen import check_dossier
from overleg.verloop import (
    add_bericht,
    answer_nu,
    check_poort,
    is_alles_veilig,
    is_onveilig,
    jump,
    list_beoordeelden,
    list_met_oordeel,
    list_onveilig,
    oordeel_van,
)
from tests.verloop.opzet import Tafel, Zaak, leidraad


@pytest.mark.parametrize(
    ("rollen", "judged"),
    [
        ((), True),
        ((Rol.KIND,), True),
        ((Rol.MELDER,), False),
        ((Rol.STEUNFIGUUR, Rol.GETUIGE), False),
        ((Rol.STEUNFIGUUR, Rol.VOLWASSENE), False),
        ((Rol.VOLWASSENE,), True),
        ((Rol.STEUNFIGUUR, Rol.VOLWASSENE, Rol.SLACHTOFFER), True),
        ((Rol.STEUNFIGUUR, Rol.OUDER), True),
        ((Rol.MELDER, Rol.SLACHTOFFER), True),
    ],
)
def test_who_only_reports_helps_or_saw_it_is_not_judged(
    rollen: tuple[Rol, ...], judged: bool
) -> None:
    zaak = Zaak()
    mens = zaak.mens("Noor", *rollen)
    assert (mens in list_beoordeelden(zaak.dossier)) is judged


def test_a_verdict_that_was_given_stays_whoever_it_is_about() -> None:
    tafel = Tafel()
    tante = tafel.mens("Tante", Rol.STEUNFIGUUR, Rol.VOLWASSENE)
    assert tante not in list_met_oordeel(tafel.dossier, tafel.overleg_id)
    tafel.oordeel(tante, Uitkomst.VEILIG)
    assert list_met_oordeel(tafel.dossier, tafel.overleg_id)[-1] == tante
    assert tante not in list_onveilig(tafel.dossier, tafel.overleg_id)


def test_who_only_helps_needs_a_voorwaarde_when_the_table_said_not_safe_and_not_before() -> None:
    tafel = Tafel()
    tante = tafel.mens("Tante", Rol.STEUNFIGUUR, Rol.VOLWASSENE)
    for mens in (tafel.sem, tafel.vader):
        tafel.oordeel(mens, Uitkomst.VEILIG)

    def asked() -> tuple[bool, bool, bool]:
        """Tell whether trace, gate and signaal each name the aunt."""
        gate = check_poort(tafel.dossier, tafel.overleg_id, "nodig").open
        found = check_dossier(tafel.dossier, leidraad(), overleg_id=tafel.overleg_id, nu=tafel.nu)
        return (
            tante in list_onveilig(tafel.dossier, tafel.overleg_id),
            "Voor Tante is er nog geen voorwaarde." in gate,
            any(een.code == "PL01" and tante.id in een.verwijzing.ids for een in found),
        )

    assert asked() == (False, False, False)
    onbekend = tafel.oordeel(tante, Uitkomst.ONBEKEND)
    assert asked() == (False, False, False)
    assert is_alles_veilig(tafel.dossier, tafel.overleg_id)
    tafel.save(onbekend, uitkomst=Uitkomst.ONVEILIG)
    assert asked() == (True, True, True)
    assert not is_alles_veilig(tafel.dossier, tafel.overleg_id)
    tafel.make(Voorwaarde, tekst="Tante is niet alleen", voor=(tante.id,))
    assert asked() == (True, False, False)


def test_gate_and_signaal_ask_the_same_once_the_table_is_at_what_is_needed() -> None:
    tafel = Tafel()

    def pl01() -> set[str]:
        found = check_dossier(tafel.dossier, leidraad(), overleg_id=tafel.overleg_id, nu=tafel.nu)
        return {een.verwijzing.ids[0] for een in found if een.code == "PL01"}

    assert pl01() == set(), "nobody was judged yet"
    tafel.do(jump, "nodig")
    gate = check_poort(tafel.dossier, tafel.overleg_id, "nodig").open
    assert gate == ("Voor Sem en Vader is er nog geen voorwaarde.",)
    assert pl01() == {tafel.sem.id, tafel.vader.id}


def test_the_roles_the_script_puts_first_come_first() -> None:
    zaak = Zaak()
    ouder, kind = zaak.mens("Vader", Rol.OUDER), zaak.mens("Sem", Rol.KIND)
    assert list_beoordeelden(zaak.dossier) == (ouder, kind)
    assert list_beoordeelden(zaak.dossier, leidraad()) == (kind, ouder)


def test_only_safe_is_safe() -> None:
    tafel = Tafel()
    for uitkomst, unsafe in (
        (None, True),
        (Uitkomst.ONBEKEND, True),
        (Uitkomst.ONVEILIG, True),
        (Uitkomst.VEILIG, False),
    ):
        if uitkomst is not None:
            tafel.oordeel(tafel.sem, uitkomst)
        assert is_onveilig(tafel.dossier, tafel.overleg_id, tafel.sem.id) is unsafe


def test_a_provisional_verdict_does_not_count() -> None:
    tafel = Tafel()
    tafel.oordeel(tafel.sem, Uitkomst.VEILIG, voorlopig=True)
    assert oordeel_van(tafel.dossier, tafel.overleg_id, tafel.sem.id) is None
    assert is_onveilig(tafel.dossier, tafel.overleg_id, tafel.sem.id)


def test_all_are_safe_only_when_everybody_was_judged_so_after_the_last_message() -> None:
    tafel = Tafel()
    tafel.oordeel(tafel.sem, Uitkomst.VEILIG)
    assert list_onveilig(tafel.dossier, tafel.overleg_id) == (tafel.vader,)
    tafel.oordeel(tafel.vader, Uitkomst.VEILIG)
    assert is_alles_veilig(tafel.dossier, tafel.overleg_id)
    tafel.do(add_bericht, "Vader is vrij")
    assert not is_alles_veilig(tafel.dossier, tafel.overleg_id)
    tafel.do(answer_nu, JaNee.ONBEKEND)
    assert not is_alles_veilig(tafel.dossier, tafel.overleg_id)
    tafel.do(answer_nu, JaNee.NEE)
    assert is_alles_veilig(tafel.dossier, tafel.overleg_id)


def test_without_people_nobody_is_called_safe() -> None:
    zaak = Zaak()
    zaak.plan()
    assert not is_alles_veilig(zaak.dossier, zaak.overleg_id)
