"""The inside of an OpenDocument text: our own walk over its tree, in document order."""
