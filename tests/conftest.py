"""What holds for every test: no network, no settings of the tester, a fixed clock."""

from __future__ import annotations

import itertools
import os
import socket
import sys
from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import HealthCheck, settings

from overleg.klok import AMSTERDAM, Klok

# No deadline and no complaint about slowness: the machine is small and runs tests side by side.
settings.register_profile(
    "gewoon",
    max_examples=50,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# On a build machine the same examples every time: a change is judged on what it changed.
settings.register_profile("bouw", parent=settings.get_profile("gewoon"), derandomize=True)
# For a night: pytest --hypothesis-profile grondig
settings.register_profile("grondig", parent=settings.get_profile("gewoon"), max_examples=2000)
settings.load_profile("bouw" if os.environ.get("CI") else "gewoon")

NU = datetime(2026, 11, 17, 14, 0, tzinfo=AMSTERDAM)
"""The moment at which every test takes place: a Tuesday afternoon."""

FORBIDDEN_FAMILIES = {socket.AF_INET, socket.AF_INET6}
SETTINGS_OF_OURS = ("OVERLEG_", "TEXTUAL_")
SETTINGS_OF_TERMINALS = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")
FOLDERS_OF_THE_TESTER = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")

_number = itertools.count()


class NetworkForbidden(RuntimeError):
    """A test tried to reach a network. Not an OSError, so that no code swallows it."""


def _forbid_network(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse internet sockets and name look-ups; asyncio's own socket pair is another family."""
    if event == "socket.__new__" and arguments[1] in FORBIDDEN_FAMILIES:
        raise NetworkForbidden("a test may not open an internet socket")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise NetworkForbidden("a test may not look up a host")


# An audit hook sees every way to make a socket, and no test can take it away again.
sys.addaudithook(_forbid_network)


@pytest.fixture(autouse=True)
def _clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Hide the tester's settings, and put the standard folders where no real store can be."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(SETTINGS_OF_OURS) or name in SETTINGS_OF_TERMINALS:
                patch.delenv(name)
        # Another folder for each test; it comes to be only when something writes there.
        home = tmp_path_factory.getbasetemp() / f"thuis-{next(_number)}"
        for name in FOLDERS_OF_THE_TESTER:
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def klok() -> Klok:
    """Return a clock that stands still at `NU`.

    Of session scope, so that property tests may use it: the clock has no state to reset.
    """
    return lambda: NU
