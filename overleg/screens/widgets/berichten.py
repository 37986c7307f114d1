"""What the parts of a panel tell the panel and the screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from textual.message import Message

from overleg.dossier import CasusDing
from overleg.fouten import Fout
from overleg.keuzes import StukSoort
from overleg.screens.panelen.schrijver import Botsing


class Lopen(Message):
    """The person wants to go to another place; the panel knows which one that is."""

    def __init__(self, stappen: int, *, deel: bool = False, teken: str = "") -> None:
        """Say how far.

        Args:
            stappen: places down, or up when negative.
            deel: go to the next or previous part of the step, not to the next place.
            teken: a key that is for the next row of the same part.
        """
        super().__init__()
        self.stappen = stappen
        self.deel = deel
        self.teken = teken


class Opgeslagen(Message):
    """Something was saved.

    `af` says whether the person was ready with it: then rows, open points and the rail may have
    changed. While somebody types only the time of saving changes.
    """

    def __init__(self, *, af: bool) -> None:
        """Say how far the person was."""
        super().__init__()
        self.af = af


class Gemaakt(Message):
    """A new row was kept; what was made because of it may follow."""

    def __init__(self, ding: CasusDing) -> None:
        """Keep the new thing."""
        super().__init__()
        self.ding = ding


class NietOpgeslagen(Message):
    """What was typed could not be saved and is still on screen."""

    def __init__(self, fout: Fout) -> None:
        """Keep why."""
        super().__init__()
        self.fout = fout


class Gebotst(Message):
    """Somebody else changed the field that was typed in."""

    def __init__(self, botsing: Botsing) -> None:
        """Keep both texts."""
        super().__init__()
        self.botsing = botsing


class Melding(Message):
    """A sentence for the person who types."""

    def __init__(self, zin: str, *, ernstig: bool = False) -> None:
        """Keep the sentence; `ernstig` when something was refused."""
        super().__init__()
        self.zin = zin
        self.ernstig = ernstig


class Doe(Message):
    """A command of the one table is asked for from within a panel."""

    def __init__(self, sleutel: str, antwoorden: Mapping[str, str] | None = None) -> None:
        """Keep which command, and the answers that are known already."""
        super().__init__()
        self.sleutel = sleutel
        self.antwoorden = dict(antwoorden or {})


class Aanbod(Message):
    """A command is offered; it is done when the person says yes."""

    def __init__(self, vraag: str, ja: str, doe: Doe) -> None:
        """Keep the question, the words of yes, and the command."""
        super().__init__()
        self.vraag = vraag
        self.ja = ja
        self.doe = doe


class StemSchrijft(Message):
    """One voice goes to write in silence, or leaves again."""

    def __init__(self, stem_id: str | None, *, klaar: bool = False) -> None:
        """Say which voice; None when it leaves, `klaar` when it is ready."""
        super().__init__()
        self.stem_id = stem_id
        self.klaar = klaar


class MaakWatAls(Message):
    """A wat-als is to be made because of a cause."""

    def __init__(self, oorzaak_id: str) -> None:
        """Keep which cause."""
        super().__init__()
        self.oorzaak_id = oorzaak_id


class NaarNieuw(Message):
    """The person wants to type a new row of the part they are in."""


class NaarPlek(Message):
    """The person wants to go to a row, perhaps of another step."""

    def __init__(self, stap: str, plek: str) -> None:
        """Keep the id of the step and the address of the row."""
        super().__init__()
        self.stap = stap
        self.plek = plek


class ToonSpoor(Message):
    """The trace of the plan is to be shown."""


class MeeWeg(Message):
    """A row cannot go because other lines hang under it; the person decides about those."""

    def __init__(self, fout: Fout, doe: Callable[[], Awaitable[None] | None]) -> None:
        """Keep what hangs under it, and what is done when the person goes on all the same."""
        super().__init__()
        self.fout = fout
        self.doe = doe


class VraagWaarom(Message):
    """A line of an earlier meeting is to lapse; the person says why."""

    def __init__(self, regel: str, doe: Callable[[str], None]) -> None:
        """Keep which line, in words, and what is done with the reason."""
        super().__init__()
        self.regel = regel
        self.doe = doe


class ToonStuk(Message):
    """A paper is to be shown, because the step is about it."""

    def __init__(self, soort: StukSoort) -> None:
        """Keep which paper."""
        super().__init__()
        self.soort = soort
