"""A new date said in looking back is the date that lists and signals go by."""

from __future__ import annotations

from datetime import timedelta

from overleg.actielijst import list_acties
from overleg.dossier import Terugmelding
from overleg.dossier.zichtbaar import VOORZITTER
from overleg.keuzes import StapStand
from overleg.screens.casusbeeld import list_te_laat
from overleg.signalen import check_dossier
from overleg.verloop import leidraad_van
from tests.verloop.plan.reeks import Reeks


def test_an_action_with_a_new_date_is_late_no_more() -> None:
    reeks = Reeks()
    stap = reeks.actie("bellen")
    reeks.tik(timedelta(days=6))
    reeks.volgende()

    def about() -> list[str]:
        found = check_dossier(
            reeks.dossier,
            leidraad_van(reeks.overleg),
            overleg_id=reeks.overleg_id,
            nu=reeks.nu,
        )
        return [een.zin for een in found if een.code == "PL10"]

    def lists() -> tuple[bool, int]:
        (actie,) = list_acties(reeks.dossier, VOORZITTER, reeks.nu)
        return actie.te_laat, len(list_te_laat(reeks.dossier, reeks.nu))

    assert len(about()) == 1
    assert lists() == (True, 1)
    new = reeks.nu.date() + timedelta(days=3)
    reeks.make(Terugmelding, vervolgstap_id=stap.id, stand=StapStand.LOOPT, uiterlijk=new)
    assert about() == []
    assert lists() == (False, 0)
    (actie,) = list_acties(reeks.dossier, VOORZITTER, reeks.nu)
    assert actie.uiterlijk == new
