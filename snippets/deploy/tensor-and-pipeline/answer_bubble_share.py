from draw_schedule import draw


def idle_share(stages, microbatches):
    """Return the part of all cells in which a stage waits."""
    return (stages - 1) / (microbatches + stages - 1)


# the check
def played(stages, microbatches):
    """Return the share of idle cells of GPipe, counted."""
    forwards = [f"F{n}" for n in range(microbatches)]
    backwards = [f"B{n}" for n in range(microbatches)]
    rows = draw([forwards + backwards] * stages)
    length = max(len(row.split()) for row in rows)
    busy = 2 * microbatches * stages
    return 1 - busy / (length * stages)


for stages, microbatches in [(1, 3), (2, 1), (2, 2), (4, 6), (8, 9)]:
    right = played(stages, microbatches)
    yours = idle_share(stages, microbatches)
    if abs(yours - right) > 1e-9:
        shape = f"{stages} stages, {microbatches} microbatches"
        print(f"not yet: {shape}: {right:.3f}, not {yours:.3f}")
        break
else:
    print("solved")
