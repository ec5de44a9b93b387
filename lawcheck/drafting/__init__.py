"""Drafting: a founder's profile becomes statutes and their dossier, in Arabic or French."""
