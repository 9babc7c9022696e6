"""The parts that kinds of requirement are built of; none of them is a kind."""
