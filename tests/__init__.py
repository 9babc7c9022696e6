"""The tests of mcred, in the folders of what they test."""
