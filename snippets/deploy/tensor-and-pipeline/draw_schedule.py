"""Draw which stage does what, from the order of events of each stage."""


def draw(traces):
    """Put each event into the first column in which its input is there."""
    waiting = [list(trace) for trace in traces]
    rows = [[] for trace in traces]
    done = set()  # pairs (stage, event)
    while any(waiting):
        column = []
        for stage, events in enumerate(waiting):
            event = events[0] if events else "·"
            # F needs the output of the stage before, B that of the stage after.
            source = stage - 1 if event.startswith("F") else stage + 1
            has_source = 0 <= source < len(traces)
            ready = not has_source or (source, event) in done
            column.append(event if ready else "·")
        for stage, event in enumerate(column):
            rows[stage].append(event)
            if event != "·":
                done.add((stage, event))
                waiting[stage].pop(0)
    width = max(len(event) for row in rows for event in row)
    padded = [[event.ljust(width) for event in row] for row in rows]
    return [" ".join(row).rstrip() for row in padded]


if __name__ == "__main__":
    trace = ["F0", "F1", "B0", "B1"]
    print(*draw([trace, trace]), sep="\n")
