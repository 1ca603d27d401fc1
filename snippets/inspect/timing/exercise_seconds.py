# your turn
def seconds(call, now, wait):
    """Median time of call(); wait() returns when the queue is empty."""
    start = now()
    call()
    return now() - start


# the check
def work():
    calls[0] += 1
    stalls = (calls[0] + takes) % 3 == 0
    more = 5000 if calls[0] == 1 else 900 * stalls  # the first call compiles
    more -= 5 * (calls[0] % 4 == 0)  # some calls end early
    clock[0] += 1  # the launch
    queue[0] = max(queue[0], clock[0]) + takes + more


def wait():
    clock[0] = max(clock[0], queue[0])


verdict = "solved"
clock = [0]
for takes in (10, 71, 300):
    calls = [0]
    queue = [clock[0] + 250]  # other work is still in the queue
    found = seconds(work, lambda: clock[0], wait)
    if found != takes + 1:
        verdict = f"not yet: {found}, not {takes + 1}"
print(verdict)
