"""Everything that is changed inside Textual, in one place: Dutch, quiet and hard to kill.

Much of this touches parts that Textual calls private. Each change has a test in
`tests/textual_nl/` that fails when a new version of Textual moves that part.
"""

from overleg.textual_nl.opmaak import Tekstvak
from overleg.textual_nl.programma import INTERN, OPGEHANGEN, DutchApp, run_stil
from overleg.textual_nl.seinen import catch_signals
from overleg.textual_nl.toetsen import toetsnaam
from overleg.textual_nl.toetsenrij import Invoer, is_tekst

__all__ = [
    "INTERN",
    "OPGEHANGEN",
    "DutchApp",
    "Invoer",
    "Tekstvak",
    "catch_signals",
    "is_tekst",
    "run_stil",
    "toetsnaam",
]
