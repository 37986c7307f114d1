"""The second meeting of Gezin Linde led to its end: the loose ends are those left on purpose."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from overleg.dossier import (
    Aanspreekpunt,
    Acuutkaart,
    CasusDing,
    Deelnemer,
    Dossier,
    KaartRegel,
    Overleg,
    Voorwaarde,
)
from overleg.dossier.zichtbaar import VOORZITTER, zichtbaar_voor
from overleg.keuzes import AkkoordMoment, Ernst, JaNee, StapStand, UitgifteWeg
from overleg.signalen import check_dossier
from overleg.verloop import (
    ask_akkoord,
    deliver_kaart,
    leidraad_van,
    release_kaart,
    report_stand,
    save_ding,
)
from tests.conftest import NU
from tests.voorbeelden.lezen import read_voorbeeld

TWEE = "lin-m2"
STRAKS = NU + timedelta(hours=1)


class Voorzitter:
    """Somebody who leads the meeting with the functions the screens and the conversation use."""

    def __init__(self) -> None:
        self.dossier = read_voorbeeld("gezin-linde").dossier

    def doe(self, wijzigingen: tuple[CasusDing, ...]) -> None:
        self.dossier = self.dossier.met(wijzigingen)

    def bewaar(self, ding: CasusDing) -> None:
        self.doe(save_ding(self.dossier, TWEE, ding, STRAKS))

    def nieuw(self, soort: type[CasusDing], **velden: object) -> None:
        vast = {"casus_id": self.dossier.casus.id, "overleg_id": TWEE, "gemaakt_op": STRAKS}
        self.bewaar(soort.model_validate({**vast, **velden}))

    def punt(self, voor: str, buiten_uren: str) -> None:
        self.nieuw(
            Aanspreekpunt, voor=[voor], naam="Ruben Kok", telefoon="06", buiten_uren=buiten_uren
        )


def hard(dossier: Dossier) -> list[str]:
    """List the signalen for which `overleg controleer` gives exit status 1."""
    zicht = zichtbaar_voor(dossier, VOORZITTER)
    overleg = zicht.vind(Overleg, TWEE)
    assert overleg is not None
    found = check_dossier(zicht, leidraad_van(overleg), overleg_id=TWEE, nu=STRAKS)
    return [een.code for een in found if een.ernst is Ernst.HARD]


@pytest.fixture
def geleid() -> Voorzitter:
    """Led from the look back to the card and the agreement; two ends are left on purpose."""
    wie = Voorzitter()
    wie.doe(report_stand(wie.dossier, TWEE, "lin-act-bo", StapStand.LOOPT, STRAKS, want="ma"))
    wie.nieuw(
        Voorwaarde,
        voor=["lin-noa", "lin-bo"],
        tekst="Noa en Bo zijn bij iemand die hen ziet.",
        zien_aan="Tante Rena belt elke avond.",
    )
    wie.punt("lin-tante", "[crisisdienst]")
    wie.nieuw(Acuutkaart, geldig_tot=STRAKS + timedelta(days=14))
    wie.doe(
        deliver_kaart(
            wie.dossier,
            TWEE,
            "meldkamer",
            STRAKS,
            stem_id="lin-m2-pol",
            weg=UitgifteWeg.SYSTEEM,
            ontvangen_door="coördinator",
        )
    )
    overleg = wie.dossier.vind(Overleg, TWEE)
    assert overleg is not None
    wie.bewaar(
        overleg.met(
            beantwoord=JaNee.JA, antwoord="Vader blijft weg.", volgende_datum=date(2026, 12, 8)
        )
    )
    wie.doe(ask_akkoord(wie.dossier, TWEE, AkkoordMoment.SLOT, STRAKS))
    return wie


def test_what_is_left_on_purpose_is_exactly_what_is_listed(geleid: Voorzitter) -> None:
    assert hard(geleid.dossier) == ["PL11", "PR04"]


def test_once_it_is_mended_nothing_must_be_done_first(geleid: Voorzitter) -> None:
    geleid.punt("lin-vader", "[crisisdienst]")
    assert hard(geleid.dossier) == ["PR04"]
    geleid.doe(release_kaart(geleid.dossier, TWEE, "lin-m1-kaart-14", STRAKS, vrij=True))
    assert hard(geleid.dossier) == []


def test_the_line_of_the_card_can_also_be_written_anew(geleid: Voorzitter) -> None:
    geleid.punt("lin-vader", "[crisisdienst]")
    geleid.nieuw(KaartRegel, nummer=14, tekst="moeder: sms", geheime_plek=True)
    assert hard(geleid.dossier) == ["PR04"]
    regel = geleid.dossier.van_overleg(KaartRegel, TWEE)[0]
    geleid.doe(release_kaart(geleid.dossier, TWEE, regel, STRAKS, vrij=True, stem_id="lin-m2-vt"))
    assert hard(geleid.dossier) == []
    assert geleid.dossier.vind(KaartRegel, regel.id).stem_id == "lin-m2-vt"
    assert geleid.dossier.vind(Deelnemer, "lin-m2-vt") is not None
