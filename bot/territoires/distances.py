"""How far apart two places are, as the crow flies."""

from __future__ import annotations

import math

RAYON_TERRE_KM = 6371.0


def great_circle_km(un: tuple[float, float], autre: tuple[float, float]) -> float:
    """Kilometres between two points given as (latitude, longitude) in degrees (haversine)."""
    latitude, longitude = math.radians(un[0]), math.radians(un[1])
    ailleurs, la_bas = math.radians(autre[0]), math.radians(autre[1])
    demi = (
        math.sin((ailleurs - latitude) / 2) ** 2
        + math.cos(latitude) * math.cos(ailleurs) * math.sin((la_bas - longitude) / 2) ** 2
    )
    return 2 * RAYON_TERRE_KM * math.asin(min(1.0, math.sqrt(demi)))
