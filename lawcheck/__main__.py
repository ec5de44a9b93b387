"""``python -m lawcheck``."""

from lawcheck.cli import main

main()
