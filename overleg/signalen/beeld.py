"""One meeting of one dossier at one moment: what the rules and the map stand on.

Everything is asked once and kept, because all rules run after every change. What is not in the
dossier does not exist here: whoever calls has filtered it with `zichtbaar_voor`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cached_property
from typing import TypeVar, cast

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    CasusDing,
    Deelnemer,
    Dossier,
    Onthulling,
    Oordeel,
    Overleg,
    OverlegDing,
    StapStatus,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import (
    EINDSTANDEN,
    Functie,
    Manier,
    Onderwerp,
    OverlegStatus,
    StapSoort,
    StapStand,
    StapUitkomst,
    Uitkomst,
    Vastleggen,
)
from overleg.klok import AMSTERDAM
from overleg.leidraad import Leidraad
from overleg.signalen.woorden import flatten
from overleg.verloop import (
    geldend,
    is_alles_veilig,
    list_beoordeelden,
    list_onveilig,
    oordeel_van,
    stand_van,
    uiterlijk_van,
)

V = TypeVar("V", bound=OverlegDing)
P = TypeVar("P", Voorwaarde, Afspraak, WatAls)

ZONDER_INBRENG = frozenset({Functie.VOORZITTER, Functie.VERSLAGLEGGER, Functie.TOEHOORDER})


class Beeld:
    """One dossier, seen for one meeting at one moment."""

    def __init__(self, dossier: Dossier, leidraad: Leidraad, overleg: Overleg, nu: datetime):
        """Look at a dossier.

        Args:
            dossier: what the reader may see.
            leidraad: the script this meeting follows.
            overleg: the meeting; later ones are left out of sight.
            nu: the present moment, aware; a meeting with a later one after it is seen as it was
                when it ended.
        """
        self.dossier = dossier
        self.leidraad = leidraad
        self.overleg = overleg
        if not self.is_laatste and overleg.geeindigd_op is not None:
            # What became old after a later meeting took over is for that meeting to tell.
            nu = min(nu, overleg.geeindigd_op)
        self.nu = nu.astimezone(AMSTERDAM)
        self._rows: dict[str, str] = {}
        self._standen: dict[str, StapStand] = {}
        self._geldend: dict[type[CasusDing], tuple[CasusDing, ...]] = {}

    @property
    def dag(self) -> date:
        """Today, in Amsterdam."""
        return self.nu.date()

    def row(self, tekst: str) -> str:
        """Give a text as a row of folded words (`flatten`), worked out once."""
        if tekst not in self._rows:
            self._rows[tekst] = flatten(tekst)
        return self._rows[tekst]

    @cached_property
    def overleggen(self) -> frozenset[str]:
        """The ids of this meeting and those before it."""
        return frozenset(
            overleg.id
            for overleg in self.dossier.overleggen
            if overleg.volgnummer <= self.overleg.volgnummer
        )

    def nu_van(self, soort: type[V]) -> tuple[V, ...]:
        """Give the things of one kind that were made in this meeting."""
        return self.dossier.van_overleg(soort, self.overleg.id)

    def tot_nu(self, soort: type[V]) -> tuple[V, ...]:
        """Give the things of one kind from this meeting and those before it."""
        return tuple(ding for ding in self.dossier.van(soort) if ding.overleg_id in self.overleggen)

    def laatste_van(self, soort: type[V]) -> tuple[V, ...]:
        """Give the things of this meeting, or of the last one before it that made any."""
        for overleg in reversed(self.dossier.overleggen):
            if overleg.id in self.overleggen:
                found = self.dossier.van_overleg(soort, overleg.id)
                if found:
                    return found
        return ()

    def geldend(self, soort: type[P]) -> tuple[P, ...]:
        """Give the lines of the plan that hold in this meeting."""
        if soort not in self._geldend:
            self._geldend[soort] = geldend(self.dossier, soort, self.overleg.id)
        return cast(tuple[P, ...], self._geldend[soort])

    @property
    def is_laatste(self) -> bool:
        """Whether no later meeting is known, so that the present moment belongs to this one."""
        return self.dossier.laatste_overleg == self.overleg

    def stand(self, stap: Vervolgstap) -> StapStand:
        """Tell how an action stands, with what is said since; of an older meeting, as it was."""
        if stap.id not in self._standen:
            until = None if self.is_laatste else self.overleg
            self._standen[stap.id] = stand_van(self.dossier, stap, until)
        return self._standen[stap.id]

    def uiterlijk(self, stap: Vervolgstap) -> tuple[date | None, time | None]:
        """Give by when an action must be done, with the new date it may have got since."""
        return uiterlijk_van(self.dossier, stap, None if self.is_laatste else self.overleg)

    @cached_property
    def alle_stappen(self) -> tuple[Vervolgstap, ...]:
        """All actions of this meeting and those before it."""
        return self.tot_nu(Vervolgstap)

    @cached_property
    def stappen(self) -> tuple[Vervolgstap, ...]:
        """The actions that are open or under way, of this meeting and those before it."""
        return tuple(stap for stap in self.alle_stappen if self.stand(stap) not in EINDSTANDEN)

    @cached_property
    def betrokkenen(self) -> tuple[Betrokkene, ...]:
        """All people, first the roles the leidraad puts first, then from old to young."""
        eerst = self.leidraad.eerst

        def order(wie: Betrokkene) -> tuple[int, int]:
            places = [eerst.index(rol) for rol in wie.rollen if rol in eerst]
            return (min(places, default=len(eerst)), -(wie.leeftijd or 0))

        return tuple(sorted(self.dossier.van(Betrokkene), key=order))

    @cached_property
    def personen(self) -> tuple[Betrokkene, ...]:
        """The people whose safety is judged, in the order of `betrokkenen`.

        Who is only melder, steunfiguur or getuige stands around the case.
        """
        judged = {wie.id for wie in list_beoordeelden(self.dossier, self.leidraad)}
        return tuple(wie for wie in self.betrokkenen if wie.id in judged)

    @cached_property
    def onveilig(self) -> tuple[Betrokkene, ...]:
        """The people who count as unsafe for the plan, by the rule of the gate: `list_onveilig`.

        Before 'what is needed?' has begun the provisional verdict counts for who has none yet;
        without that somebody is unsafe once the step of the verdict is over.
        """
        unsafe = list_onveilig(self.dossier, self.overleg.id, self.leidraad)
        return tuple(wie for wie in self.betrokkenen if wie in unsafe and self._is_gevraagd(wie))

    @cached_property
    def alles_veilig(self) -> bool:
        """Whether everybody was judged safe: then there is nothing to plan."""
        return is_alles_veilig(self.dossier, self.overleg.id)

    def _is_gevraagd(self, wie: Betrokkene) -> bool:
        """Tell whether it is time already to say that somebody without a verdict is not safe."""
        if oordeel_van(self.dossier, self.overleg.id, wie.id) is not None:
            return True
        if self.begon(StapSoort.NODIG):
            return True
        provisional = [
            oordeel.uitkomst
            for oordeel in self.nu_van(Oordeel)
            if oordeel.betrokkene_id == wie.id and oordeel.uitkomst is not None
        ]
        if provisional:
            return provisional[-1] is not Uitkomst.VEILIG
        return self.klaar_met(StapSoort.VEILIGHEID)

    @cached_property
    def deelgenomen(self) -> tuple[Deelnemer, ...]:
        """The voices that were in this meeting, also when they left early."""
        return tuple(
            stem
            for stem in self.nu_van(Deelnemer)
            if stem.manier not in (Manier.AFGEMELD, Manier.AFWEZIG)
        )

    @cached_property
    def inbrengers(self) -> tuple[Deelnemer, ...]:
        """The voices that may be asked to write: no chair, minute taker or listener."""
        return tuple(
            stem
            for stem in self.deelgenomen
            if stem.functie not in ZONDER_INBRENG
            and stem.vastleggen not in (Vastleggen.LUISTERT, Vastleggen.NIETS)
        )

    @property
    def begonnen(self) -> bool:
        """Whether the meeting has begun; before that nothing can be missing from its record."""
        return self.overleg.status is not OverlegStatus.GEPLAND

    def begon(self, soort: StapSoort) -> bool:
        """Tell whether the table has been at the step of this kind."""
        stap = self.leidraad.stap_van(soort)
        return stap is not None and any(
            status.stap == stap.id and status.begonnen_op is not None
            for status in self.nu_van(StapStatus)
        )

    def klaar_met(self, soort: StapSoort) -> bool:
        """Tell whether the step of this kind was closed, skipped, or not reached at the end."""
        stap = self.leidraad.stap_van(soort)
        return self.overleg.status is OverlegStatus.AFGEROND or any(
            status.stap == (stap.id if stap else None) and status.uitkomst is not StapUitkomst.OPEN
            for status in self.nu_van(StapStatus)
        )

    @cached_property
    def getoond(self) -> bool:
        """Whether the inbreng of this meeting was shown, or nobody will show it any more.

        Before that, an empty place says nothing about what the table knows.
        """
        return self.klaar_met(StapSoort.TONEN) or any(
            onthulling.onderwerp is Onderwerp.INBRENG for onthulling in self.nu_van(Onthulling)
        )

    @cached_property
    def heeft_plan(self) -> bool:
        """Whether there is anything like a plan: a line that holds, or an action that is open."""
        return bool(
            self.geldend(Voorwaarde) or self.geldend(Afspraak) or self.geldend(WatAls)
        ) or bool(self.stappen)


def ids_of(dingen: Iterable[CasusDing]) -> tuple[str, ...]:
    """Give the ids of some things, in their order."""
    return tuple(ding.id for ding in dingen)
