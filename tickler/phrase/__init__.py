"""Said words to a reading."""
