"""The command line: the front door, what each command is called, and what it does.

`main` is the door. `opdracht` declares the commands and stays light, so that help is fast; `werk`
does them and loads what it needs. Nothing else in the house imports this room.
"""
