"""An action typed as one line, as fast as it is said at the table.

``di 14.00 politie Bos: huisbezoek met school -> kinderen alleen gesproken``

1. *Uiterlijk*: the longest beginning that is a day or a time. Without one, what stands behind the
   last comma, when that is a day or a time: ``politie: bellen, morgen 12 uur``.
2. *Who*: what stands before the colon, see `eigenaar`. Only with a colon: without one, ``school
   bellen`` would become an action of the school.
3. *Wat*: everything else.
4. *Klaar als*: what stands behind the arrow ``->``.

What is not understood stays in *wat*, colon and all, so nothing that was typed gets lost.
"""

from __future__ import annotations

import re
from typing import Any

from overleg.formulier.eigenaar import read_eigenaar
from overleg.formulier.onderdeel import Invulling
from overleg.formulier.waarde import NogNietGeldig
from overleg.nederlands import DatumFout, parse_moment
from overleg.nederlands.namen import NUMMER_VAN_MAAND, NUMMER_VAN_TELWOORD, NUMMER_VAN_WEEKDAG
from overleg.tekst import check_size, fold, sanitize_line

VOORBEELD = "di 14.00 politie Bos: huisbezoek met school -> kinderen alleen gesproken"

MEESTE_WOORDEN = 9
"""No way to name a moment takes more words."""

TWIJFEL = frozenset({"zo"})
"""Short for Sunday, and also the beginning of 'zo snel mogelijk'."""

_PIJL = re.compile(r"\s*(?:-+>|→)\s*")
_CIJFERS = re.compile(r"[0-9][0-9.:/-]*(?:e|de|ste|u|h|u[0-9]{2})?")
_LEESTEKENS = ",;:"

_NAAST = (
    "aanstaande afgelopen avond dag dagen de deze eergisteren gisteren jaar komende maand maanden"
    " middag morgen morgenavond morgenmiddag morgenochtend ochtend om op over overmorgen tegen"
    " uiterlijk uur vanavond vandaag vanmiddag vanmorgen vannacht vanochtend volgende voor vorige"
    " week weken 's"
)
_DATUMWOORD = frozenset(
    (*NUMMER_VAN_WEEKDAG, *NUMMER_VAN_MAAND, *NUMMER_VAN_TELWOORD, *_NAAST.split())
)


def read_actie(invulling: Invulling, regel: str) -> dict[str, Any]:
    """Read an action from one line.

    Args:
        invulling: the situation; who can be named comes from what the writer may see.
        regel: as typed, such as `VOORBEELD`.

    Returns:
        values of a `Vervolgstap` by field name, only those that were understood and always
        `wat`. Hand them to `Tafel.fill` for a new action, after they were shown together with
        `list_waarschuwingen`.

    Raises:
        Fout: the line is too long, does not say what must be done, or begins with a day that
            does not exist or may be two days. Whoever asked keeps the line as klad.
    """
    check_size(regel)
    before, *behind = _PIJL.split(sanitize_line(regel), maxsplit=1)
    moment, waarden, rest = _read_uiterlijk(invulling, before)
    wie, wat = read_eigenaar(invulling, rest, na_datum=bool(waarden))
    if not wie and fold(moment) in TWIJFEL:
        waarden = {}
        wie, wat = read_eigenaar(invulling, before, na_datum=False)
    if not waarden:
        wat, waarden = _read_achteraan(invulling, wat)
    if not wat:
        raise NogNietGeldig("Er staat nog niet wat er gebeurt.", f"Typ zoiets als “{VOORBEELD}”.")
    klaar_als = {"klaar_als": behind[0]} if behind and behind[0] else {}
    return {"wat": wat, **waarden, **wie, **klaar_als}


def _read_uiterlijk(invulling: Invulling, text: str) -> tuple[str, dict[str, Any], str]:
    """Take the longest moment from the beginning: its words, its values, and what follows."""
    words = text.split(" ")
    for count in range(min(len(words), MEESTE_WOORDEN), 0, -1):
        typed = " ".join(words[:count]).rstrip(_LEESTEKENS)
        try:
            dag, tijd = parse_moment(typed, invulling.nu)
        except DatumFout as fout:
            # It has a cause when it is a day by its form, as 30 februari; a price in the middle
            # of a sentence looks like an impossible time as well, so every word is looked at.
            if fout.__cause__ is not None and all(map(_is_datumwoord, words[:count])):
                raise
            continue
        values = {"uiterlijk": dag} | ({"uiterlijk_tijd": tijd} if tijd is not None else {})
        return typed, values, " ".join(words[count:]).lstrip(_LEESTEKENS + " ")
    return "", {}, text


def _read_achteraan(invulling: Invulling, text: str) -> tuple[str, dict[str, Any]]:
    """Take a moment from behind the last comma; what is no moment stays where it is."""
    before, comma, behind = text.rpartition(",")
    typed = behind.strip(" .")
    if not comma or not before.strip() or not typed or fold(typed) in TWIJFEL:
        return text, {}
    try:
        dag, tijd = parse_moment(typed, invulling.nu)
    except DatumFout:
        return text, {}
    values = {"uiterlijk": dag} | ({"uiterlijk_tijd": tijd} if tijd is not None else {})
    return before.rstrip(), values


def _is_datumwoord(word: str) -> bool:
    plain = fold(word).strip(_LEESTEKENS + ".")
    return plain in _DATUMWOORD or _CIJFERS.fullmatch(plain) is not None
