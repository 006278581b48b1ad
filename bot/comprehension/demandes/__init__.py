"""What a message asks, in its own words; nothing of it tells a fact. Pure."""
