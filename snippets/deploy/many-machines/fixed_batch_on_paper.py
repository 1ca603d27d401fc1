FLOPS = 400e12
INSIDE = 450e9
CARD = 50e9
BATCH = 16 * 2**20  # tokens in a step
BYTES = 2  # of a number


def ratio(k, factor):
    """Seconds of communication per second of computation."""
    speed = INSIDE if k <= 8 else 8 * CARD
    communication = factor * (k - 1) / k * BYTES / speed
    computation = 6 * BATCH / k / FLOPS
    return communication / computation  # both for one parameter


def level(factor):
    """The number of accelerators at which both take equally long."""
    k = 8
    while ratio(k, factor) < 1:
        k += 8
    return k


print("     k   tokens each   communication / computation")
for k in [8, 512, 16_384]:
    for kind, factor in [("DDP", 2), ("FSDP", 3)]:
        bar = "#" * round(ratio(k, factor) * 20)
        row = f"{k:6,} {BATCH // k:13,}   {kind:4} {ratio(k, factor):7.4f}"
        print(f"{row} {bar}".rstrip())

print(f"DDP is level at {level(2):,} accelerators")
print(f"FSDP is level at {level(3):,} accelerators")
