"""The inside of a Word document: our own walk over its tree, in document order."""
