"""The catalogue that people edit: loading, checking, compiling `data/catalogue` and its kin."""

from bot.catalogue.chargement import CatalogueInvalide, load_catalogue
from bot.catalogue.yaml_situe import Erreur

__all__ = ["CatalogueInvalide", "Erreur", "load_catalogue"]
