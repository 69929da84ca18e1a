"""What the whole page tells of a name: one that stands away from its characters, a label of many, the other script."""
