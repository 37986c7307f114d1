"""Commands and groups that explain themselves in Dutch.

The library underneath has its English words inside, so everything it would print is written here
instead: the help page, and together with `gebruik` each sentence about wrong use. It stands on
private parts of that library, which is why `pyproject.toml` allows one series of it only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import typer
from typer._click.core import Command, Context
from typer._click.exceptions import UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from overleg.cli.gebruik import GebruikFout, explain_unknown
from overleg.tekst import sanitize_line

OPTIES = "[OPTIES]"
HULP_OPTIES = ("-h", "--help")
HULP_ZIN = "Toont deze uitleg en stopt."

Doet = TypeVar("Doet", bound=Callable[..., Any])


class _Nederlands(Command):
    """What a command and a group have in common: usage, help option, and the page of help."""

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        """Give the option that shows the help, with its Dutch sentence."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HULP_ZIN
            option.opts = list(HULP_OPTIES)
            # Without a default the library loads all of pydantic to check that nothing was typed.
            option.default = False
        return option

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the line that shows how the command is typed."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix="Gebruik: ")

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        """Give what follows the name of the command: what must be there stands without brackets."""
        arguments = [p for p in self.get_params(ctx) if isinstance(p, TyperArgument)]
        return [OPTIES, *(_usage_of(argument) for argument in arguments)]

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the whole page, as plain text."""
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)
        self.format_epilog(ctx, formatter)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write what can follow the name of the command."""
        params = self.get_params(ctx)
        arguments = [_argument_row(p) for p in params if isinstance(p, TyperArgument)]
        options = [_option_row(p) for p in params if isinstance(p, TyperOption) and not p.hidden]
        for heading, rows in (("Argumenten", arguments), ("Opties", options)):
            if rows:
                with formatter.section(heading):
                    formatter.write_dl(rows)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the words that were typed; wrong use knows which command it was about."""
        try:
            return super().parse_args(ctx, args)
        except UsageError as error:
            error.ctx = error.ctx or ctx
            raise


class DutchCommand(_Nederlands, TyperCommand):
    """A command."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the words that were typed and refuse what is left over."""
        ctx.allow_extra_args = True
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            shown = " ".join(f"“{sanitize_line(word)}”" for word in left)
            hint = "" if len(left) == 1 else " Zet een naam met een spatie tussen aanhalingstekens."
            raise GebruikFout(f"Dit is te veel: {shown}.{hint}", ctx)
        return left


class DutchGroup(_Nederlands, TyperGroup):
    """A word that needs another one behind it, such as 'casus'."""

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        """Give what follows the name of the group."""
        return [OPTIES, "OPDRACHT", "..."]

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the options and the list of commands."""
        super().format_options(ctx, formatter)
        with formatter.section("Opdrachten"):
            words = self.list_commands(ctx)
            formatter.write_dl([(word, self.describe(ctx, word)) for word in words])

    def describe(self, ctx: Context, name: str) -> str:
        """Give the sentence that explains one of the commands in the list."""
        command = self.get_command(ctx, name)
        return (command.help or "").partition("\n")[0] if command is not None else ""

    def invoke(self, ctx: Context) -> Any:
        """Run the command that was named; without a name that is wrong use."""
        if not ctx._protected_args:
            words = ", ".join(self.list_commands(ctx))
            raise GebruikFout(f"Hier ontbreekt een opdracht. Kies uit: {words}.", ctx)
        return super().invoke(ctx)

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """Find the command that was named."""
        command = self.get_command(ctx, args[0])
        if command is None:
            raise GebruikFout(explain_unknown(args[0], "opdracht", self.list_commands(ctx)), ctx)
        return args[0], command, args[1:]


def new_group(uitleg: str, cls: type[DutchGroup] = DutchGroup) -> typer.Typer:
    """Make a group of commands; `uitleg` is its Dutch help."""
    return typer.Typer(
        cls=cls,
        help=uitleg,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": list(HULP_OPTIES)},
    )


def add_command(group: typer.Typer, naam: str, uitleg: str) -> Callable[[Doet], Doet]:
    """Give the decorator that makes a function the command `naam`; `uitleg` is its Dutch help."""
    return group.command(naam, cls=DutchCommand, help=uitleg)


def _usage_of(argument: TyperArgument) -> str:
    name = argument.metavar or argument.name.upper()
    return name if argument.required else f"[{name}]"


def _argument_row(argument: TyperArgument) -> tuple[str, str]:
    return argument.metavar or argument.name.upper(), _help_of(argument, argument.help)


def _option_row(option: TyperOption) -> tuple[str, str]:
    names = ", ".join(sorted(option.opts, key=len))
    if not option.is_flag:
        names += f" {option.metavar or option.name.upper()}"
    return names, _help_of(option, option.help)


def _help_of(param: TyperArgument | TyperOption, uitleg: str | None) -> str:
    """Give the sentence about a parameter, with the choices there are and what counts without."""
    more: list[str] = []
    if choices := param.type_descriptor.choices:
        more.append("keuze: " + ", ".join(str(choice.value) for choice in choices))
    if param.default is not None and not isinstance(param.default, bool):
        more.append(f"standaard: {getattr(param.default, 'value', param.default)}")
    return f"{uitleg or ''} ({'; '.join(more)})" if more else uitleg or ""
