"""What is kept: one file a noun, its table and its queries. No web."""
