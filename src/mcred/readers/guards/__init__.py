"""What stands between a file from a stranger and a parser: limits on containers and on XML."""
