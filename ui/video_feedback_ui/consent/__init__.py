"""People and consent: who has agreed to what, who is in view, films that stay closed, and what is due to go."""
