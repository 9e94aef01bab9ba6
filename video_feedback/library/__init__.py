"""The library: one folder with a database and the films. `library.py` is the door; nouns are modules of functions."""
