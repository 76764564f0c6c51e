"""The rules of the queue, seen from outside: over weeks, over many people, over several at once."""
