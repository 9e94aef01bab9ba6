"""What keeps a library locked: keys, the slots that hold them, and the container of its films."""
