# your turn
def to_depth(rows, depth):
    """Drop longer names; add their counts to the last row that holds them."""
    return [row for row in rows if len(row[0].split(".")) <= depth]


# the check
rows = [
    ("", "Net", (2, 9), 1),
    ("body", "Sequential", (2, 4), 0),
    ("body.0", "Block", (2, 4), 2),
    ("body.0.up", "Linear", (2, 8), 40),
    ("list.0", "Linear", (2, 4), 20),
    ("body", "Sequential", (2, 4), 5),
    ("body.1", "Linear", (2, 4), 3),
    ("head", "Linear", (2, 9), 45),
    ("header.0", "Linear", (2, 9), 7),
]
counts = {
    0: [123],
    1: [28, 42, 8, 45],
    2: [1, 0, 42, 20, 5, 3, 45, 7],
    3: [1, 0, 2, 40, 20, 5, 3, 45, 7],
}
for depth, wanted in counts.items():
    got = [row[3] for row in to_depth(rows, depth)]
    if got != wanted:
        print(f"not yet: depth {depth}: wanted {wanted}, got {got}")
        break
else:
    print("solved")
