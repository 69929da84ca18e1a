"""How a name is read: the tables and libraries that decide, and the order they are asked in."""
