import io
import pickle
import zipfile
from collections import OrderedDict

import torch
from torch import nn


def rebuild_tensor(storage, offset, size, stride, *rest):
    return storage.as_strided(size, stride, offset)


ALLOWED = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch._utils", "_rebuild_tensor_v2"): rebuild_tensor,
    ("torch", "FloatStorage"): torch.float32,
    ("torch", "LongStorage"): torch.int64,
}


class Reader(pickle.Unpickler):
    def __init__(self, archive):
        super().__init__(archive.open("archive/data.pkl"))
        self.archive = archive

    def find_class(self, module, name):
        return ALLOWED[module, name]  # any other name raises KeyError

    def persistent_load(self, saved_id):
        dtype, name = saved_id[1:3]
        content = self.archive.read(f"archive/data/{name}")
        return torch.frombuffer(bytearray(content), dtype=dtype)


state = nn.BatchNorm1d(2).state_dict()
file = io.BytesIO()
torch.save(state, file)
ours = Reader(zipfile.ZipFile(file)).load()
print("equal:", all(ours[key].equal(state[key]) for key in state))
