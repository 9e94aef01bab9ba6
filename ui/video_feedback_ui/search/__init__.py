"""Searching the whole library: the card over the page, and what it needs."""
