"""The log of the service: one JSON line an event, on standard error, without personal data.

A line tells a kind of request, a status, a duration, or an error by its class and place. Addresses,
texts, ids and tokens are in none.
"""

from __future__ import annotations

import logging
import sys

import structlog

NOTRE = "passerelle"  # the root of our loggers


def write_json_lines(niveau: int = logging.INFO) -> None:
    """Send what our loggers say to standard error, as JSON; other loggers stay as they are."""
    secretaire = logging.StreamHandler(sys.stderr)
    horodatage = structlog.processors.TimeStamper(fmt="iso", utc=True, key="date")
    secretaire.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.stdlib.ExtraAdder(),
                horodatage,
                structlog.processors.EventRenamer("evenement"),
            ],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    notre = logging.getLogger(NOTRE)
    notre.handlers, notre.propagate = [secretaire], False
    notre.setLevel(niveau)
