"""The doors for plain content: save, take away and put back any thing of the meeting."""

from overleg.verloop.opslaan.bewaar import save_ding
from overleg.verloop.opslaan.weg import remove_ding, restore_ding

__all__ = ["remove_ding", "restore_ding", "save_ding"]
