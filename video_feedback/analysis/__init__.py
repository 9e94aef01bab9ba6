"""Figures for supervision and research: each is nothing without what limits it."""
