"""HTTP, command line, jobs and phone page: the only package that knows all the others."""
