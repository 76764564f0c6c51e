"""Reading programs, each in a process of its own, asked one photo at a time: see `protocol`."""
