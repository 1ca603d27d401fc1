FLOPS, INSIDE, CARD = 400e12, 450e9, 50e9
BATCH, BYTES = 16 * 2**20, 2  # tokens in a step, bytes of a number


def share(k, factor):
    speed = INSIDE if k <= 8 else 8 * CARD
    talk = factor * (k - 1) / k * BYTES / speed
    compute = 6 * BATCH / k / FLOPS
    return talk / compute  # both for one parameter


print("     k   tokens each   communication / computation")
for k in (8, 512, 16_384):
    for kind, factor in [("DDP", 2), ("FSDP", 3)]:
        ratio = share(k, factor)
        bar = "#" * round(ratio * 20)
        print(f"{k:6,} {BATCH // k:13,}   {kind:4} {ratio:7.4f} {bar}")

for kind, factor in [("DDP", 2), ("FSDP", 3)]:
    k = next(k for k in range(8, 10**6, 8) if share(k, factor) >= 1)
    print(f"{kind} is level at {k:,} accelerators")
