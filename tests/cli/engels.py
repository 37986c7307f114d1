"""Finds English words in what a user gets to read."""

from __future__ import annotations

import re

_WORDS = """
a an and any are argument arguments aborted at be between but by cannot choose choices
command commands default deprecated did directory does enter error errors exit exist
exists extra failed file files for found from given got have help here if input integer
invalid it its list mean message missing must name no not number one option options or
output parameter password path please possible prompt read repeat required requires see
should show such takes text than that the there these this to try unexpected unknown usage
used value values variable warning which with write wrong you your
"""

ENGLISH = frozenset(_WORDS.split())
"""Words that no Dutch sentence of ours holds."""

_NO_SENTENCE = re.compile(r"--?[a-z][\w-]*|\S*/\S*|[A-Z_]{2,}|“[^”]*”")
"""Options, paths, names of settings and what is quoted: not our words."""


def find_english(text: str) -> list[str]:
    """Give the English words in a text, in order."""
    words = re.findall(r"[^\W\d_]+", _NO_SENTENCE.sub(" ", text).lower())
    return [word for word in words if word in ENGLISH]
