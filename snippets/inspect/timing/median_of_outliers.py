from torch.utils.benchmark import Timer


class Clock:
    """Time that passes only where the program says so, in seconds."""

    now = 0.0

    def __call__(self):
        return self.now


clock = Clock()
calls = []


def work():
    calls.append("call")
    clock.now += 100.0 if len(calls) % 10 == 0 else 1.0


timer = Timer("work()", globals={"work": work}, timer=clock)
measured = timer.blocked_autorange(min_run_time=500)
print("measurements:", len(measured.times), "of", measured.number_per_run)
print(f"mean   {measured.mean:.1f} s")
print(f"median {measured.median:.1f} s")
print(f"middle half spread over {measured.iqr:.1f} s")

calls.clear()
measured = timer.timeit(number=10)  # one measurement of ten runs
print("timeit:", len(measured.times), "measurement, median", measured.median)
