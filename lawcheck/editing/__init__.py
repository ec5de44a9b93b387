"""Writing into a user's own Word file: only the parts concerned change, everything else stays as it is."""
