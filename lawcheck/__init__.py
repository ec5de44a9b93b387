"""lawcheck: statutes of Moroccan cooperatives read, checked against Law 112.12 and explained.

See ``docs/api.md``.
"""

from lawcheck.api import check, parse, read_facts
from lawcheck.bylaws import Bylaws
from lawcheck.errors import LawcheckError, UnreadableFile
from lawcheck.parsing.structure import Article, Document
from lawcheck.reports.model import Report, ReportedFinding

__all__ = [
    "Article",
    "Bylaws",
    "Document",
    "LawcheckError",
    "Report",
    "ReportedFinding",
    "UnreadableFile",
    "check",
    "parse",
    "read_facts",
]
__version__ = "0.1.0"
