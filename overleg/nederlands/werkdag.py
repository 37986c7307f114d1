"""Days on which people work, so that no action falls due when nobody is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache


def naam_feestdag(dag: date) -> str | None:
    """Return the Dutch name when `dag` is a public holiday in the Netherlands, else None."""
    return _feestdagen(dag.year).get(dag)


def is_werkdag(dag: date) -> bool:
    """Tell whether `dag` is Monday to Friday and no public holiday in the Netherlands."""
    return dag.weekday() < 5 and naam_feestdag(dag) is None


def volgende_werkdag(dag: date) -> date:
    """Return the first working day after `dag`."""
    while not is_werkdag(dag := dag + timedelta(days=1)):
        pass
    return dag


@cache
def _feestdagen(jaar: int) -> Mapping[date, str]:
    # Loaded on first use: the library knows every country and is slow to start.
    from holidays import country_holidays

    return dict(country_holidays("NL", years=jaar, language="nl"))
