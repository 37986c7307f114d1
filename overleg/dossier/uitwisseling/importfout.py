"""A file that was refused, with the places where it is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from overleg.fouten import Fout
from overleg.nederlands import format_aantal

MEESTE_PLAATSEN = 10
"""More places than this help nobody: they are counted."""

NIETS_VERANDERD = "Er is niets overgenomen en niets veranderd."


class ImportFout(Fout):
    """A file of a case cannot be taken over; `plaatsen` says where it is wrong."""

    def __init__(self, wat: str, nu: str, plaatsen: Sequence[str] = ()) -> None:
        """Keep the sentences.

        Args:
            wat: what is wrong.
            nu: what the user can do now.
            plaatsen: sentences without full stop that begin with the place, such as
                'inbrengen[3].datum moet een datum zijn'. The first ten are shown.
        """
        lines = [wat] + [f"  {plaats}." for plaats in plaatsen[:MEESTE_PLAATSEN]]
        if len(plaatsen) > MEESTE_PLAATSEN:
            lines.append(f"  En nog {len(plaatsen) - MEESTE_PLAATSEN}.")
        super().__init__("\n".join(lines) + ("\n" if plaatsen else ""), NIETS_VERANDERD, nu)
        self.plaatsen = tuple(plaatsen)
        self._arguments = (wat, nu, self.plaatsen)

    def __reduce__(self) -> tuple[type[ImportFout], tuple[str, str, tuple[str, ...]]]:
        """Copy from what it was made of: the base would take the joined text apart again."""
        return ImportFout, self._arguments


def wrong_places(plaatsen: Sequence[str]) -> ImportFout:
    """Give the error for a file that is JSON of the right kind but holds wrong values."""
    aantal = format_aantal(len(plaatsen), "plaats", "plaatsen")
    return ImportFout(
        f"Het bestand klopt niet op {aantal}:",
        "Verbeter het bestand, of maak het opnieuw in het programma waar het vandaan komt.",
        plaatsen,
    )
