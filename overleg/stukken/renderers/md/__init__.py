"""Markdown, in which no text of people ever becomes structure."""

from overleg.stukken.renderers.md.blokken import render_md

__all__ = ["render_md"]
