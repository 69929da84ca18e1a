"""How a page is laid out: brackets, tables, blocks in two languages, quotations."""
