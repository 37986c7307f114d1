"""Who must save when the program has to stop: screens put themselves on this list."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from types import MethodType

from overleg.fouten import Fout


class Bewaarlijst:
    """Methods that save what was typed; the list does not keep their objects alive."""

    def __init__(self) -> None:
        """Start empty."""
        self._methods: list[weakref.ref[Callable[[], object]]] = []

    def add(self, save: Callable[[], object]) -> None:
        """Put a bound method on the list, once.

        Raises:
            TypeError: it is no bound method, so it would be forgotten at once.
        """
        if not isinstance(save, MethodType):
            raise TypeError("only a bound method can be remembered weakly")
        if all(known() != save for known in self._methods):
            self._methods.append(weakref.WeakMethod(save))

    def save(self) -> tuple[Fout, ...]:
        """Call them all, the last one first, and give what could not be saved.

        An error of any other kind waits until everybody had a turn.
        """
        refused: list[Fout] = []
        broken: Exception | None = None
        for known in reversed(self._methods):
            method = known()
            if method is None:
                self._methods.remove(known)
                continue
            try:
                method()
            except Fout as fout:
                refused.append(fout)
            except Exception as error:  # the others may still be saved
                broken = broken or error
        if broken is not None:
            raise broken
        return tuple(refused)
