"""How long it takes before there is an answer on the command line."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.meten import Regel, python, time_processes

KALE_TYPER = """
import typer
app = typer.Typer(add_completion=False)
@app.callback()
def main() -> None:
    "Bare."
@app.command()
def een(naam: str, getal: int = 1) -> None:
    "One."
app()
"""


def measure() -> list[Regel]:
    """Measure --version against an empty Python and --help against a bare Typer app."""
    with tempfile.TemporaryDirectory() as map_naam:
        kaal = Path(map_naam) / "kaal.py"
        kaal.write_text(KALE_TYPER, encoding="utf-8")
        found = time_processes(
            {
                "python": python("-c", "pass"),
                "versie": python("-m", "overleg", "--version"),
                "typer": python(str(kaal), "--help"),
                "hulp": python("-m", "overleg", "--help"),
            }
        )
    return [
        Regel("overleg --version", found["versie"], found["python"], 3.0),
        Regel("overleg --help", found["hulp"], found["typer"], 1.5),
    ]
