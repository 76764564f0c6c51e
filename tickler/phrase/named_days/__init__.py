"""Names of feasts, civil days and international days: a file a language, data only."""
