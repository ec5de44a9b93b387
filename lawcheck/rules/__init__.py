"""The rules of Law 112.12, one module per chapter of the law."""
