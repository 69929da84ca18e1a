"""Where a name begins and ends: the window of words, and the cascade of steps that decides."""
