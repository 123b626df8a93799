"""What the routine says: pure functions and frozen values.

No clock, no I/O, no logging, no configuration. Time comes in as an argument.
"""
