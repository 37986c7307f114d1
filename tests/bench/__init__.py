"""What the program costs, side by side with its floor, in one run: `make bench`."""
