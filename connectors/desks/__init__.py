"""Service desks."""
