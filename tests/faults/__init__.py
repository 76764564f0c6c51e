"""What is done when something dies."""
