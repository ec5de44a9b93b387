"""lawcheck: statutes of Moroccan cooperatives read, checked against Law 112.12 and explained.

See ``docs/api.md``.
"""

from lawcheck.api import certify, check, parse, read_facts, verify
from lawcheck.bylaws import Bylaws
from lawcheck.errors import LawcheckError, UnreadableFile
from lawcheck.parsing.structure import Article, Document
from lawcheck.reports.model import Report, ReportedFinding
from lawcheck.version import __version__ as __version__

__all__ = [
    "Article",
    "Bylaws",
    "Document",
    "LawcheckError",
    "Report",
    "ReportedFinding",
    "UnreadableFile",
    "certify",
    "check",
    "parse",
    "read_facts",
    "verify",
]
