"""Readings of Chinese names, their spelling in every system, and the alignment of a printed spelling with its characters."""
