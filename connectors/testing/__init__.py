"""Suites that every connector passes, and simulators with faults; importable by others."""
