"""The plan over meetings: which lines hold, how they change, and how actions stand."""

from overleg.verloop.plan.hangend import Hangend, check_hangt, list_hangend
from overleg.verloop.plan.maatregel import (
    geldende_maatregelen,
    is_van_kracht,
    laatste_maatregelen,
)
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
from overleg.verloop.plan.versie import list_voorgangers
from overleg.verloop.plan.vervolgstappen import (
    open_vervolgstappen,
    report_stand,
    stand_van,
    terugmelding_van,
)
from overleg.verloop.plan.weg import remove_regel, restore_regel
from overleg.verloop.plan.wijzig import change_regel

__all__ = [
    "PLANSOORTEN",
    "Hangend",
    "LosEind",
    "PlanDing",
    "Spoor",
    "SpoorPersoon",
    "SpoorVoorwaarde",
    "aanspreekpunt_van",
    "change_regel",
    "check_een_regie",
    "check_hangt",
    "follow",
    "geldend",
    "geldende_aanspreekpunten",
    "geldende_maatregelen",
    "geldende_regie",
    "is_geldend",
    "is_van_kracht",
    "laatste_maatregelen",
    "list_hangend",
    "list_voorgangers",
    "open_vervolgstappen",
    "regies_van_nu",
    "remove_regel",
    "report_stand",
    "restore_regel",
    "stam",
    "stand_van",
    "terugmelding_van",
    "trace",
    "voorwaarde_van",
]
