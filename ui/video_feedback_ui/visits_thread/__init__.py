"""The sessions of a family as a thread."""
