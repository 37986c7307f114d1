"""Whether one reader may see one line: the reveal, `delen`, secret places, the melder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from overleg.dossier.basis import CasusDing, Regel
from overleg.dossier.dossier import Dossier
from overleg.dossier.soorten import (
    Aanspreekpunt,
    Betrokkene,
    Cijfer,
    Deelnemer,
    GeenInbreng,
    Inbreng,
    Informeren,
    Klad,
    Onthulling,
    Oorzaak,
    Parkeerpunt,
    Plek,
    Terugmelding,
)
from overleg.dossier.zichtbaar.lezer import Lezer
from overleg.dossier.zichtbaar.streng import ALLEEN
from overleg.dossier.zichtbaar.veld import ALLES
from overleg.keuzes import Delen, LezerSoort, Onderwerp, OverlegStatus, ParkeerSoort, Rol

AAN_TAFEL = frozenset(
    {LezerSoort.ZAAL, LezerSoort.STEM, LezerSoort.DEELNEMERS, LezerSoort.ORGANISATIE}
)
"""Readers who were at the table, or who get its paper."""


@dataclass(frozen=True)
class Kamer:
    """What has to be known of the whole case to judge one line of it."""

    getoond: frozenset[tuple[str, Onderwerp, int]]
    stem_van: dict[str, str]
    aanwezig: frozenset[str]
    genodigd: frozenset[str]

    @classmethod
    def read(cls, dossier: Dossier) -> Kamer:
        """Read who is in the room now, who was ever invited, and what was revealed."""
        deelnemers = dossier.van(Deelnemer)
        nu = _meetings_now(dossier)
        return cls(
            getoond=frozenset(
                (onthulling.overleg_id, onthulling.onderwerp, onthulling.ronde)
                for onthulling in dossier.van(Onthulling)
            ),
            stem_van={deelnemer.id: deelnemer.organisatie_id for deelnemer in deelnemers},
            aanwezig=frozenset(
                deelnemer.organisatie_id
                for deelnemer in deelnemers
                if deelnemer.overleg_id in nu and deelnemer.aanwezig
            ),
            genodigd=frozenset(deelnemer.organisatie_id for deelnemer in deelnemers),
        )


def _meetings_now(dossier: Dossier) -> frozenset[str]:
    """Give the meetings that are going on, and the last one.

    The next meeting may already be planned, with its own guests, while this one is in the room.
    """
    going_on = (OverlegStatus.BEZIG, OverlegStatus.PAUZE)
    now = {overleg.id for overleg in dossier.overleggen if overleg.status in going_on}
    if dossier.laatste_overleg is not None:
        now.add(dossier.laatste_overleg.id)
    return frozenset(now)


def is_getoond(ding: CasusDing, kamer: Kamer) -> bool:
    """Tell whether a thing that is written in silence has been revealed."""
    if isinstance(ding, Inbreng | GeenInbreng):
        return (ding.overleg_id, Onderwerp.INBRENG, 1) in kamer.getoond
    if isinstance(ding, Cijfer):
        return (ding.overleg_id, Onderwerp.CIJFER, ding.ronde) in kamer.getoond
    if isinstance(ding, Oorzaak):
        return (ding.overleg_id, Onderwerp.OORZAAK, 1) in kamer.getoond
    return True


def may_see(ding: CasusDing, lezer: Lezer, kamer: Kamer) -> bool:
    """Tell whether this reader may see this thing at all."""
    if isinstance(ding, Klad):
        return ding.stem_id == lezer.wie_id
    eigen = lezer.soort is LezerSoort.STEM and getattr(ding, "stem_id", None) == lezer.wie_id
    if not is_getoond(ding, kamer) and not eigen:
        return False
    if lezer.soort in ALLES or eigen:
        return True
    if isinstance(ding, Betrokkene):
        return _may_see_betrokkene(ding, lezer)
    if isinstance(ding, Plek):
        return _may_see_plek(ding, lezer)
    if isinstance(ding, Terugmelding) and lezer.soort in ALLEEN:
        return ding.uiterlijk is not None
    if isinstance(ding, Regel):
        return _is_for(ding, lezer) and _PER_LEZER[lezer.soort](ding, lezer, kamer)
    return True


def _may_see_betrokkene(ding: Betrokkene, lezer: Lezer) -> bool:
    if lezer.soort is LezerSoort.BETROKKENE:
        return ding.id == lezer.wie_id
    if lezer.soort is LezerSoort.ZAAL_MET:
        return ding.id in lezer.erbij
    return not (ding.beschermd and set(ding.rollen) == {Rol.MELDER})


def _may_see_plek(ding: Plek, lezer: Lezer) -> bool:
    if lezer.soort is LezerSoort.CRISISDIENST:
        return ding.vrij_voor_kaart
    if lezer.soort is LezerSoort.ORGANISATIE and ding.eigenaar_id == lezer.wie_id:
        return True
    return not ding.geheime_plek


def _is_for(regel: Regel, lezer: Lezer) -> bool:
    """Tell whether this kind of line is meant for this reader, whatever its `delen`."""
    if isinstance(regel, Informeren):
        # Even that somebody goes back to the melder tells that there is one in reach.
        if regel.melder and lezer.soort not in AAN_TAFEL:
            return False
        # What another person is told stands on no paper of this one, and not on the wall.
        return all(een == regel.aan_id for een in _betrokkenen(lezer))
    if isinstance(regel, Aanspreekpunt):
        return not regel.voor or set(_betrokkenen(lezer)) <= set(regel.voor)
    return True


def _betrokkenen(lezer: Lezer) -> tuple[str, ...]:
    """Give the people concerned among who reads; none when only the table does."""
    if lezer.soort is LezerSoort.BETROKKENE:
        return (lezer.wie_id or "",)
    return lezer.erbij


def _withheld(regel: Regel, organisaties: frozenset[str]) -> bool:
    """Tell whether one of these organisations may not get the line.

    'Niet delen met' without a name is not finished: until somebody says with whom, it is kept
    from all. A name that was given holds whatever else was chosen afterwards.
    """
    if regel.niet_met:
        return not organisaties.isdisjoint(regel.niet_met)
    return regel.delen is Delen.NIET_MET


def _zaal(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    if regel.geheime_plek or regel.van_muur or regel.delen is Delen.NOTITIE:
        return False
    return not _withheld(regel, kamer.aanwezig)


def _stem(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    eigen_organisatie = kamer.stem_van.get(lezer.wie_id or "", "")
    return not _withheld(regel, frozenset({eigen_organisatie})) and _zaal(regel, lezer, kamer)


def _deelnemers(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    if regel.geheime_plek or regel.delen in (Delen.KAMER, Delen.NOTITIE):
        return False
    return not _withheld(regel, kamer.genodigd)


def _organisatie(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    if regel.delen in (Delen.KAMER, Delen.NOTITIE):
        return False
    if regel.geheime_plek and kamer.stem_van.get(regel.stem_id or "") != lezer.wie_id:
        return False
    return not _withheld(regel, frozenset({lezer.wie_id or ""}))


def _betrokkene(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    return (
        regel.delen is Delen.VERSLAG and not regel.geheime_plek and lezer.wie_id in regel.vrij_voor
    )


def _zaal_met(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    """Tell whether the room may see it and each of the people concerned in it may read it."""
    return _zaal(regel, lezer, kamer) and all(
        _betrokkene(regel, Lezer(LezerSoort.BETROKKENE, een), kamer) for een in lezer.erbij
    )


def _crisisdienst(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    return regel.vrij_voor_kaart and regel.delen in (Delen.VERSLAG, Delen.NIET_MET)


def _leren(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    return regel.delen is not Delen.NOTITIE


def _bestuur(regel: Regel, lezer: Lezer, kamer: Kamer) -> bool:
    return (
        isinstance(regel, Parkeerpunt)
        and regel.aard is ParkeerSoort.KNELPUNT
        and regel.delen is Delen.VERSLAG
        and not regel.geheime_plek
        and not regel.niet_met
    )


_PER_LEZER: dict[LezerSoort, Callable[[Regel, Lezer, Kamer], bool]] = {
    LezerSoort.ZAAL: _zaal,
    LezerSoort.ZAAL_MET: _zaal_met,
    LezerSoort.STEM: _stem,
    LezerSoort.DEELNEMERS: _deelnemers,
    LezerSoort.ORGANISATIE: _organisatie,
    LezerSoort.BETROKKENE: _betrokkene,
    LezerSoort.CRISISDIENST: _crisisdienst,
    LezerSoort.LEREN: _leren,
    LezerSoort.BESTUUR: _bestuur,
}
