"""Readings: from a photo, and from lines, to fields."""
