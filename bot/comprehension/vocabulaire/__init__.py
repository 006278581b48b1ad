"""Words and phrases of the people who write, in plain tables."""
