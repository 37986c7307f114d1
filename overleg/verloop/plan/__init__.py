"""The plan over meetings: which lines hold, how they change, and how actions stand."""

from overleg.verloop.plan.hangend import Hangend, check_hangt, list_hangend
from overleg.verloop.plan.maatregel import (
    geldende_maatregelen,
    is_van_kracht,
    laatste_maatregelen,
)
from overleg.verloop.plan.nalopen import (
    NaloopDing,
    is_anders,
    is_voorbij,
    list_na_te_lopen,
    nagelopen_van,
    regel_van,
    termijn_van,
)
from overleg.verloop.plan.opvolger import OPVOLGSOORTEN, eerste_van, make_opvolger
from overleg.verloop.plan.regel import (
    PLANSOORTEN,
    PlanDing,
    follow,
    geldend,
    is_geldend,
    stam,
    voorwaarde_van,
)
from overleg.verloop.plan.regie import (
    aanspreekpunt_van,
    check_een_regie,
    geldende_aanspreekpunten,
    geldende_regie,
    regies_van_nu,
)
from overleg.verloop.plan.spoor import LosEind, Spoor, SpoorPersoon, SpoorVoorwaarde, trace
from overleg.verloop.plan.versie import (
    GEEN_AFSPRAAK,
    is_eigen,
    is_gelijk,
    list_voorgangers,
    newest_version,
)
from overleg.verloop.plan.vervolgstappen import (
    is_te_laat,
    open_vervolgstappen,
    report_stand,
    stand_van,
    terugmelding_van,
    uiterlijk_van,
    with_uiterlijk,
)
from overleg.verloop.plan.weg import remove_regel, restore_regel
from overleg.verloop.plan.wijzig import change_regel

__all__ = [
    "GEEN_AFSPRAAK",
    "OPVOLGSOORTEN",
    "PLANSOORTEN",
    "Hangend",
    "LosEind",
    "NaloopDing",
    "PlanDing",
    "Spoor",
    "SpoorPersoon",
    "SpoorVoorwaarde",
    "aanspreekpunt_van",
    "change_regel",
    "check_een_regie",
    "check_hangt",
    "eerste_van",
    "follow",
    "geldend",
    "geldende_aanspreekpunten",
    "geldende_maatregelen",
    "geldende_regie",
    "is_anders",
    "is_eigen",
    "is_geldend",
    "is_gelijk",
    "is_te_laat",
    "is_van_kracht",
    "is_voorbij",
    "laatste_maatregelen",
    "list_hangend",
    "list_na_te_lopen",
    "list_voorgangers",
    "make_opvolger",
    "nagelopen_van",
    "newest_version",
    "open_vervolgstappen",
    "regel_van",
    "regies_van_nu",
    "remove_regel",
    "report_stand",
    "restore_regel",
    "stam",
    "stand_van",
    "termijn_van",
    "terugmelding_van",
    "trace",
    "uiterlijk_van",
    "voorwaarde_van",
    "with_uiterlijk",
]
