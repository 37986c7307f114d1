"""What somebody is typing in one field, and how much of it is in the store."""

from __future__ import annotations

from overleg.formulier import NogNietGeldig, Onderdeel, Rij
from overleg.screens.panelen.adres import Adres
from overleg.screens.panelen.schrijver import Botsing, Schrijver
from overleg.screens.panelen.vorm import Vorm


class Concept:
    """One field between the keyboard and the store; draws nothing.

    `basis` is what was stored when the field was last shown. `is_vies` says that keys were typed
    which are nowhere but on screen; `is_klad` that they are kept, but not as a value of the field.
    """

    def __init__(self, schrijver: Schrijver, adres: Adres, vorm: Vorm) -> None:
        """Begin with an empty field."""
        self.schrijver = schrijver
        self.adres = adres
        self.vorm = vorm
        self.basis = ""
        self._veilig = ""
        self.is_vies = False
        self.is_klad = False

    @property
    def is_bezig(self) -> bool:
        """Whether what is on screen may differ from what is stored."""
        return self.is_vies or self.is_klad

    def begin(self, onderdeel: Onderdeel, rij: Rij | None) -> str:
        """Give what the field shows at first: half-typed text from before a stop, or the value."""
        stored = self.read(onderdeel, rij)
        klad = self.schrijver.klad(self.adres)
        self.is_klad = bool(klad)
        self._veilig = klad or stored
        return self._veilig

    def note(self, getypt: str) -> bool:
        """Look at what is on screen; tells whether it is nowhere else yet.

        The message that a key changed the text may still be on its way, so the text itself is
        looked at. A space at the end is no difference.
        """
        if getypt.strip() != self._veilig.strip():
            self.is_vies = True
        return self.is_vies

    def read(self, onderdeel: Onderdeel, rij: Rij | None) -> str:
        """Give what is stored now, and take it as what the person saw last."""
        self.basis = self.schrijver.read(onderdeel, rij, self.adres.veld)
        self._veilig = self.basis
        return self.basis

    def save(self, getypt: str, *, af: bool) -> None:
        """Save what was typed: as a value when it is one, else as half-typed text.

        Args:
            getypt: the text, or the numbers of the choices.
            af: the person is ready with it; only then is a date or number a value.

        Raises:
            NogNietGeldig: it does not fit the field; it was kept as half-typed text.
            Botsing: somebody else wrote in the field; it was kept as half-typed text.
            Fout: nothing could be saved; `is_vies` stays.
        """
        if self.adres.is_nieuw or (self.vorm is Vorm.GETYPT and not af):
            self._keep(getypt)
            return
        try:
            self.basis = self.schrijver.save(self.adres, getypt, self.basis)
            self._veilig = getypt
        except (NogNietGeldig, Botsing):
            self._keep(getypt)
            raise
        self._forget()

    def overwrite(self, getypt: str) -> None:
        """Save this whatever somebody else wrote in between; raises `Fout` as `save` does."""
        self.basis = self.schrijver.save(self.adres, getypt, self.basis, toch=True)
        self._veilig = getypt
        self._forget()

    def give_up(self) -> None:
        """Forget what was typed."""
        self._forget()

    def _keep(self, getypt: str) -> None:
        self.schrijver.keep_klad(self.adres, getypt)
        self._veilig = getypt
        self.is_vies = False
        self.is_klad = bool(getypt)

    def _forget(self) -> None:
        # The value is safe from here on, whatever becomes of the half-typed text.
        self.is_vies = False
        self.schrijver.keep_klad(self.adres, "")
        self.is_klad = False
