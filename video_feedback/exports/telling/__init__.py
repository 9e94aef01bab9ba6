"""What the reports share: who may read what, pictures, films and moments as they are told."""
