"""The commands: a file each, which takes the arguments and leaves the work to others."""
