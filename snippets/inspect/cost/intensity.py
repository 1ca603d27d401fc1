def linear(rows, width, size):
    """Flops, and bytes that move at least: input, weight and output."""
    flops = 2 * rows * width * width
    numbers = rows * width + width * width + rows * width
    return flops, numbers * size


def relu(rows, width, size):
    return rows * width, 2 * rows * width * size


# A machine made up for this page.
flops_per_second = 100e12
bytes_per_second = 1e12
ridge = flops_per_second / bytes_per_second
print(f"the machine computes {ridge:.0f} flops while a byte moves")
for name, cost in (("Linear", linear), ("ReLU", relu)):
    for size, dtype in ((4, "float32"), (2, "bfloat16")):
        for rows in (1, 32, 1024):
            flops, moved = cost(rows, width=1024, size=size)
            intensity = flops / moved
            bound = "compute" if intensity > ridge else "memory"
            print(f"{name:6} {dtype:8} {rows:4} rows", end="")
            print(f"  {intensity:6.2f} flops a byte: {bound}")
