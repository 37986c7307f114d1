"""What a leidraad is: the script of a meeting as plain frozen data.

A step names a kind. Kinds are code (`StapSoort`, and everything that leads a kind), steps are
data that a region may change, and jumps go by the id of a step. Nothing here is heavy to import,
and nothing here can change after it was read.
"""

from __future__ import annotations

from dataclasses import dataclass

from overleg.fouten import Fout
from overleg.keuzes import Fase, Rol, StapSoort

KERNVRAGEN = (
    "Wat is er gebeurd?",
    "Wat is er bekend?",
    "Is het NU veilig?",
    "Wat moet er NU gebeuren?",
    "Wie zijn betrokken en hoe staan de betrokkenen erin?",
)
"""The five questions that are always asked, literally and in this order; number 1 comes first."""

VERPLICHTE_SOORTEN = (StapSoort.OPENEN, StapSoort.AFSPRAKEN, StapSoort.AKKOORD)
"""The kinds of step that no leidraad can do without."""


@dataclass(frozen=True, slots=True)
class Ankers:
    """What the two ends of the score mean, so that every voice measures with the same stick."""

    nul: str
    tien: str


@dataclass(frozen=True, slots=True)
class KaartOnderwerp:
    """A topic of the blinde-vlekkenkaart; `Inbreng.onderwerp` holds its id."""

    id: str
    titel: str


@dataclass(frozen=True, slots=True)
class RouteVoorbeeld:
    """An example of a hulproute to start from; what people need decides, never the list."""

    naam: str
    biedt: str
    kenmerken: str


@dataclass(frozen=True, slots=True)
class SporenKlok:
    """Within how many days after the event acute help and traces still make sense.

    `zin` explains it in words; what is left of the days is for whoever knows the date.
    """

    dagen: int
    zin: str


@dataclass(frozen=True, slots=True)
class Stap:
    """One step of the meeting.

    `zeg` holds sentences the chair may say literally, the most important one first. `doel` is the
    purpose in one sentence, `tip` is for the chair alone. `verplicht` holds addresses
    ``<soort van ding>.<veld>`` that must be filled before the step counts as done. `kernvragen`
    are the numbers (1 to 5) this step asks. `bevat` names kinds that have no step of their own
    here and whose work is done inside this one. Whether a gate is hard is code, not data.
    """

    id: str
    soort: StapSoort
    fase: Fase
    titel: str
    doel: str
    zeg: tuple[str, ...]
    tip: str
    minuten: int
    verplicht: tuple[str, ...] = ()
    kernvragen: tuple[int, ...] = ()
    bevat: tuple[StapSoort, ...] = ()


@dataclass(frozen=True, slots=True)
class Leidraad:
    """The script of one kind of meeting.

    `sleutel` is the name of its file. `voor` says when to use it. `slot_minuten` is the time the
    room is booked for; the steps fit in it. `dagen_oud` is the age in days after which a contact
    or a person's information counts as old. `redenen` are the reasons to skip a step, chosen with
    the digits 1, 2, ... `signalen_uit` holds codes of signalen that are switched off. `eerst` are
    the roles that stand first among the people concerned.
    """

    sleutel: str
    naam: str
    versie: str
    voor: str
    slot_minuten: int
    dagen_oud: int
    ankers: Ankers
    spelregels: tuple[str, ...]
    redenen: tuple[str, ...]
    kernvragen: tuple[str, ...]
    onderwerpen: tuple[KaartOnderwerp, ...]
    stappen: tuple[Stap, ...]
    eerst: tuple[Rol, ...] = (Rol.KIND,)
    signalen_uit: tuple[str, ...] = ()
    routes: tuple[RouteVoorbeeld, ...] = ()
    sporen: SporenKlok | None = None

    @property
    def minuten(self) -> int:
        """How long all steps take together, in minutes."""
        return sum(stap.minuten for stap in self.stappen)

    @property
    def fasen(self) -> tuple[Fase, ...]:
        """The phases that have a step here, in the order of the meeting."""
        return tuple(dict.fromkeys(stap.fase for stap in self.stappen))

    def index(self, stap_id: str) -> int:
        """Tell at which place a step stands, from 0.

        Raises `Fout` when this leidraad has no such step.
        """
        for place, stap in enumerate(self.stappen):
            if stap.id == stap_id:
                return place
        raise Fout(
            f"De leidraad “{self.naam}” heeft geen stap “{stap_id}”.",
            "Er is niets veranderd.",
            "Kies een stap uit de lijst: " + ", ".join(stap.id for stap in self.stappen) + ".",
        )

    def stap(self, stap_id: str) -> Stap:
        """Give the step with this id; raises `Fout` when there is none."""
        return self.stappen[self.index(stap_id)]

    def stap_van(self, soort: StapSoort) -> Stap | None:
        """Give the step in which the work of a kind is done: its own, or the one that holds it."""
        own = (stap for stap in self.stappen if stap.soort is soort)
        holding = (stap for stap in self.stappen if soort in stap.bevat)
        return next(own, None) or next(holding, None)

    def onderwerp(self, onderwerp_id: str) -> KaartOnderwerp | None:
        """Give the topic with this id, or None when a region dropped it."""
        return next((topic for topic in self.onderwerpen if topic.id == onderwerp_id), None)
