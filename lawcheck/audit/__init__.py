"""Many files: found, checked in parallel, kept in a store, summed up in tables and pages."""
