"""The panels of the meeting: one for each kind of step, sharing one generic panel.

Also what they need that draws nothing: from typed text to the store and back. Nothing is imported
here, so that the widgets and the panels can use each other's files.
"""
