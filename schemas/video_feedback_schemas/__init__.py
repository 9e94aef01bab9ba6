"""The ground floor: what things are called, what they hold, how they lie in the library. Standard library only."""
