"""The screens in the room: read-only, in a process of their own, following the chair."""
