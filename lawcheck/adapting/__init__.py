"""Adapting older or faulty statutes to Law 112.12: what to change, then the changes in Word."""
