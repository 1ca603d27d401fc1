from bisect import bisect_left

import torch


# your turn
def first_bad(states, is_bad):
    index = bisect_left(states, True, key=is_bad)
    return index if index < len(states) else None


# the check
tested = []


def is_bad(state):
    tested.append(state)
    return not state["weight"].isfinite().all()


verdict = "solved"
for count in 1, 2, 7, 100:
    for good in range(count + 1):
        states = [{"weight": torch.zeros(2)} for _ in range(count)]
        for state in states[good:]:
            state["weight"][1] = torch.nan
        wanted = good if good < count else None
        tested.clear()
        got = first_bad(states, is_bad)
        if got != wanted or not 0 < len(tested) <= count.bit_length():
            calls = len(tested)
            verdict = f"not yet: wanted {wanted}, got {got}, {calls} calls"
print(verdict)
