"""A small case to lead meetings in: changes are applied to a dossier, and the clock ticks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from inspect import signature
from typing import Any, TypeVar

from overleg.dossier import (
    Betrokkene,
    CasusDing,
    Cijfer,
    Deelnemer,
    Dossier,
    Inbreng,
    Oordeel,
    Organisatie,
    Overleg,
    OverlegDing,
    StapStatus,
    Vervolgstap,
    Wijzigingen,
)
from overleg.keuzes import AkkoordMoment, JaNee, Rol, StapUitkomst, Uitkomst
from overleg.leidraad import Leidraad, load_leidraad
from overleg.verloop import (
    add_organisatie,
    answer_nu,
    ask_akkoord,
    come_in,
    huidige_stap,
    new_casus,
    plan_overleg,
    save_ding,
    start_overleg,
)
from tests.conftest import NU

D = TypeVar("D", bound=CasusDing)
O = TypeVar("O", bound=OverlegDing)  # noqa: E741 - the initial of the bound

MINUUT = timedelta(minutes=1)


@lru_cache(maxsize=8)
def leidraad(sleutel: str = "uur") -> Leidraad:
    return load_leidraad(sleutel)


class Zaak:
    """One case in the hands of a test. `nu` only moves when a test says so, or by `do`."""

    def __init__(self) -> None:
        self.nu: datetime = NU
        self.dossier = Dossier(())
        self.dossier = self.dossier.met(new_casus("2026-0007", "Gezin Proef", self.nu))
        self.overleg_id = ""

    @property
    def overleg(self) -> Overleg:
        found = self.dossier.vind(Overleg, self.overleg_id)
        assert found is not None
        return found

    @property
    def stap(self) -> str:
        return huidige_stap(self.overleg).id

    def tik(self, tijd: timedelta = timedelta(seconds=1)) -> None:
        self.nu += tijd

    def apply(self, wijzigingen: Wijzigingen) -> Wijzigingen:
        """Apply changes as the store does: once per thing, on the version that is stored."""
        ids = [ding.id for ding in wijzigingen]
        assert len(ids) == len(set(ids)), "one thing twice in one change"
        for ding in wijzigingen:
            stored = self.dossier.ook_gewist(ding.id)
            assert ding.versie == (stored.versie if stored is not None else 0)
        self.dossier = self.dossier.met(wijzigingen)
        return wijzigingen

    def do(self, functie: Callable[..., Wijzigingen], *args: Any, **kw: Any) -> Wijzigingen:
        """Do something in the current meeting a second later."""
        self.tik()
        if "nu" in signature(functie).parameters:
            kw["nu"] = self.nu
        return self.apply(functie(self.dossier, self.overleg_id, *args, **kw))

    def organisatie(self, naam: str, **velden: str) -> Organisatie:
        (made,) = self.apply(add_organisatie(self.dossier, naam, self.nu, **velden))
        return self.stored(Organisatie, made)

    def mens(self, naam: str, *rollen: Rol) -> Betrokkene:
        new = Betrokkene(
            casus_id=self.dossier.casus.id, gemaakt_op=self.nu, naam=naam, rollen=rollen
        )
        self.dossier = self.dossier.met((new,))
        return self.stored(Betrokkene, new)

    def plan(self, sleutel: str = "uur", **kw: Any) -> Overleg:
        self.tik()
        made = self.apply(plan_overleg(self.dossier, leidraad(sleutel), self.nu, **kw))
        self.overleg_id = made[0].id
        return self.overleg

    def start(self) -> Overleg:
        self.do(start_overleg)
        return self.overleg

    def stem(self, organisatie: Organisatie, **kw: Any) -> Deelnemer:
        (made, *_) = self.do(come_in, organisatie=organisatie, **kw)
        return self.stored(Deelnemer, made)

    def make(self, soort: type[D], **velden: Any) -> D:
        """Save a new thing of the current meeting through the door for plain content."""
        self.tik()
        base: dict[str, Any] = {"casus_id": self.dossier.casus.id, "gemaakt_op": self.nu}
        if "overleg_id" in soort.model_fields:
            base["overleg_id"] = self.overleg_id
        new = soort(**{**base, **velden})
        made = self.apply(save_ding(self.dossier, self.overleg_id, new, self.nu))
        return self.stored(soort, made[0])

    def save(self, ding: D, **velden: Any) -> D:
        """Change fields of a thing through the door for plain content."""
        self.tik()
        stored = self.dossier.ook_gewist(ding.id)
        assert isinstance(stored, type(ding))
        made = self.apply(save_ding(self.dossier, self.overleg_id, stored.met(**velden), self.nu))
        return self.stored(type(ding), made[0] if made else ding)

    def stored(self, soort: type[D], ding: CasusDing | str) -> D:
        found = self.dossier.vind(soort, ding if isinstance(ding, str) else ding.id)
        assert found is not None
        return found

    def van(self, soort: type[O]) -> tuple[O, ...]:
        return self.dossier.van_overleg(soort, self.overleg_id)

    def status(self, stap: str) -> StapStatus:
        return next(status for status in self.van(StapStatus) if status.stap == stap)

    def uitkomst(self, stap: str) -> StapUitkomst:
        return self.status(stap).uitkomst

    def at(self, stap: str) -> None:
        """Put the meeting at a step, past all gates."""
        self.dossier = self.dossier.met((self.overleg.met(stap=stap, plek=""),))

    def oordeel(self, mens: Betrokkene, uitkomst: Uitkomst, **velden: Any) -> Oordeel:
        return self.make(Oordeel, betrokkene_id=mens.id, uitkomst=uitkomst, **velden)

    def inbreng(self, stem: Deelnemer, tekst: str, **velden: Any) -> Inbreng:
        return self.make(Inbreng, stem_id=stem.id, tekst=tekst, **velden)

    def cijfer(self, stem: Deelnemer, mens: Betrokkene, cijfer: int, ronde: int = 1) -> Cijfer:
        return self.make(Cijfer, stem_id=stem.id, betrokkene_id=mens.id, cijfer=cijfer, ronde=ronde)

    def actie(self, wat: str, **velden: Any) -> Vervolgstap:
        base = {"eigenaar": "Bos", "uiterlijk": self.nu.date(), "kan_dat": JaNee.JA}
        return self.make(Vervolgstap, wat=wat, **{**base, **velden})

    def open_gates(self) -> None:
        """Do what the gate of the opening asks."""
        self.do(answer_nu, JaNee.NEE)
        self.do(ask_akkoord, AkkoordMoment.OPENEN)
        if not self.overleg.vraag:
            self.save(self.overleg, vraag="Waar slapen de kinderen?")


class Tafel(Zaak):
    """A started meeting with three voices and two people, at the first step."""

    def __init__(self, sleutel: str = "uur") -> None:
        super().__init__()
        self.politie = self.organisatie("Politie", sleutel="politie", grondslag="Politiewet")
        self.school = self.organisatie("School", sleutel="school")
        self.ggz = self.organisatie("GGZ", sleutel="ggz")
        self.sem = self.mens("Sem", Rol.KIND)
        self.vader = self.mens("Vader", Rol.OUDER, Rol.GEMELDE)
        self.plan(sleutel)
        self.wijk = self.stem(self.politie, aanduiding="Politie-wijk")
        self.juf = self.stem(self.school)
        self.arts = self.stem(self.ggz)
        self.start()
