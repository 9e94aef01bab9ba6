"""The record of what was done with the films, for managers."""
