"""How a reading is written: words, capitals, hyphens and apostrophes by the kind of name."""
