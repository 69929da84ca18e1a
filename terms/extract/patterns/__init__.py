"""Surface patterns: how an english and a han stand beside each other in print; one file each."""
