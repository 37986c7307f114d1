"""Leads a casusoverleg about unsafety step by step and prints the minutes the table agreed to."""

__version__ = "0.1.0"
