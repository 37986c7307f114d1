"""The one error a user may read: three Dutch sentences, never a traceback."""

from __future__ import annotations


class Fout(Exception):
    """Something was refused or went wrong, told in three Dutch sentences.

    Every sentence ends with its own full stop and may hold user text only after it went
    through `overleg.tekst.sanitize`. Rooms may make sub-classes; the three sentences stay.
    """

    def __init__(self, wat: str, bewaard: str, nu: str) -> None:
        """Keep the three sentences.

        Parameters
        ----------
        wat: what went wrong.
        bewaard: what was kept, or that nothing changed.
        nu: what the user can do now.
        """
        # All three go to Exception, so that copying and pickling rebuild the same error.
        super().__init__(wat, bewaard, nu)
        self.wat = wat
        self.bewaard = bewaard
        self.nu = nu

    def __str__(self) -> str:
        """Return the three sentences on one line, in the order they are read aloud."""
        return " ".join(zin for zin in (self.wat, self.bewaard, self.nu) if zin)
