"""Readers of the facts that patterns alone cannot tell, one module per subject."""
