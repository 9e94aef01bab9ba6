"""The record after a session: what was, what was said, what comes next. On one page, kept as it is typed."""
