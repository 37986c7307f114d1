"""What each command is called and what it takes; light to load, one file per group of commands."""
