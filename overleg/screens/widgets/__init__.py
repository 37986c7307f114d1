"""The parts a panel is made of: fields, rows, the line for a new one, and what stands around."""
