"""The root of the command line: which words there are, and how one is run.

The modules behind the words are loaded one at a time, so that help costs no more than needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated

import typer
from typer._click.core import Command, Context
from typer._click.exceptions import UsageError
from typer.main import get_command as build

from overleg import __version__
from overleg.cli.dutch import DutchGroup, new_group
from overleg.cli.gebruik import explain
from overleg.cli.terminal import tell, write_text

UITLEG = """Leidt een casusoverleg over onveiligheid stap voor stap en maakt het verslag.

CASUS is altijd het nummer of de werknaam van een casus. Gegevens gaan naar de uitvoer,
meldingen naar de foutuitvoer. Zonder scherm komt het wachtwoord uit het bestand dat
OVERLEG_WACHTWOORD_BESTAND noemt. OVERLEG_MAP verplaatst alle gegevens."""


def _demo() -> typer.Typer:
    from overleg.cli.opdracht.demo import app

    return app


def _gesprek() -> typer.Typer:
    from overleg.cli.opdracht.gesprek import app

    return app


def _zaal() -> typer.Typer:
    from overleg.cli.opdracht.zaal import app

    return app


def _casus() -> typer.Typer:
    from overleg.cli.opdracht.casus import app

    return app


def _schema() -> typer.Typer:
    from overleg.cli.opdracht.schema import app

    return app


def _stukken() -> typer.Typer:
    from overleg.cli.opdracht.stukken import app

    return app


def _acties() -> typer.Typer:
    from overleg.cli.opdracht.acties import app

    return app


def _controleer() -> typer.Typer:
    from overleg.cli.opdracht.controleer import app

    return app


def _leidraad() -> typer.Typer:
    from overleg.cli.opdracht.leidraad import app

    return app


def _kast() -> typer.Typer:
    from overleg.cli.opdracht.kast import app

    return app


def _waar() -> typer.Typer:
    from overleg.cli.opdracht.waar import app

    return app


DEUREN: Mapping[str, tuple[str, Callable[[], typer.Typer]]] = {
    "demo": ("Laat het programma zien met een verzonnen casus.", _demo),
    "gesprek": ("Leidt een overleg regel voor regel, of gaat ermee verder.", _gesprek),
    "zaal": ("Opent een tweede scherm dat de voorzitter volgt, voor de zaal.", _zaal),
    "casus": ("Maakt, toont, bewaart en wist casussen.", _casus),
    "stukken": ("Maakt een stuk van een overleg.", _stukken),
    "acties": ("Noemt wat er nog te doen is, over alle open casussen.", _acties),
    "controleer": (
        "Noemt wat er nog los zit in een casus: wat moet, en waar u op kunt letten.",
        _controleer,
    ),
    "leidraad": ("Toont, controleert en kopieert leidraden.", _leidraad),
    "kast": ("Maakt, bewaakt en herstelt de kast met alle casussen.", _kast),
    "schema": ("Toont het schema van het open bestandsformaat.", _schema),
    "waar": ("Toont waar de bestanden staan.", _waar),
}
"""Each word after `overleg`: its sentence in the list, and the door behind which it is made."""


class Wortel(DutchGroup):
    """The group of all words; opens a door only when somebody goes through it."""

    def list_commands(self, ctx: Context) -> list[str]:
        """Give all words, in the order in which somebody needs them."""
        return list(DEUREN)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """Give the command behind a word, or None when there is no such word."""
        if cmd_name not in DEUREN:
            return None
        command = build(DEUREN[cmd_name][1]())
        command.name = cmd_name
        return command

    def describe(self, ctx: Context, name: str) -> str:
        """Give the sentence of a word without loading what is behind it."""
        return DEUREN[name][0]


def build_root() -> Command:
    """Make the command that holds all others."""
    app = new_group(UITLEG, Wortel)

    @app.callback()
    def _overleg(
        versie: Annotated[
            bool,
            typer.Option(
                "--version",
                help="Toont de versie en stopt.",
                is_eager=True,
                callback=_tell_version,
            ),
        ] = False,
    ) -> None:
        pass

    return build(app)


def _tell_version(asked: bool) -> None:
    """Write the version when it is asked for among other words; alone it never gets here."""
    if asked:
        write_text(f"overleg {__version__}")
        raise typer.Exit


def invoke(args: Sequence[str]) -> int:
    """Run a command and give its exit code; wrong use is explained on stderr and gives 2."""
    root = build_root()
    try:
        with root.make_context("overleg", list(args)) as context:
            result = root.invoke(context)
    except typer.Exit as stop:
        return stop.exit_code
    except UsageError as error:
        tell(*_about_usage(error))
        return error.exit_code
    return result if isinstance(result, int) else 0


def _about_usage(error: UsageError) -> tuple[str, ...]:
    lines = [explain(error)]
    if error.ctx is not None:
        lines += [error.ctx.get_usage(), f"Meer uitleg: {error.ctx.command_path} --help"]
    return tuple(lines)
