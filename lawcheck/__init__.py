"""lawcheck: statutes of Moroccan cooperatives read, checked against Law 112.12 and explained."""

from lawcheck.api import check, parse

__all__ = ["check", "parse"]
__version__ = "0.1.0"
