class Device:
    """A GPU as a program sees it: work is queued, and done later."""

    def __init__(self):
        self.clock = 0
        self.busy_until = 0

    def launch(self, work):
        self.clock += 1  # to put the work into the queue
        self.busy_until = max(self.busy_until, self.clock) + work

    def synchronize(self):
        self.clock = max(self.clock, self.busy_until)


def measure(synchronize):
    device = Device()
    times = []
    for work in (1000, 10):  # a large layer, then a small one
        if synchronize:
            device.synchronize()
        start = device.clock
        device.launch(work)
        if synchronize:
            device.synchronize()
        times.append(device.clock - start)
    start = device.clock
    device.synchronize()  # as .item() does, or print(tensor)
    times.append(device.clock - start)
    return times


print("                     large  small  .item()")
for synchronize in (False, True):
    times = measure(synchronize)
    print(f"synchronize={synchronize!s:5}   ", end="")
    print(f" {times[0]:7}  {times[1]:5}  {times[2]:7}")
