"""Photo to reading. Pure: no web, no database, no settings."""
