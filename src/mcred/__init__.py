"""mcred checks a micro-credential submission folder before anyone else sees it."""

__version__ = "0.1.0"
