"""Where the work runs; every engine gives the same results in the same order."""
