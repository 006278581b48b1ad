"""What a message puts right: words that say so, values put in the place of others, what is taken back."""
