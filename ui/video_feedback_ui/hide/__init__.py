"""What is hidden in a film when something of it leaves: faces, parts of the picture, words."""
