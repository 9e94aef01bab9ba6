"""Reels: moments written out as one film, exact to the frame."""
