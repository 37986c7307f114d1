"""With what a voice is ready when it says so in the writing step."""

from __future__ import annotations

from overleg.dossier import Betrokkene, Cijfer, Deelnemer, Klaar
from overleg.keuzes import KlaarManier, Onderwerp
from overleg.leidraad import load_leidraad
from overleg.tafel import Tafel, report_stem_klaar
from overleg.verloop import finish_overleg, jump, plan_overleg, start_overleg
from tests.gesprek.conftest import Wekker


def schrijfstap(tafel: Tafel) -> Tafel:
    """Begin a new meeting of the case at the step in which voices write."""
    tafel.apply(finish_overleg(tafel.dossier, tafel.overleg_id, tafel.nu, reden="klaar"))
    gepland = plan_overleg(tafel.dossier, load_leidraad("uur"), tafel.nu)
    tafel.apply(gepland)
    nieuw = Tafel(tafel.store, tafel.casus_id, gepland[0].id, Wekker())
    nieuw.apply(start_overleg(nieuw.dossier, nieuw.overleg_id, nieuw.nu))
    nieuw.apply(jump(nieuw.dossier, nieuw.overleg_id, "opschrijven", nieuw.nu))
    return nieuw


def klaar_met(tafel: Tafel, stem_id: str) -> set[Onderwerp]:
    return {
        een.onderwerp
        for een in tafel.dossier.van_overleg(Klaar, tafel.overleg_id)
        if een.stem_id == stem_id
    }


def test_who_typed_here_is_ready_with_scores_only_when_there_is_one(tafel: Tafel) -> None:
    tafel = schrijfstap(tafel)
    zonder, met, papier = tafel.dossier.van_overleg(Deelnemer, tafel.overleg_id)[:3]
    mens = tafel.dossier.van(Betrokkene)[0]
    tafel.apply(
        (
            Cijfer(
                casus_id=tafel.casus_id,
                overleg_id=tafel.overleg_id,
                gemaakt_op=tafel.nu,
                stem_id=met.id,
                betrokkene_id=mens.id,
                weet_niet=True,
            ),
        )
    )
    report_stem_klaar(tafel, zonder.id, KlaarManier.HIER)
    report_stem_klaar(tafel, met.id, KlaarManier.HIER)
    # The card of the writing step has a place for scores.
    report_stem_klaar(tafel, papier.id, KlaarManier.PAPIER)
    assert klaar_met(tafel, zonder.id) == {Onderwerp.INBRENG}
    assert klaar_met(tafel, met.id) == {Onderwerp.INBRENG, Onderwerp.CIJFER}
    assert klaar_met(tafel, papier.id) == {Onderwerp.INBRENG, Onderwerp.CIJFER}
