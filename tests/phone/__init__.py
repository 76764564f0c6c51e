"""The phone page in a real browser, against a real server."""
