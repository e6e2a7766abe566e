"""Reports and the end-of-day slip, for the manager."""
