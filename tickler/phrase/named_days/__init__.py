"""Names of feasts, civil days and international days: a file a language, and one of what all have. Data only."""
