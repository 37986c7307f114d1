"""What must be true between the fields of a leidraad, beyond the form of each field.

Every rule has a reason in the meeting itself: a leidraad that breaks one would lead a table
astray, so it is refused when it is read and not half-way an overleg.
"""

from __future__ import annotations

from itertools import pairwise

from overleg.keuzes import Fase, StapSoort
from overleg.leidraad.model import KERNVRAGEN, VERPLICHTE_SOORTEN, Leidraad, Stap
from overleg.leidraad.tabel import Tabel
from overleg.leidraad.velden import list_velden
from overleg.leidraad.woorden import quote, suggest
from overleg.leidraad.zinnen import NEUTRAAL, find_placeholders

_VOLGORDE = (
    (StapSoort.OPSCHRIJVEN, StapSoort.TONEN, "eerst schrijft ieder op, dan tonen we tegelijk"),
    (StapSoort.VEILIGHEID, StapSoort.AFSPRAKEN, "eerst het oordeel, dan de acties"),
    (StapSoort.NODIG, StapSoort.REGIE, "eerst wat nodig is, dan wie de regie heeft"),
    (StapSoort.AFSPRAKEN, StapSoort.REGIE, "eerst wat nodig is, dan wie de regie heeft"),
    (StapSoort.AFSPRAKEN, StapSoort.STRESSTEST, "zonder afspraken valt er niets te toetsen"),
    (StapSoort.AFSPRAKEN, StapSoort.AKKOORD, "akkoord gaat over wat er is afgesproken"),
)
"""Pairs of kinds whose order is not a matter of taste, with the reason a user reads."""


def check_zin(tabel: Tabel, sleutel: str, zin: str) -> None:
    """Refuse a placeholder nobody fills: it would stand on the wall with its braces."""
    for word in find_placeholders(zin):
        if word in "{}":
            tabel.note(sleutel, f"er staat een losse {word} in {quote(zin)}.")
        elif word not in NEUTRAAL:
            known = ", ".join("{" + name + "}" for name in NEUTRAAL)
            tabel.note(sleutel, f"{quote('{' + word + '}')} kennen we niet. Kies uit: {known}.")


def check_stap(stap: Stap, tabel: Tabel) -> None:
    """Note what is wrong inside one step."""
    for sleutel in ("titel", "doel", "tip"):
        check_zin(tabel, sleutel, getattr(stap, sleutel))
    for nr, zin in enumerate(stap.zeg, 1):
        check_zin(tabel, f"zeg[{nr}]", zin)
    for number in stap.kernvragen:
        vraag = KERNVRAGEN[number - 1]
        if not any(vraag in zin for zin in stap.zeg):
            tabel.note("zeg", f"kernvraag {number} moet hier letterlijk staan: {quote(vraag)}.")
    for nr, kind in enumerate(stap.bevat, 1):
        if kind in (*VERPLICHTE_SOORTEN, stap.soort):
            tabel.note(f"bevat[{nr}]", f"{quote(kind)} kan niet in een andere stap zitten.")
    allowed = [adres for kind in (stap.soort, *stap.bevat) for adres in list_velden(kind)]
    for nr, adres in enumerate(stap.verplicht, 1):
        if adres not in allowed:
            tabel.note(
                f"verplicht[{nr}]",
                f"het veld {quote(adres)} hoort niet bij deze stap. {suggest(adres, allowed)}",
            )


def check_geheel(leidraad: Leidraad, tabel: Tabel) -> None:
    """Note what is wrong with the leidraad as a whole; its parts are sound already."""
    _check_kernvragen(leidraad, tabel)
    _check_soorten(leidraad, tabel)
    _check_fasen(leidraad, tabel)
    if leidraad.minuten > leidraad.slot_minuten:
        tabel.note(
            "slot_minuten",
            f"de stappen duren samen {leidraad.minuten} minuten en dat past niet in"
            f" {leidraad.slot_minuten}.",
        )


def _check_kernvragen(leidraad: Leidraad, tabel: Tabel) -> None:
    for nr, (vraag, found) in enumerate(zip(KERNVRAGEN, leidraad.kernvragen, strict=True), 1):
        if found != vraag:
            tabel.note(
                f"kernvragen[{nr}]", f"verwacht letterlijk {quote(vraag)}, gevonden {quote(found)}."
            )
        if not any(nr in stap.kernvragen for stap in leidraad.stappen):
            tabel.note("stap", f"geen enkele stap stelt kernvraag {nr}: {quote(vraag)}.")


def _check_soorten(leidraad: Leidraad, tabel: Tabel) -> None:
    kinds = [stap.soort for stap in leidraad.stappen]
    done = [*kinds, *(kind for stap in leidraad.stappen for kind in stap.bevat)]
    for kind in VERPLICHTE_SOORTEN:
        if kind not in kinds:
            tabel.note("stap", f"er moet een stap van de soort {quote(kind)} zijn.")
    for kind in dict.fromkeys(kind for kind in done if done.count(kind) > 1):
        tabel.note("stap", f"de soort {quote(kind)} mag maar één keer voorkomen.")
    if kinds[0] is not StapSoort.OPENEN:
        tabel.note("stap[1].soort", f"verwacht “openen”, gevonden {quote(kinds[0])}.")
    if StapSoort.TONEN in kinds and StapSoort.OPSCHRIJVEN not in kinds:
        tabel.note("stap", "wie “tonen” heeft, heeft ook een stap “opschrijven” nodig.")
    for earlier, later, why in _VOLGORDE:
        if earlier in kinds and later in kinds and kinds.index(earlier) > kinds.index(later):
            place = f"stap[{kinds.index(earlier) + 1}]"
            tabel.note(place, f"{quote(earlier)} hoort voor {quote(later)}: {why}.")


def _check_fasen(leidraad: Leidraad, tabel: Tabel) -> None:
    order = list(Fase)
    for nr, (one, two) in enumerate(pairwise(leidraad.stappen), 2):
        if order.index(two.fase) < order.index(one.fase):
            tabel.note(
                f"stap[{nr}].fase",
                f"de fase {quote(two.fase)} komt voor {quote(one.fase)}, niet erna.",
            )
