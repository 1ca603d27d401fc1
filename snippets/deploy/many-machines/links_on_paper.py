FLOPS = 400e12  # a second, one accelerator, reached in training
INSIDE = 450e9  # bytes a second between two accelerators of a host
CARD = 50e9  # bytes a second of one network card
PARAMETERS = 8e9
BYTES = 2  # of a number

print("     k  kind      GB   seconds   tokens that take as long")
for k in [8, 512, 16_384]:
    speed = INSIDE if k == 8 else 8 * CARD
    for kind, factor in [("DDP", 2), ("FSDP", 3)]:
        amount = factor * (k - 1) / k * PARAMETERS * BYTES
        seconds = amount / speed
        tokens = seconds * FLOPS / (6 * PARAMETERS)
        print(f"{k:6,}  {kind:4} {amount / 1e9:7.1f}", end=" ")
        print(f"{seconds:9.3f} {tokens:16,.0f}")
