import torch.distributed as dist

store = dist.TCPStore("127.0.0.1", 0, is_master=True)
try:
    dist.TCPStore("127.0.0.1", store.port, is_master=True)
except dist.DistNetworkError as error:
    sentence, _, details = str(error).partition(". ")
    names = [part for part in details.split(", ") if "name: " in part]
    print(f"DistNetworkError: {sentence}.", *names)
