"""A reading as the conversation completes it, and as Rasa entities."""
