"""How it looks in the terminal. Holds no rule of the meeting.

The lock screen must be there at once, so nothing is imported here: see `overleg.app`.
"""
