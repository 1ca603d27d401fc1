from torch.nn.attention.flex_attention import BlockMask, create_block_mask


def causal(batch, head, query, key):
    return query >= key


mask = create_block_mask(causal, 1, 1, 512, 512, device="cpu")
print(type(mask) is BlockMask, mask.shape, mask.BLOCK_SIZE)
print("blocks to compute:", mask.to_dense()[0, 0].tolist())
print("in part: ", mask.kv_num_blocks[0, 0].tolist())
if mask.full_kv_num_blocks is not None:
    print("in whole:", mask.full_kv_num_blocks[0, 0].tolist())
print(f"left out: {mask.sparsity():.1f} %")

small = create_block_mask(causal, 1, 1, 512, 512, "cpu", BLOCK_SIZE=32)
print(f"in blocks of 32: {small.sparsity():.1f} % left out")
