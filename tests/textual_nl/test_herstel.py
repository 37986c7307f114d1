"""Guards: each part of Textual that is changed must still be where it was."""

from __future__ import annotations

import inspect
import io
import os
from queue import Queue

import pytest
from textual import constants
from textual.drivers import linux_driver
from textual.drivers._writer_thread import WriterThread
from textual.message_pump import MessagePump

from overleg.textual_nl.herstel import drop_settings, mend_dispatch, mend_linux_driver
from overleg.textual_nl.invoer import Decoder


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(linux_driver, "getincrementaldecoder", linux_driver.getincrementaldecoder)
    monkeypatch.setattr(linux_driver, "WriterThread", WriterThread)
    mend_linux_driver()
    return linux_driver


def test_the_driver_still_makes_its_decoder_in_the_way_we_replace() -> None:
    source = inspect.getsource(linux_driver.LinuxDriver.run_input_thread)
    assert 'getincrementaldecoder("utf-8")()' in source
    assert "unicode_data = decode(read(" in source


def test_the_driver_gets_our_decoder(driver) -> None:
    assert isinstance(driver.getincrementaldecoder("utf-8")(), Decoder)


def test_the_driver_still_makes_its_writer_in_the_way_we_replace() -> None:
    source = inspect.getsource(linux_driver.LinuxDriver.start_application_mode)
    assert "WriterThread(self._file)" in source


def test_a_terminal_that_is_gone_holds_nobody_up(driver) -> None:
    class Weg(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(5, "gone")

    writer = driver.WriterThread(Weg())
    assert isinstance(writer._queue, Queue)
    writer.start()
    for _ in range(200):  # far more than its queue holds
        writer._queue.put("x", timeout=5)
    writer.stop()
    assert not writer.is_alive()


def test_every_message_still_goes_through_the_door_we_watch() -> None:
    mend_dispatch()
    assert getattr(MessagePump._dispatch_message, "toont_fouten", False)
    source = inspect.getsource(MessagePump._process_messages_loop)
    assert "self._dispatch_message(message)" in source


def test_mending_twice_is_the_same_as_once() -> None:
    mend_dispatch()
    first = MessagePump._dispatch_message
    mend_dispatch()
    assert MessagePump._dispatch_message is first


def test_settings_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    for naam in ("TEXTUAL_LOG", "TEXTUAL_SCREENSHOT", "TEXTUAL_PRESS", "TEXTUAL", "COLUMNS"):
        monkeypatch.setenv(naam, "1")
    for naam in ("LOG_FILE", "PRESS", "DRIVER", "FILTERS"):
        assert hasattr(constants, naam)
        monkeypatch.setattr(constants, naam, "x")
    monkeypatch.setattr(constants, "SCREENSHOT_DELAY", 1)
    drop_settings()
    assert not [naam for naam in os.environ if naam.startswith("TEXTUAL") or naam == "COLUMNS"]
    assert constants.LOG_FILE is None
    assert constants.PRESS == ""
    assert constants.DRIVER is None
    assert constants.SCREENSHOT_DELAY == -1
