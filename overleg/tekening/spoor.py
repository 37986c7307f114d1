"""The trace as a tree that can be walked: person, voorwaarde, afspraak and action, wat-als.

Every line knows in which step and row it stands, so that whoever looks at it can go there. A
loose end is a line of its own, with the word LOS, and leads to where it can be mended.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from textwrap import wrap

from overleg.dossier import (
    Afspraak,
    Betrokkene,
    CasusDing,
    Dossier,
    Vervolgstap,
    Voorwaarde,
    WatAls,
)
from overleg.keuzes import LeeftijdSoort, StapSoort
from overleg.leidraad import Leidraad
from overleg.nederlands import format_aantal, format_datum_kort, format_tijd
from overleg.tekst import sanitize_line
from overleg.verloop import Spoor, SpoorVoorwaarde, trace, uitvoerder_van, with_uiterlijk

LOS = "LOS"
NIEUW = "nieuw"
NIEMAND = "Voor niemand die nu onveilig is"
ZONDER = "Bij geen voorwaarde"
LEEG = "Er is nog geen plan. Begin bij ‘Wat is nodig?’ met een voorwaarde."
LEEG_MENSEN = "Er zijn nog geen mensen in deze casus. Zet bij ‘Openen’ eerst wie het zijn."

PLEK: dict[type[CasusDing], tuple[StapSoort, str, str]] = {
    Betrokkene: (StapSoort.VEILIGHEID, "oordelen", ""),
    Voorwaarde: (StapSoort.NODIG, "voorwaarden", "voorwaarde"),
    Afspraak: (StapSoort.AFSPRAKEN, "afspraken", "gezin"),
    Vervolgstap: (StapSoort.AFSPRAKEN, "vervolgstappen", "actie"),
    WatAls: (StapSoort.STRESSTEST, "wat_als", "wat-als"),
}
"""For each kind: the kind of step it is written in, the part of that step, and its short name."""

MEND: dict[str, tuple[StapSoort, str]] = {
    "een afspraak of een actie": (StapSoort.AFSPRAKEN, "vervolgstappen"),
    "een wat-als": (StapSoort.STRESSTEST, "wat_als"),
}
"""Where a new line mends what is missing; other loose ends are mended in their own row."""


@dataclass(frozen=True)
class SpoorRegel:
    """One line of the picture.

    `tak` is the tree in front of it, `naam` the short name of the kind, `bij` what belongs to it
    (who, by when). `stap` is the id of the step and `plek` the address of the row within it; both
    are empty for a line that leads nowhere. `boven` is the place in the list of the line above it
    in the tree, -1 for the first level.
    """

    tak: str
    naam: str
    tekst: str
    bij: str = ""
    stap: str = ""
    plek: str = ""
    boven: int = -1
    is_los: bool = False


@dataclass(frozen=True)
class _Knoop:
    regel: SpoorRegel
    onder: tuple[_Knoop, ...] = ()


def draw_spoor(zicht: Dossier, leidraad: Leidraad, overleg_id: str) -> tuple[SpoorRegel, ...]:
    """Draw the trace of a meeting.

    Args:
        zicht: what the reader may see.
        leidraad: says in which step each line is written.
        overleg_id: the meeting.

    Returns:
        the lines from top to bottom; one sentence when there is nothing yet.
    """
    spoor = trace(zicht, overleg_id)
    tekenaar = _Tekenaar(zicht, leidraad, spoor)
    lines: list[SpoorRegel] = []
    for knoop in tekenaar.list_knopen():
        _flatten(knoop, "", "", -1, lines)
    if lines:
        return tuple(lines)
    return (SpoorRegel("", "", LEEG if zicht.van(Betrokkene) else LEEG_MENSEN),)


def tell_los(zicht: Dossier, overleg_id: str) -> str:
    """Say how many loose ends there are: '2 losse einden', or that there are none."""
    aantal = len(trace(zicht, overleg_id).los)
    return format_aantal(aantal, "los eind", "losse einden") if aantal else "geen losse einden"


def write_spoor(regels: Sequence[SpoorRegel], breedte: int = 78) -> tuple[str, ...]:
    """Write the picture as plain lines of at most `breedte` characters."""
    lines: list[str] = []
    for regel in regels:
        kop = f"{regel.naam}: " if regel.naam else ""
        bij = f" ({regel.bij})" if regel.bij else ""
        text = f"{kop}{regel.tekst}{bij}"
        next_tak = continue_tak(regel.tak)
        room = max(breedte - len(regel.tak), 20)
        for place, part in enumerate(wrap(text, room) or [""]):
            lines.append(f"{next_tak if place else regel.tak}{part}")
    return tuple(lines)


def continue_tak(tak: str) -> str:
    """Give the tree in front of the second and later lines of a text that goes on."""
    return tak.replace("├─", "│ ").replace("└─", "  ")


@dataclass(frozen=True)
class _Tekenaar:
    zicht: Dossier
    leidraad: Leidraad
    spoor: Spoor

    def list_knopen(self) -> Iterator[_Knoop]:
        """Give the people first, then what hangs under nobody, then what hangs under nothing."""
        shown: dict[str, str] = {}
        for persoon in self.spoor.personen:
            naam = tell_mens(persoon.betrokkene)
            under = [self._voorwaarde(een, shown, naam) for een in persoon.voorwaarden]
            if not under:
                under = [self._los(StapSoort.NODIG, "voorwaarden", NIEUW, "een voorwaarde")]
            yield _Knoop(replace(self._regel(persoon.betrokkene), tekst=naam), tuple(under))
        rest = [een for een in self.spoor.voorwaarden if een.voorwaarde.id not in shown]
        if rest:
            yield _Knoop(
                SpoorRegel("", "", NIEMAND),
                tuple(self._voorwaarde(een, shown, NIEMAND) for een in rest),
            )
        if self.spoor.vrij:
            yield _Knoop(
                SpoorRegel("", "", ZONDER), tuple(self._met_los(een) for een in self.spoor.vrij)
            )

    def _voorwaarde(self, een: SpoorVoorwaarde, shown: dict[str, str], bij: str) -> _Knoop:
        regel = self._regel(een.voorwaarde)
        before = shown.setdefault(een.voorwaarde.id, bij)
        if before != bij:
            return _Knoop(replace(regel, bij=f"staat hierboven, bij {before}"))
        lines = (*een.afspraken, *een.stappen, *een.wat_als)
        under = [_Knoop(self._regel(line)) for line in lines]
        return _Knoop(regel, (*under, *self._list_los(een.voorwaarde)))

    def _met_los(self, ding: Afspraak | Vervolgstap | WatAls) -> _Knoop:
        return _Knoop(self._regel(ding), tuple(self._list_los(ding)))

    def _list_los(self, ding: CasusDing) -> Iterator[_Knoop]:
        for mist in self.spoor.mist(ding):
            soort, onderdeel, _ = PLEK[type(ding)]
            if mist in MEND:
                yield self._los(*MEND[mist], NIEUW, mist)
            else:
                yield self._los(soort, onderdeel, ding.id, mist)

    def _los(self, soort: StapSoort, onderdeel: str, sleutel: str, mist: str) -> _Knoop:
        return _Knoop(
            SpoorRegel(
                "",
                LOS,
                f"nog geen {mist.removeprefix('een ')}"
                if mist.startswith("een ")
                else f"nog niet bekend {mist}",
                stap=self._stap_id(soort),
                plek=f"{onderdeel}/{sleutel}/",
                is_los=True,
            )
        )

    def _regel(self, ding: CasusDing) -> SpoorRegel:
        soort, onderdeel, naam = PLEK[type(ding)]
        tekst = next(
            (getattr(ding, veld) for veld in ("wat", "tekst", "signaal") if hasattr(ding, veld)), ""
        )
        return SpoorRegel(
            "",
            naam,
            sanitize_line(tekst) or "(nog zonder tekst)",
            bij=self._bij(ding),
            stap=self._stap_id(soort),
            plek=f"{onderdeel}/{ding.id}/",
        )

    def _bij(self, ding: CasusDing) -> str:
        match ding:
            case Afspraak():
                found = [self._namen(ding.wie)]
                found += [f"t/m {format_datum_kort(ding.tot)}"] if ding.tot else []
            case Vervolgstap():
                found = [self._eigenaar(ding), _uiterlijk(with_uiterlijk(self.zicht, ding))]
            case WatAls():
                found = [f"beslist: {sanitize_line(ding.beslist)}" if ding.beslist else ""]
            case _:
                found = []
        return " · ".join(een for een in found if een)

    def _eigenaar(self, stap: Vervolgstap) -> str:
        wie = uitvoerder_van(self.zicht, stap.organisatie_id, stap.eigenaar, stap.betrokkene_id)
        return " · ".join(wie.namen)

    def _namen(self, ids: tuple[str, ...]) -> str:
        found = (self.zicht.vind(Betrokkene, een) for een in ids)
        return ", ".join(sanitize_line(een.naam) for een in found if een is not None)

    def _stap_id(self, soort: StapSoort) -> str:
        stap = self.leidraad.stap_van(soort)
        return stap.id if stap is not None else ""


def tell_mens(betrokkene: Betrokkene) -> str:
    """Name a person with the age, as far as it is known: 'Sem (8)'."""
    naam = sanitize_line(betrokkene.naam) or "iemand zonder naam"
    if betrokkene.leeftijd_soort is LeeftijdSoort.ONGEBOREN:
        return f"{naam} (ongeboren)"
    return naam if betrokkene.leeftijd is None else f"{naam} ({betrokkene.leeftijd})"


def _uiterlijk(stap: Vervolgstap) -> str:
    if stap.uiterlijk is None:
        return ""
    tijd = f" {format_tijd(stap.uiterlijk_tijd)}" if stap.uiterlijk_tijd is not None else ""
    return f"{format_datum_kort(stap.uiterlijk)}{tijd}"


def _flatten(knoop: _Knoop, eerste: str, verder: str, boven: int, lines: list[SpoorRegel]) -> None:
    """Write a branch of the tree down, with the lines that connect it to what stands above."""
    lines.append(replace(knoop.regel, tak=eerste, boven=boven))
    here = len(lines) - 1
    for place, onder in enumerate(knoop.onder):
        last = place == len(knoop.onder) - 1
        _flatten(
            onder,
            verder + ("└─ " if last else "├─ "),
            verder + ("   " if last else "│  "),
            here,
            lines,
        )
