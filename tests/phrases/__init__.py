"""Said words to days."""
