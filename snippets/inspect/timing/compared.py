from torch.utils.benchmark import Compare, Timer


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


clock = Clock()


def work(seconds):
    clock.now += seconds


results = []
for rows in (32, 64):
    for name, factor in (("eager", 2), ("compiled", 1)):
        timer = Timer(
            stmt="work(seconds)",
            setup="seconds = rows * factor / 1000",
            globals={"work": work, "rows": rows, "factor": factor},
            timer=clock,
            label="one forward",
            sub_label=f"{rows} rows",
            description=name,
            num_threads=2,
        )
        results.append(timer.timeit(number=4))
table = Compare(results)
table.trim_significant_figures()
print(str(table).strip())
