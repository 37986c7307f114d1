"""Leidraden on the command line: listing, showing, checking and copying."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill

from overleg import plekken
from overleg.bestand import show_pad
from overleg.cli import bestand
from overleg.cli.tabel import format_json, format_paren, format_tabel
from overleg.cli.terminal import tell, write_text
from overleg.fouten import Fout
from overleg.leidraad import (
    KERNVRAGEN,
    Leidraad,
    Stap,
    Vermelding,
    check_leidraad,
    list_leidraden,
    load_leidraad,
    to_tekst,
)
from overleg.nederlands import format_aantal, format_lijstje
from overleg.tekst import sanitize_line

_NAAM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def list_all(*, als_json: bool) -> None:
    """Write every leidraad there is, the broken ones with what is wrong."""
    found = list_leidraden()
    if als_json:
        write_text(format_json([_plain(vermelding) for vermelding in found]))
        return
    rows = [
        (
            item.sleutel,
            item.leidraad.naam if item.leidraad else "NIET TE GEBRUIKEN",
            f"{item.leidraad.minuten} min" if item.leidraad else "",
            "eigen" if _is_own(item.pad) else "meegeleverd",
            item.leidraad.voor if item.leidraad else item.problemen[0],
        )
        for item in found
    ]
    write_text(format_tabel(("Naam", "Titel", "Duur", "Herkomst", "Wanneer"), rows))


def show(naam: str, *, als_json: bool) -> None:
    """Write one leidraad: what it is for, and each step with its question and time."""
    leidraad = load_leidraad(naam)
    write_text(to_tekst(leidraad) if als_json else _describe(leidraad))


def check(pad: str) -> int:
    """Write what is wrong with a file.

    Returns:
        the exit code: 0 when it is a sound leidraad, 1 when it is not.
    """
    problems = check_leidraad(Path(pad))
    if problems:
        tell(f"{show_pad(pad)} is nog niet te gebruiken:")
        write_text(format_lijstje(problems))
        return 1
    tell(f"{show_pad(pad)} is een goede leidraad.")
    return 0


def copy(naam: str, nieuw: str) -> None:
    """Copy a leidraad to the user's own map, under a name that is not taken there.

    Raises:
        Fout: there is no such leidraad, or the new name is taken or cannot be a name.
    """
    load_leidraad(naam)
    if not _NAAM.fullmatch(nieuw):
        raise Fout(
            f"{show_pad(nieuw)} kan geen naam van een leidraad zijn.",
            "Er is niets veranderd.",
            "Gebruik kleine letters, cijfers en streepjes, zoals uur-regio-noord.",
        )
    source = plekken.find_data(f"leidraden/{naam}.toml")
    folder = plekken.make_map(plekken.map_van_overleg() / "data" / "leidraden")
    target = folder / f"{nieuw}.toml"
    bestand.write_out(bestand.read_in(str(source)), str(target))
    tell(
        "De kopie staat klaar. Verander hem met een tekstprogramma.",
        f"Kijk daarna of hij klopt: overleg leidraad controleer {bestand.type_pad(target)}",
    )
    write_text(str(target))


def _is_own(pad: Path) -> bool:
    return pad.is_relative_to(plekken.map_van_overleg())


def _plain(item: Vermelding) -> dict[str, object]:
    leidraad = item.leidraad
    return {
        "naam": item.sleutel,
        "titel": leidraad.naam if leidraad else None,
        "voor": leidraad.voor if leidraad else None,
        "minuten": leidraad.minuten if leidraad else None,
        "versie": leidraad.versie if leidraad else None,
        "eigen": _is_own(item.pad),
        "bestand": str(item.pad),
        "problemen": list(item.problemen),
    }


def _describe(leidraad: Leidraad) -> str:
    steps = format_aantal(len(leidraad.stappen), "stap", "stappen")
    parts = [
        f"{leidraad.naam} ({leidraad.sleutel}, versie {leidraad.versie})",
        format_paren(
            [
                ("Wanneer", leidraad.voor),
                ("Duur", f"{leidraad.minuten} minuten in {steps}"),
                ("Zaal nodig", f"{leidraad.slot_minuten} minuten"),
            ]
        ),
        "Spelregels\n" + format_lijstje(leidraad.spelregels),
    ]
    fase = None
    for nummer, stap in enumerate(leidraad.stappen, 1):
        if stap.fase is not fase:
            fase = stap.fase
            parts.append(fase.label.upper())
        parts.append(_describe_step(nummer, stap))
    return "\n\n".join(parts)


def _describe_step(nummer: int, stap: Stap) -> str:
    told = [stap.doel, *(f"Zeg: “{zin}”" for zin in stap.zeg)]
    told += [f"Kernvraag {n}: {KERNVRAGEN[n - 1]}" for n in stap.kernvragen]
    told.append(f"Tip: {stap.tip}")
    head = f"{nummer}. {stap.titel} ({stap.id}, {stap.minuten} min)"
    return "\n".join([head, *(_wrap(line) for line in told)])


def _wrap(line: str) -> str:
    return fill(
        sanitize_line(line),
        79,
        initial_indent="   ",
        subsequent_indent="     ",
        break_on_hyphens=False,
        break_long_words=False,
    )
