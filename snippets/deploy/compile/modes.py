from torch._inductor import list_mode_options

for mode, options in list_mode_options().items():
    switched_on = [name for name, value in options.items() if value]
    print(mode)
    print("  sets", ", ".join(switched_on) or "nothing")
