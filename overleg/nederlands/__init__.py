"""
Dutch in and out: dates, times and counts as people type and read them.

No locale of the machine is used. What is written here can be read back here. A moment never
comes from the machine: every reader takes `nu`.
"""

from overleg.nederlands.datumfout import DatumFout
from overleg.nederlands.lezen import (
    Richting,
    parse_dag,
    parse_moment,
    parse_tijd,
    parse_vage_datum,
)
from overleg.nederlands.schrijven import (
    format_aantal,
    format_dag,
    format_datum,
    format_datum_kort,
    format_datum_tijd,
    format_hoe_lang_geleden,
    format_lijstje,
    format_minuten,
    format_moment,
    format_opsomming,
    format_tijd,
    format_vage_datum,
    format_voluit,
    format_weekdag,
)
from overleg.nederlands.werkdag import is_werkdag, naam_feestdag, volgende_werkdag

__all__ = [
    "DatumFout",
    "Richting",
    "format_aantal",
    "format_dag",
    "format_datum",
    "format_datum_kort",
    "format_datum_tijd",
    "format_hoe_lang_geleden",
    "format_lijstje",
    "format_minuten",
    "format_moment",
    "format_opsomming",
    "format_tijd",
    "format_vage_datum",
    "format_voluit",
    "format_weekdag",
    "is_werkdag",
    "naam_feestdag",
    "parse_dag",
    "parse_moment",
    "parse_tijd",
    "parse_vage_datum",
    "volgende_werkdag",
]
