"""Films made of moments: how they are put together, made one after the other, and given to a family to keep."""
