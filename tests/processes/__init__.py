"""Real workers, killed and paused at random, on a real PostgreSQL and real desks: ``harness.py``."""
