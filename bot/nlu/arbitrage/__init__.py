"""What settles the intent of a message, between what was read of it and what was learnt."""
