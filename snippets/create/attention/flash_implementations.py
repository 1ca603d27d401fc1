from torch.nn.attention import (
    activate_flash_attention_impl,
    current_flash_attention_impl,
    list_flash_attention_impls,
    register_flash_attention_impl,
    restore_flash_attention_impl,
)


class Handle:
    def remove(self):
        print("removed")


def register():
    print("here kernels would be registered")
    return Handle()


print(list_flash_attention_impls(), current_flash_attention_impl())
register_flash_attention_impl("ours", register_fn=register)
activate_flash_attention_impl("ours")
print(list_flash_attention_impls(), current_flash_attention_impl())
restore_flash_attention_impl()
print("back to", current_flash_attention_impl())
try:
    activate_flash_attention_impl("FA9")
except ValueError as error:
    print("ValueError:", error)
