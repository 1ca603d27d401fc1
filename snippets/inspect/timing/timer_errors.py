from torch.utils.benchmark import Timer

x = 1.0
cases = {
    "name": {"stmt": "x + 1"},
    "callable": {"stmt": lambda: x + 1},
    "language": {"stmt": "x + 1", "language": "rust"},
}
for name, options in cases.items():
    try:
        Timer(**options).timeit(number=1)
    except (NameError, ValueError) as error:
        print(f"{name}: {type(error).__name__}:", error)
timer = Timer("x + 1", globals={"x": x})
print("with globals:", timer.timeit(number=1).number_per_run, "run")
