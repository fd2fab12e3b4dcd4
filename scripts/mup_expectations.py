"""Prints what the package mup (1.0.0, by the paper's authors) makes of LlamaForCausalLM at four times the width of its base: the
factors of rate, weight decay and first deviation of each parameter, and of logits. tests/nn/mup.rs holds Kiln against them.

    pip install torch==2.15.0 transformers==5.24.0 mup==1.0.0
    python scripts/mup_expectations.py
"""

import mup
import torch
from transformers import LlamaConfig, LlamaForCausalLM


def llama(width):
    config = LlamaConfig(
        vocab_size=40,
        hidden_size=width,
        intermediate_size=3 * width,
        num_hidden_layers=1,
        num_attention_heads=width // 8,
        num_key_value_heads=width // 16,
        attention_bias=True,
        tie_word_embeddings=False,
    )
    model = LlamaForCausalLM(config)
    model.lm_head = mup.MuReadout(width, 40, bias=False)
    return model


model = llama(64)
mup.set_base_shapes(model, llama(16), delta=llama(32))
groups = mup.MuAdamW(model.parameters(), lr=1.0, weight_decay=1.0).param_groups
factors = {id(p): (g["lr"], g["weight_decay"]) for g in groups for p in g["params"]}
for name, p in model.named_parameters():
    drawn = []

    def sampler(tensor, scale=1.0):
        drawn.append(scale)

    mup.init.constant_std_init_(p, sampler)
    lr, decay = factors[id(p)]
    print(f"{name} {lr} {decay} {drawn[0]}")
x = torch.ones(1, 64)
ratio = model.lm_head(x) / (x @ model.lm_head.weight.T)
print("logits", ratio.mean().item())
