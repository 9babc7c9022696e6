"""The inside of an Excel workbook: its sheets as tables, with values as a person sees them."""
