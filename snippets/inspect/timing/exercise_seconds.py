# your turn
def seconds(call, now, wait):
    """Median time of call(); wait() returns when the queue is empty."""
    start = now()
    call()
    return now() - start


# the check
def work():
    calls.append("call")
    # The first call compiles; later calls stall, or end early.
    more = {1: 5000, 2: 900, 5: 900, 7: -5, 9: 900}.get(len(calls), 0)
    clock[0] += 1  # the launch
    queue[0] = max(queue[0], clock[0]) + takes + more


def wait():
    clock[0] = max(clock[0], queue[0])


verdict = "solved"
clock = [0]
for takes in (10, 70, 300):
    calls = []
    queue = [clock[0] + 250]  # other work is still in the queue
    found = seconds(work, lambda: clock[0], wait)
    if found != takes + 1:
        verdict = f"not yet: {found}, not {takes + 1}"
print(verdict)
