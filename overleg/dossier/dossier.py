"""Everything of one casus, frozen, in one value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar, cast

from overleg.dossier.basis import CasusDing, OverlegDing
from overleg.dossier.casus import Casus
from overleg.dossier.overleg import Overleg

D = TypeVar("D", bound=CasusDing)
O = TypeVar("O", bound=OverlegDing)  # noqa: E741 - the initial of the bound, as D above


class Dossier:
    """All things of one case. Never changes: `met` gives a new one.

    Things that were taken away stay in `alle`, for undo and for the store; every other way of
    asking skips them.
    """

    def __init__(
        self, dingen: Iterable[CasusDing], weggelaten: Mapping[str, int] | None = None
    ) -> None:
        """Make a dossier.

        Args:
            dingen: all things, the `Casus` among them, in the order of their making.
            weggelaten: for each meeting (its id) how many of its lines were left out for the
                reader this was made for.
        """
        self.alle: tuple[CasusDing, ...] = tuple(dingen)
        self.weggelaten_per_overleg: dict[str, int] = dict(weggelaten or {})

    @property
    def weggelaten(self) -> int:
        """How many lines of all meetings were left out for this reader."""
        return sum(self.weggelaten_per_overleg.values())

    def __eq__(self, other: object) -> bool:
        """Two dossiers are equal when they hold equal things in the same order."""
        return (
            isinstance(other, Dossier)
            and self.alle == other.alle
            and self.weggelaten_per_overleg == other.weggelaten_per_overleg
        )

    __hash__ = None  # type: ignore[assignment]  # compared by content, never a key

    @cached_property
    def _per_soort(self) -> dict[type[CasusDing], tuple[CasusDing, ...]]:
        found: dict[type[CasusDing], list[CasusDing]] = {}
        for ding in self.alle:
            if ding.gewist_op is None:
                found.setdefault(type(ding), []).append(ding)
        return {soort: tuple(dingen) for soort, dingen in found.items()}

    @cached_property
    def _op_id(self) -> dict[str, CasusDing]:
        return {ding.id: ding for ding in self.alle}

    @property
    def casus(self) -> Casus:
        """The case itself.

        Raises:
            LookupError: this dossier holds no case (nothing was visible).
        """
        found = self.van(Casus)
        if not found:
            raise LookupError("dossier zonder casus")
        return found[0]

    def van(self, soort: type[D]) -> tuple[D, ...]:
        """Give all things of one kind that were not taken away."""
        return cast(tuple[D, ...], self._per_soort.get(soort, ()))

    def van_overleg(self, soort: type[O], overleg_id: str) -> tuple[O, ...]:
        """Give all things of one kind that were made in one meeting."""
        return tuple(ding for ding in self.van(soort) if ding.overleg_id == overleg_id)

    def vind(self, soort: type[D], ding_id: str | None) -> D | None:
        """Find one thing by id; None when it is not there, of another kind, or taken away."""
        ding = self._op_id.get(ding_id or "")
        if isinstance(ding, soort) and ding.gewist_op is None:
            return ding
        return None

    def ook_gewist(self, ding_id: str) -> CasusDing | None:
        """Find one thing by id, even when it was taken away."""
        return self._op_id.get(ding_id)

    @cached_property
    def overleggen(self) -> tuple[Overleg, ...]:
        """The meetings, first to last."""
        return tuple(sorted(self.van(Overleg), key=lambda overleg: overleg.volgnummer))

    @property
    def laatste_overleg(self) -> Overleg | None:
        """The last meeting, or None when there was none yet."""
        return self.overleggen[-1] if self.overleggen else None

    def overleg_nummer(self, volgnummer: int) -> Overleg | None:
        """Find a meeting by its number in this case (1 is the first)."""
        return next((o for o in self.overleggen if o.volgnummer == volgnummer), None)

    def met(self, wijzigingen: Iterable[CasusDing]) -> Dossier:
        """Give the dossier after these changes: new things added, known ones replaced.

        Versions are raised as the store raises them, so that a sequence of changes can be
        worked out without a store.
        """
        dingen = dict(self._op_id)
        for ding in wijzigingen:
            dingen[ding.id] = ding.model_copy(update={"versie": ding.versie + 1})
        return Dossier(dingen.values())
