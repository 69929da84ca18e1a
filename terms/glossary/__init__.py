"""The glossary: built from mentions, merged into what people edited, stored as one TSV file."""
