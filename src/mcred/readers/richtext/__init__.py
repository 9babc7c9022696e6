"""The inside of a rich text (RTF) file: its tokens, its groups and what they say about the text."""
