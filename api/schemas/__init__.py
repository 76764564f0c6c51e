"""What requests and answers hold, where more than one route file needs it."""
