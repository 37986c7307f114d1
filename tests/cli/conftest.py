"""Running a command inside the test process, with its own streams."""

from __future__ import annotations

import io
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from overleg.cli.run import run
from tests.cli.engels import find_english


@dataclass(frozen=True)
class Afloop:
    """How one command ended."""

    code: int
    uit_bytes: bytes
    fout: str

    @property
    def uit(self) -> str:
        return self.uit_bytes.decode("utf-8")


class Stroom(io.TextIOWrapper):
    """A stream in memory that can pass for a terminal."""

    def __init__(self, inhoud: bytes = b"", *, scherm: bool = False) -> None:
        self.bytes = io.BytesIO(inhoud)
        super().__init__(self.bytes, encoding="utf-8", write_through=True)
        self._scherm = scherm

    def isatty(self) -> bool:
        return self._scherm


Roep = Callable[..., Afloop]


@pytest.fixture
def roep(monkeypatch: pytest.MonkeyPatch) -> Iterator[Roep]:
    """Return a function that runs `overleg` with words, and gives how it ended.

    `invoer` is what stands on stdin; `scherm` makes all three streams a terminal. English on
    stderr makes any test fail.
    """
    umask = os.umask(0o022)

    def call(*woorden: str, invoer: str | bytes = b"", scherm: bool = False) -> Afloop:
        raw = invoer.encode() if isinstance(invoer, str) else invoer
        streams = Stroom(raw, scherm=scherm), Stroom(scherm=scherm), Stroom(scherm=scherm)
        with monkeypatch.context() as patch, warnings.catch_warnings():
            for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                patch.setattr(sys, name, stream)
            code = run(woorden)
        uit, fout = (stream.bytes.getvalue() for stream in streams[1:])
        assert find_english(fout.decode()) == []
        return Afloop(code, uit, fout.decode())

    yield call
    os.umask(umask)
