"""What a client may rely on, asked of the application over HTTP with a real database."""
