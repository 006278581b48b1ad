"""The highest diploma held, and the one that was missed: the key `diplome`. Pure."""
