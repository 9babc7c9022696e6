"""Reading in a process of its own, for what native code reads: it may hang, take all memory or end the process.

One process serves many files. It is made when the first such file is met, has limits on time and memory, and is made
anew after its death; what killed it becomes a finding on the file that did.
"""

from __future__ import annotations

from mcred.readers.isolation.asking import ask, can_hand_over, close, expect

__all__ = ["ask", "can_hand_over", "close", "expect"]
