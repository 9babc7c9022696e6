"""The words mcred thinks in, as records that never change: they know nothing of files, YAML or the screen."""
