"""The gates of opening and looking back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from overleg.dossier import Akkoord, Monitormoment, Terugmelding
from overleg.keuzes import AkkoordMoment, JaNee, RegelUitkomst, StapSoort, StapStand, WatAlsVerloop
from overleg.nederlands import format_opsomming
from overleg.verloop.gevaar import zin_nu_open
from overleg.verloop.namen import begin_zin
from overleg.verloop.plan import (
    NaloopDing,
    is_anders,
    is_voorbij,
    list_na_te_lopen,
    nagelopen_van,
    open_vervolgstappen,
)
from overleg.verloop.plan.versie import newest_version
from overleg.verloop.poort.blik import Blik

MET_REDEN = frozenset({StapStand.NIET_GEDAAN, StapStand.KON_NIET_MEER})
"""How an action stands when the table has to know why."""


NAGELOPEN = "nagelopen.uitkomst"
"""What a leidraad names when every line of the plan has to be walked."""


def check_openen(blik: Blik) -> Iterator[str]:
    """Akkoord with the rules is known for everyone present, and danger was asked after."""
    known = {
        akkoord.deelnemer_id
        for akkoord in blik.dossier.van_overleg(Akkoord, blik.overleg.id)
        if akkoord.moment is AkkoordMoment.OPENEN
    }
    yield from vraag_akkoord(
        [blik.stem(een) for een in blik.aanwezigen if een.id not in known], "de spelregels"
    )
    zin = zin_nu_open(blik.dossier, blik.overleg.id)
    if zin is not None:
        yield zin


def vraag_akkoord(namen: Sequence[str], waarmee: str) -> Iterator[str]:
    """Give one sentence about all whose akkoord is not known yet; none when there is nobody."""
    if namen:
        yield f"Nog niet bekend: akkoord met {waarmee} van {format_opsomming(namen)}."


def check_terugblik(blik: Blik) -> Iterator[str]:
    """Every open action has a status, and a reason when it was not done."""
    said = {
        melding.vervolgstap_id: melding
        for melding in blik.dossier.van(Terugmelding)
        if melding.overleg_id == blik.overleg.id
    }
    for stap in open_vervolgstappen(blik.dossier, blik.overleg.id):
        melding = said.get(stap.id)
        if melding is None or melding.stand is StapStand.OPEN:
            yield f"Hoe staat het met {blik.noem(stap, 'de actie')}?"
        elif melding.stand in MET_REDEN and not melding.want.strip():
            zin = f"{blik.noem(stap, 'de actie')}: {melding.stand.label}, maar waardoor?"
            yield begin_zin(zin)
    yield from _check_nagelopen(blik)


def _check_nagelopen(blik: Blik) -> Iterator[str]:
    """Every line of the plan has an answer, where the leidraad asks that."""
    stap = blik.leidraad.stap_van(StapSoort.TERUGBLIK)
    if stap is None or NAGELOPEN not in stap.verplicht:
        return
    for regel in list_na_te_lopen(blik.dossier, blik.overleg.id):
        yield from map(begin_zin, _ask_regel(blik, regel))


def _ask_regel(blik: Blik, regel: NaloopDing) -> Iterator[str]:
    antwoord = nagelopen_van(blik.dossier, blik.overleg.id, regel)
    want = antwoord.want.strip() if antwoord is not None else ""
    if isinstance(regel, Monitormoment):
        naam = blik.noem(regel, "het kijkmoment")
        if antwoord is None or antwoord.gebeurd is None:
            yield f"Is er gekeken bij {naam}?"
        elif antwoord.gebeurd is JaNee.NEE and not want:
            yield f"Bij {naam} is niet gekeken, maar waardoor?"
        return
    naam = blik.noem(regel, f"de {regel.naam_enkel}")
    nu = newest_version(blik.dossier, regel, blik.overleg.id)
    if antwoord is None or antwoord.uitkomst is None:
        # A line that went with its voorwaarde has been answered there.
        if not nu.vervallen:
            yield f"Klopt {naam} nog?"
        return
    if antwoord.uitkomst is RegelUitkomst.VERVALT and not want:
        yield f"{naam} vervalt, maar waardoor?"
    elif antwoord.uitkomst is RegelUitkomst.VERANDERT and not is_anders(
        blik.dossier, regel, blik.overleg.id
    ):
        yield f"{naam} verandert, maar wat wordt het?"
    elif not nu.vervallen and is_voorbij(nu, blik.overleg):
        yield f"Tot wanneer geldt {naam} nu? De oude dag is voorbij."
    if antwoord.verloop is WatAlsVerloop.ANDERS and not want:
        yield f"{naam} is gebeurd en we deden iets anders, maar waardoor?"
