"""Extraction: where a document pairs an english with a han, and why the edges are where they are."""
