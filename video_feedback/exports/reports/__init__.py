"""One file for each kind of report, with a `kind` in it. A new report is one more file here."""
