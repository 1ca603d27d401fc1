def idle_share(stages, microbatches):
    return (stages - 1) / (microbatches + stages - 1)


# the check
def run(stages, microbatches):
    steps = [(kind, n) for kind in "FB" for n in range(microbatches)]
    queues, done = [steps[:] for _ in range(stages)], set()
    idle = cells = 0
    while any(queues):
        ready = []
        for stage, queue in enumerate(queues):
            other = stage - 1 if queue and queue[0][0] == "F" else stage + 1
            free = other not in range(stages)
            if queue and (free or (other, queue[0]) in done):
                ready.append((stage, queue.pop(0)))
        done |= set(ready)
        idle, cells = idle + stages - len(ready), cells + stages
    return idle / cells


for stages, microbatches in [(2, 2), (4, 6), (8, 32)]:
    theirs = run(stages, microbatches)
    ours = idle_share(stages, microbatches)
    if abs(ours - theirs) > 1e-9:
        print(f"not yet: {stages} stages, wanted {theirs:.3f}, got {ours:.3f}")
        break
else:
    print("solved")
