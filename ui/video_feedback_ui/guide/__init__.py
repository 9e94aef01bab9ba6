"""What leads a worker on: the keys of where they are, and the first tour."""
