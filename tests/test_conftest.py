"""The guards in conftest are only worth something when they bite."""

from __future__ import annotations

import os
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from overleg.klok import Klok
from tests.conftest import FOLDERS_OF_THE_TESTER


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_internet_socket_is_refused(family: socket.AddressFamily) -> None:
    with pytest.raises(RuntimeError, match="internet socket"):
        socket.socket(family)


def test_looking_up_a_host_is_refused() -> None:
    with pytest.raises(RuntimeError, match="look up a host"):
        socket.create_connection(("localhost", 9))


def test_socket_pair_is_allowed() -> None:
    left, right = socket.socketpair()
    with left, right:
        left.sendall(b"x")
        assert right.recv(1) == b"x"


def test_settings_of_the_tester_are_hidden() -> None:
    assert not [name for name in os.environ if name.startswith(("OVERLEG_", "TEXTUAL_"))]


@pytest.mark.parametrize("name", FOLDERS_OF_THE_TESTER)
def test_standard_folders_are_new_and_not_those_of_the_tester(name: str) -> None:
    assert "thuis-" in os.environ[name]
    assert not Path(os.environ[name]).exists()


def test_clock_stands_still_on_a_tuesday_in_winter_time(klok: Klok) -> None:
    assert klok() == klok()
    assert klok().isoformat() == "2026-11-17T14:00:00+01:00"
    assert klok().weekday() == 1
    assert klok().utcoffset() == timedelta(hours=1)
