import torch


def wait_for(device):
    if device.type != "cpu":
        torch.accelerator.synchronize(device)


accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
wait_for(device)
print("waited on whatever device there is")
for name, call in (
    ("accelerator", torch.accelerator.synchronize),
    ("cuda", torch.cuda.synchronize),
    ("accelerator", torch.accelerator.max_memory_allocated),
):
    try:
        call()
    except (RuntimeError, AssertionError) as error:
        print(f"torch.{name}.{call.__name__}:", error)
print("torch.cuda.max_memory_allocated:", torch.cuda.max_memory_allocated())
