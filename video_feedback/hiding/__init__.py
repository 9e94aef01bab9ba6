"""What is hidden in pictures and sound that leave: faces, other parts of the picture, words that were said."""
