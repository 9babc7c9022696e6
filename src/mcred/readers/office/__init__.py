"""What the office formats have in common: the package, its properties, and the containers of older days."""
