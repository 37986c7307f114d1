"""Plain text of 80 columns: for a terminal, a mail and a printer without settings."""

from overleg.stukken.renderers.tekst.blokken import BREEDTE, render_tekst

__all__ = ["BREEDTE", "render_tekst"]
