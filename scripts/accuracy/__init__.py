"""How often terms is right: against hand-annotated texts, and on lists of names that no table was built from."""
