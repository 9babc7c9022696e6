"""Evidence tables: which column is which, which outcome and which file a row names."""
