"""Passerelle: the program. `data/` holds what people edit, `actions/` what Rasa runs."""
