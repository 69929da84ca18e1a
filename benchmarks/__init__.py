"""How fast the commands and the inner loops are."""
