"""`python -m bot`: the same commands as `passerelle`."""

import sys

from bot.cli import main

sys.exit(main())
