"""Tests; they mirror the package, room by room."""
