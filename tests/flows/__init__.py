"""The main jobs from end to end, through the command line."""
