"""The guide of the editors of the catalogue, replayed as it is written."""
