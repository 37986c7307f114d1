"""Lets `python -m overleg` do what the command `overleg` does."""

from __future__ import annotations

from overleg.cli.main import main

if __name__ == "__main__":
    main()
