"""What can be told of a text by its language alone: counts, wordings, places, names; nothing here reads a file."""
