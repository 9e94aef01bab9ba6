"""Opening and locking: passphrases, the recovery sheet, who may open a library, and when it is locked."""
