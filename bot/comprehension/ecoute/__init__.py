"""What a message tells that is no key of the Situation, and is heard all the same: a need that comes
before any path, what weighs, what one carries. Pure."""
