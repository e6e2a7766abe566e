"""The page where a scanner is tried."""
