"""Alembic migrations, run by the installed program."""
