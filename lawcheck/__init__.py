"""lawcheck: statutes of Moroccan cooperatives read, checked against Law 112.12 and explained."""

from lawcheck.api import check, parse, read_facts

__all__ = ["check", "parse", "read_facts"]
__version__ = "0.1.0"
