"""What was done, and the way back to any of it."""
