"""How much of torch.nn the blocks run: kept by torch itself, since what runs is seen while it runs.

names.py  what there is to run, read from the installed torch
rows.py   what is recorded of each name, and what of it no longer holds
table.py  the rows as the page docs/coverage.md shows them
"""
