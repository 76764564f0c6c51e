"""Measurements against rivals and over size: python -m tests.bench NAME …, NAME being a module of this package."""
