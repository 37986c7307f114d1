"""The fields a leidraad names as required, as far as the gate of the step does not ask them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from overleg.dossier import OP_NAAM, Acuutkaart, CasusDing
from overleg.keuzes import (
    BlindeVlekUitkomst,
    EigenWoordSoort,
    JaNee,
    StapSoort,
    StapStand,
    StukSoort,
    Uitkomst,
)
from overleg.leidraad import Stap
from overleg.nederlands import format_opsomming
from overleg.verloop.poort.blik import Blik
from overleg.verloop.poort.tellers import Groep, list_groepen

GEDEKT = frozenset(
    {
        "akkoord.uitkomst",
        "nucheck.in_gevaar",
        "terugmelding.stand",
        "nagelopen.uitkomst",
        "inbreng.tekst",
        "gehoord.inbreng_id",
        "voorwaarde.voor",
        "vervolgstap.wat",
        "vervolgstap.eigenaar",
        "vervolgstap.uiterlijk",
        "vervolgstap.kan_dat",
        "regie.naam",
        "aanspreekpunt.naam",
    }
)
"""Fields that the gate of their own step asks already, in better words."""

PLAN = frozenset(
    {
        "behoefte",
        "voorwaarde",
        "hulproute",
        "afspraak",
        "vervolgstap",
        "oorzaak",
        "watals",
        "regie",
        "aanspreekpunt",
        "informeren",
    }
)
"""Kinds of which nothing is asked when everybody was judged safe."""


def check_verplicht(blik: Blik, stap: Stap) -> Iterator[str]:
    """Say of each required field where it is still empty."""
    for adres in stap.verplicht:
        soort, _, veld = adres.partition(".")
        if adres in GEDEKT or (stap.soort, adres) in GEDEKT_IN:
            continue
        if soort in PLAN and blik.alles_veilig:
            continue
        groepen = [
            groep
            for groep in list_groepen(blik, stap.soort, soort)
            # Of who is left out here the gate itself says that nothing is known.
            if stap.soort is not StapSoort.MENSEN or groep.mens_id in ("", *blik.besproken)
        ]
        for bij in _join([groep for groep in groepen if not groep.dingen]):
            yield _say_missing(bij, soort)
        leeg = [een for een in groepen if een.dingen and not _is_filled(blik, een, soort, veld)]
        titel = OP_NAAM[soort].model_fields[veld].title
        for bij in _join(leeg):
            waar = f"Bij {format_opsomming(bij)} is “{titel}”" if any(bij) else f"“{titel}” is"
            yield f"{waar} nog niet ingevuld."


def _join(groepen: Sequence[Groep]) -> Iterator[tuple[str, ...]]:
    """Give of what each sentence is: names together, every other group on its own."""
    if namen := tuple(groep.bij for groep in groepen if groep.samen):
        yield namen
    yield from ((groep.bij,) for groep in groepen if not groep.samen)


def _say_missing(bij: Sequence[str], soort: str) -> str:
    zin = ONTBREEKT.get(soort, f"Er is nog geen {OP_NAAM[soort].naam_enkel}.")
    if len(bij) > 1:
        zin = ONTBREEKT_MEER.get(soort, zin)
    return zin.replace("{bij}", format_opsomming(bij))


ONTBREEKT_MEER = {
    "contact": "Bij {bij} staat nog niet wie hen het laatst zag of sprak.",
    "behoefte": "Bij {bij} staat nog niet wat zij zelf nodig hebben.",
}
"""The same as below, where the sentence is another one for more than one person."""

ONTBREEKT = {
    "contact": "Bij {bij} staat nog niet wie die het laatst zag of sprak.",
    "eigenwoord": "Van {bij} staan er nog geen eigen woorden.",
    "oordeel": "Over {bij} is nog geen voorlopig oordeel.",
    "behoefte": "Bij {bij} staat nog niet wat die zelf nodig heeft.",
    "blindevlek": "Er is nog geen blinde vlek besproken.",
    "opmerking": "Er is nog geen opmerking van de tafel opgeschreven.",
    "informeren": "Er staat nog niet wie het aan wie vertelt.",
    "acuutkaart": "Er staat nog niet tot wanneer de acuutkaart geldt.",
    "kaartregel": "Er staat nog niets op de acuutkaart.",
    "uitgegeven": "Er staat nog niet wie de acuutkaart krijgt.",
    "monitormoment": "Er is nog geen moment om te kijken of het nog veilig is.",
    "les": "Er is nog geen les opgeschreven.",
}
"""What is said when there is nothing at all of a kind; other kinds get a plain sentence."""


GEDEKT_IN = frozenset({(StapSoort.VEILIGHEID, "oordeel.uitkomst")})
"""The same, for a field that is asked in more than one kind of step."""


def _is_filled(blik: Blik, groep: Groep, soort: str, veld: str) -> bool:
    telt = TELT.get(f"{soort}.{veld}")
    counting = [ding for ding in groep.dingen if telt is None or telt(blik, ding)]
    if not counting:
        return True  # it is not asked of any of these
    return any(_has_value(ding, veld) for ding in counting)


def _has_value(ding: CasusDing, veld: str) -> bool:
    if (ding.soort, veld) == ("contact", "datum"):
        return True  # 'niet bekend' is an answer too
    if (ding.soort, veld) == ("cijfer", "cijfer") and getattr(ding, "weet_niet", False):
        return True
    value: Any = getattr(ding, veld)
    return bool(value.strip()) if isinstance(value, str) else value not in (None, ())


def _earlier_kaart(blik: Blik, _: CasusDing) -> bool:
    return any(kaart.overleg_id != blik.overleg.id for kaart in blik.dossier.van(Acuutkaart))


def _when(veld: str, *waarden: object) -> Callable[[Blik, CasusDing], bool]:
    return lambda _, ding: getattr(ding, veld) in waarden


TELT: dict[str, Callable[[Blik, CasusDing], bool]] = {
    "overleg.geinformeerd_want": _when("geinformeerd", JaNee.NEE),
    "overleg.kaart_gebruikt": _earlier_kaart,
    "overleg.kaart_ervaring": _when("kaart_gebruikt", JaNee.JA),
    "oordeel.duur": _when("uitkomst", Uitkomst.ONVEILIG),
    "terugmelding.want": _when("stand", StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER),
    "terugmelding.veiliger": _when("stand", StapStand.GEDAAN),
    "blindevlek.eigenaar": _when("uitkomst", BlindeVlekUitkomst.VRAAG),
    "eigenwoord.aan_wie": _when("aard", EigenWoordSoort.VERTELD),
    "uitgegeven.aan": _when("aard", StukSoort.ACUUTKAART),
    "uitgegeven.ontvangen_door": _when("aard", StukSoort.ACUUTKAART),
}
"""When a field is asked of a thing; a field that is not named is always asked."""
