"""Words to day, and the rules of the queue. Pure: no web, no database, no clock."""
