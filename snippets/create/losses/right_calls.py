import warnings

from cases import CASES, make, value

warnings.filterwarnings("ignore", "reduction: 'mean'")  # of KLDivLoss


def sizes(tensors):
    shapes = [str(tuple(tensor.shape)) for tensor in tensors]
    return " ".join(shape.replace(" ", "") for shape in shapes)


print(f"{'loss':26}  {'input':12}  {'target':6} {'dtype':8} {'after':9}  value")
for kind, (before, target, after) in CASES.items():
    found = value(make(kind), before, target, after).item()
    print(
        f"{kind.__name__.removesuffix('Loss'):26}",
        f"{sizes(before):12}",
        f"{sizes([target]):6} {str(target.dtype)[6:]:8} {sizes(after):9}",
        f"{found:.3f}",
        sep="  ",
    )
