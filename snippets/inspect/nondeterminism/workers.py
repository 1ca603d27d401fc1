import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.randint(100, ())


class NoisyByIndex(Noisy):
    def __getitem__(self, index):
        generator = torch.Generator().manual_seed(1000 + index)
        return torch.randint(100, (), generator=generator)


if __name__ == "__main__":
    for data in Noisy(), NoisyByIndex():
        print(type(data).__name__)
        for count in 0, 1, 2, 2:
            torch.manual_seed(0)
            seeds = torch.Generator().manual_seed(0)
            loader = DataLoader(data, None, num_workers=count, generator=seeds)
            print(f"  {count} workers", [each.item() for each in loader])
