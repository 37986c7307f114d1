"""The one list of the start screen: resume first, then what is late, then the cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from overleg.dossier import Casus
from overleg.keuzes import CasusStatus, OverlegStatus
from overleg.nederlands import format_aantal, format_datum_kort, format_hoe_lang_geleden
from overleg.screens.casusbeeld import CasusBeeld, Kijken, TeLaat
from overleg.tekst import fold, sanitize_line
from overleg.verloop import huidige_stap

MEESTE = 200
"""Most cases that are listed; the rest is found by searching."""

MEESTE_TE_LAAT = 8
"""Most late actions that are listed; the rest is counted."""

LEEG = (
    "Hier staat nog geen casus.\n\n"
    "Druk op n voor de eerste. U geeft hem een werknaam, het programma geeft een nummer."
    " Daarna kiest u een leidraad en wie er aan tafel zitten, en het overleg begint.\n\n"
    "Eerst oefenen? Stop met ctrl+q en geef de opdracht: overleg demo"
)
TIP = (
    "Bovenaan staat het overleg dat bezig is: Enter brengt u terug bij het veld waar u was."
    " Daaronder staan acties over de datum, kijkmomenten en alle casussen. Is een actie gedaan?"
    " Zet de cursor erop, druk op g en op Enter. Met ctrl+y maakt u dat ongedaan."
    " U ziet alleen nummers, want dit scherm kan op de muur staan. Met w ziet u ook de werknamen."
)

HOOFD = "kop"
_BREED = 24


@dataclass(frozen=True)
class Rij:
    """One row; `soort` is what it is about and `sleutel` the id of that thing."""

    soort: str
    sleutel: str
    tekst: Content
    casus_id: str = ""

    @property
    def is_kop(self) -> bool:
        """Whether this row only says what comes below it."""
        return self.soort == HOOFD


def list_rijen(
    casussen: Sequence[Casus],
    beelden: Mapping[str, CasusBeeld],
    vandaag: date,
    *,
    namen: bool = False,
    zoek: str = "",
    breed: int = 78,
) -> list[Rij]:
    """Make the rows.

    Args:
        casussen: all cases.
        beelden: what is known of them so far, by id.
        vandaag: to tell how late an action is.
        namen: show working names and what an action is; off unless somebody asked.
        zoek: only cases whose number or working name holds this.
        breed: how many columns there are.
    """
    known = [beelden[casus.id] for casus in casussen if casus.id in beelden]
    rows: list[Rij] = []
    if not zoek:
        rows += _section("Verder waar u was", _open_overleggen(known, namen))
        rows += _te_laat([een for beeld in known for een in beeld.te_laat], vandaag, namen)
        rows += _kijken([een for beeld in known for een in beeld.kijken], vandaag, namen)
    chosen = _find(casussen, zoek)
    kop = "Casussen" if not zoek else f"Gevonden: {format_aantal(len(chosen), 'casus', 'casussen')}"
    lines = (_casus(casus, beelden.get(casus.id), namen) for casus in chosen[:MEESTE])
    rows += _section(kop, lines)
    if len(chosen) > MEESTE:
        rows.append(_kop(f"… en nog {len(chosen) - MEESTE}. Zoek met z op nummer of werknaam."))
    return _space([_fit(row, breed) for row in rows])


def _find(casussen: Sequence[Casus], zoek: str) -> list[Casus]:
    """Give the cases that fit, open ones first and the newest number on top."""
    word = fold(sanitize_line(zoek))
    found = [
        casus for casus in casussen if word in fold(casus.nummer) or word in fold(casus.werknaam)
    ]
    found.sort(key=lambda casus: casus.nummer, reverse=True)
    return sorted(found, key=lambda casus: casus.status is CasusStatus.GESLOTEN)


def _open_overleggen(beelden: Iterable[CasusBeeld], namen: bool) -> Iterator[Rij]:
    for beeld in beelden:
        overleg = beeld.open_overleg
        if overleg is None:
            continue
        parts = [f"overleg {overleg.volgnummer}", overleg.status.label]
        if overleg.status is not OverlegStatus.GEPLAND:
            parts.append(f"bij {huidige_stap(overleg).titel}")
        if overleg.begonnen_op is not None:
            parts.append(f"begonnen {format_datum_kort(overleg.begonnen_op.date())}")
        yield Rij(
            "overleg",
            overleg.id,
            _line(_naam(beeld.casus, namen), ", ".join(parts)),
            beeld.casus.id,
        )


def _te_laat(late: list[TeLaat], vandaag: date, namen: bool) -> Iterator[Rij]:
    if not late:
        return
    late.sort(key=lambda een: een.uiterlijk)
    yield _kop(f"{format_aantal(len(late), 'actie', 'acties')} over de datum")
    for een in late[:MEESTE_TE_LAAT]:
        when = format_hoe_lang_geleden(een.uiterlijk, vandaag)
        text = f"{een.wie}, uiterlijk {format_datum_kort(een.uiterlijk)} ({when})"
        if namen and een.wat:
            text += f": {sanitize_line(een.wat)}"
        yield Rij("actie", een.stap_id, _line(een.nummer, text), een.casus_id)
    if len(late) > MEESTE_TE_LAAT:
        yield _kop(f"… en nog {len(late) - MEESTE_TE_LAAT}; kies hieronder de casus.")


def _kijken(due: list[Kijken], vandaag: date, namen: bool) -> Iterator[Rij]:
    if not due:
        return
    due.sort(key=lambda een: een.datum)
    yield _kop("Kijken of het nog veilig is")
    for een in due[:MEESTE_TE_LAAT]:
        when = format_hoe_lang_geleden(een.datum, vandaag)
        text = f"kijkmoment van {format_datum_kort(een.datum)} ({when})"
        if namen and een.wat:
            text += f": {sanitize_line(een.wat)} {sanitize_line(een.wie)}".rstrip()
        yield Rij("kijken", een.moment_id, _line(een.nummer, text), een.casus_id)
    if len(due) > MEESTE_TE_LAAT:
        yield _kop(f"… en nog {len(due) - MEESTE_TE_LAAT}; kies hieronder de casus.")


def _casus(casus: Casus, beeld: CasusBeeld | None, namen: bool) -> Rij:
    parts = ["gesloten"] if casus.status is CasusStatus.GESLOTEN else []
    if beeld is not None:
        parts.append(
            format_aantal(beeld.overleggen, "overleg", "overleggen")
            if beeld.overleggen
            else "nog geen overleg"
        )
        if beeld.laatste is not None:
            parts.append(f"het laatste {format_datum_kort(beeld.laatste)}")
        if beeld.te_laat:
            parts.append(f"{format_aantal(len(beeld.te_laat), 'actie', 'acties')} te laat")
    return Rij("casus", casus.id, _line(_naam(casus, namen), ", ".join(parts)), casus.id)


def _naam(casus: Casus, namen: bool) -> str:
    nummer = sanitize_line(casus.nummer)
    return f"{nummer} {sanitize_line(casus.werknaam)}".strip() if namen else nummer


def _section(titel: str, rows: Iterable[Rij]) -> list[Rij]:
    found = list(rows)
    return [_kop(titel), *found] if found else []


def _space(rows: list[Rij]) -> list[Rij]:
    """Put an empty line above each heading but the first."""
    return [
        replace(row, tekst=Content("\n") + row.tekst) if place and row.is_kop else row
        for place, row in enumerate(rows)
    ]


def _kop(tekst: str) -> Rij:
    return Rij(HOOFD, "", Content.styled(tekst, "$primary bold"))


def _line(naam: str, tekst: str) -> Content:
    """Put a number, perhaps with a name, in a column of its own."""
    width = max(_BREED if len(naam) > 11 else 11, cell_len(naam) + 2)
    return Content.assemble("   ", (set_cell_size(naam, width), "bold"), sanitize_line(tekst))


def _fit(row: Rij, breed: int) -> Rij:
    """Keep a row on one line; what does not fit ends in three dots."""
    if row.tekst.cell_length <= breed:
        return row
    return replace(row, tekst=row.tekst.truncate(breed, ellipsis=True))
