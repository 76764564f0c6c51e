"""How right readings are, field by field."""
