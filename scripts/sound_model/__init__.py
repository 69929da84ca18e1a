"""Learning how Chinese characters render Latin names by sound."""
