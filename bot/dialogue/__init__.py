"""Between Rasa and the engine: slots -> Situation, next question, Orientation -> messages. Pure."""
