"""The budget, measured: `make bench`. Figures are of this machine and this run; compare ratios, not milliseconds."""
