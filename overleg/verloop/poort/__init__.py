"""The gates: what is still missing before a step counts as done."""

from overleg.verloop.poort.poort import (
    HARDE_SOORTEN,
    Poort,
    asks_regie,
    check_poort,
    check_poorten,
    has_reden,
)

__all__ = ["HARDE_SOORTEN", "Poort", "asks_regie", "check_poort", "check_poorten", "has_reden"]
