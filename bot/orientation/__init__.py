"""The orientation engine: which dispositifs fit a situation, and why. Pure, no I/O, no Rasa."""
