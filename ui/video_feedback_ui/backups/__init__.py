"""Backups: made by themselves each day, and by hand; and the way back from one."""
