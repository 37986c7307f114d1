from __future__ import annotations

import pytest

from overleg.dossier import Casus, Organisatie
from overleg.fouten import Fout
from overleg.keuzes import CasusStatus
from overleg.verloop import add_organisatie, close_casus, new_casus, plan_overleg, reopen_casus
from tests.conftest import NU
from tests.verloop.opzet import Tafel, Zaak, leidraad


def test_a_new_casus_points_at_itself() -> None:
    (casus,) = new_casus("2026-0007", " Gezin\nProef ", NU)
    assert isinstance(casus, Casus)
    assert casus.casus_id == casus.id
    assert (casus.nummer, casus.werknaam, casus.versie) == ("2026-0007", "Gezin Proef", 0)


@pytest.mark.parametrize(("nummer", "naam"), [("", "Gezin"), ("2026-0007", " \n")])
def test_a_casus_without_number_or_name_is_refused(nummer: str, naam: str) -> None:
    with pytest.raises(Fout):
        new_casus(nummer, naam, NU)


def test_a_name_that_does_not_fit_is_refused_in_dutch() -> None:
    with pytest.raises(Fout, match="te lang: hooguit 300 tekens"):
        new_casus("2026-0007", "x" * 301, NU)


def test_an_organisation_is_added_once() -> None:
    zaak = Zaak()
    school = zaak.organisatie("École", sleutel="school", grondslag="Wet")
    assert school.grondslag == "Wet"
    assert zaak.dossier.van(Organisatie) == (school,)
    with pytest.raises(Fout, match="staat al"):
        add_organisatie(zaak.dossier, " ecole ", zaak.nu)
    with pytest.raises(Fout):
        add_organisatie(zaak.dossier, "  ", zaak.nu)


def test_a_casus_closes_only_when_no_meeting_goes_on() -> None:
    tafel = Tafel()
    with pytest.raises(Fout, match="nog een overleg bezig"):
        close_casus(tafel.dossier, tafel.nu)
    zaak = Zaak()
    zaak.apply(close_casus(zaak.dossier, zaak.nu))
    assert zaak.dossier.casus.status is CasusStatus.GESLOTEN
    assert zaak.dossier.casus.gesloten_op == zaak.nu
    with pytest.raises(Fout, match="gesloten"):
        plan_overleg(zaak.dossier, leidraad(), zaak.nu)
    zaak.apply(reopen_casus(zaak.dossier))
    assert zaak.dossier.casus.gesloten_op is None
    zaak.plan()
