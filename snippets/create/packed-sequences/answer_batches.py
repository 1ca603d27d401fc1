import random


# your turn
def batches(lengths, size):
    """Split the indices into batches of `size` with the least padding.

    The number of sequences is a multiple of `size`.
    """
    indices = sorted(range(len(lengths)), key=lambda i: lengths[i])
    return [indices[i : i + size] for i in range(0, len(indices), size)]


# the check
def cells(lengths, found):
    """Return how many cells the padded batches have."""
    groups = [[lengths[i] for i in batch] for batch in found]
    return sum(max(group) * len(group) for group in groups)


wrong = []
random.seed(0)
for count, size in ((8, 2), (9, 3), (7, 7), (12, 4), (3, 1), (0, 4)):
    lengths = [random.randint(1, 20) for _ in range(count)]
    found = batches(lengths, size)
    flat = [i for batch in found for i in batch]
    ordered = sorted(lengths, reverse=True)
    best = sum(ordered[::size]) * size
    if sorted(flat) != list(range(count)):
        wrong.append(f"{count} sequences: not each index once")
    elif any(len(batch) != size for batch in found):
        wrong.append(f"{count} sequences: a batch that is not of {size}")
    elif cells(lengths, found) > best:
        wrong.append(f"{count} sequences: {cells(lengths, found)} cells")
print(f"not yet: {wrong[0]}" if wrong else "solved")
