"""How a foreign system speaks: one file for each desk, one for each alarm platform."""
