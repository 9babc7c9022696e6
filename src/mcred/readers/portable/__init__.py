"""The inside of a PDF: its pages, their lines, heads and labels, and what it stores beside them."""
