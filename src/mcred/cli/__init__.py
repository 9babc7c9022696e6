"""The command line: parse, call, write, exit. One file a command."""
