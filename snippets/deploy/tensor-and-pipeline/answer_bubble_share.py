from draw_schedule import draw


def microbatches(stages, n):
    """Return the fewest for which at most one cell in n is idle."""
    return max(1, (n - 1) * (stages - 1))


# the check
def idle_and_all(stages, count):
    """Return how many cells of GPipe are idle, and how many there are."""
    forwards = [f"F{n}" for n in range(count)]
    backwards = [f"B{n}" for n in range(count)]
    rows = draw([forwards + backwards] * stages)
    cells = stages * max(len(row.split()) for row in rows)
    return cells - 2 * count * stages, cells


def fewest(stages, n):
    count = 1
    idle, cells = idle_and_all(stages, count)
    while idle * n > cells:
        count += 1
        idle, cells = idle_and_all(stages, count)
    return count


for stages, n in [(2, 2), (4, 3), (4, 10), (8, 2), (1, 5)]:
    right = fewest(stages, n)
    yours = microbatches(stages, n)
    if yours != right:
        print(f"not yet: {stages} stages, n={n}: {right}, not {yours}")
        break
else:
    print("solved")
