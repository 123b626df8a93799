"""Alarm platforms."""
