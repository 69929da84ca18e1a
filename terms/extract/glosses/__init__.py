"""What a bracket with characters holds: names, readings, labels, dates, sayings."""
