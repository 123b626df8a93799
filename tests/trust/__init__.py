"""Privacy: what the house promises about persons, tried by somebody who does not believe it."""
