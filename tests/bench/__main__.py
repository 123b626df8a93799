"""`make bench`: every benchmark, or those named: ``python -m tests.bench house reading``."""

import sys
from importlib import import_module

ALL = ("house", "reading", "workbook", "audit", "workers", "bare")


def main() -> None:
    """Run them one after another."""
    for name in sys.argv[1:] or ALL:
        import_module(f"tests.bench.{name}").main()
        print()  # noqa: T201  a command


main()
