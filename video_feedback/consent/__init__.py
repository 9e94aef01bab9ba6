"""Who has agreed to what, the doors that ask it, and what is due to go."""
