"""Blocks of decoders, rotations and frequencies of rotary positions, by transformers.

Writes tests/nn/decoder.json: frequencies of each scaling; queries turned by their positions; and for each block its output and the
gradients, by every input, of a weighted sum of it. Inputs are not stored: `noise` makes the same numbers in tests/nn/support.rs.

Run from the repository root: python scripts/decoder_expectations.py
(torch 2.15.0, transformers 5.24.0; 2026-11-30)
"""

import json
import math

import numpy as np
import torch
from torch.func import functional_call
from transformers import Gemma2Config, GPT2Config, LlamaConfig, Qwen2Config, Qwen3Config
from transformers.masking_utils import causal_mask_function, sliding_window_causal_mask_function
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
from transformers.models.gemma2.modeling_gemma2 import Gemma2Attention
from transformers.models.gpt2.modeling_gpt2 import GPT2Block
from transformers.models.gpt_neox.modeling_gpt_neox import apply_rotary_pos_emb as turned_in_part
from transformers.models.gptj.modeling_gptj import apply_rotary_pos_emb as turned_in_pairs
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRotaryEmbedding
from transformers.models.qwen2.modeling_qwen2 import Qwen2DecoderLayer
from transformers.models.qwen3.modeling_qwen3 import Qwen3DecoderLayer

torch.set_num_threads(1)
torch.manual_seed(0)
BATCH, LENGTH, WIDTH, HEADS, KV_HEADS, HEAD_DIM, HIDDEN = 2, 7, 8, 4, 2, 6, 5
SEGMENTS = torch.tensor([[1, 1, 1, 2, 2, 2, 2], [1, 1, 1, 1, 1, 2, 2]])
POSITIONS = torch.tensor([[0, 1, 2, 0, 1, 2, 3], [0, 1, 2, 3, 4, 0, 1]])


def noise(seed, shape):
    k = np.arange(math.prod(shape), dtype=np.float64)
    whole = np.sin((k * 7 + seed * 13 + 1) * 78.233) * 43758.5453
    return torch.tensor((np.modf(whole)[0] * 3).astype(np.float32).reshape(shape))


def numbers(x):
    return [float(f"{v:.8g}") for v in x.detach().reshape(-1).tolist()]


def frequencies():
    llama3 = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64}
    yarn = {"factor": 4.0, "original_max_position_embeddings": 64}
    rows = {
        "default": ({}, None),
        "linear": ({"factor": 2.5}, None),
        "dynamic": ({"factor": 2.0}, 300),
        "dynamic_short": ({"factor": 2.0}, 20),
        "llama3": (llama3, None),
        "yarn": (yarn, None),
        "yarn_mscale": ({**yarn, "mscale": 0.7, "mscale_all_dim": 1.3}, None),
        "yarn_whole": ({**yarn, "factor": 40.0, "truncate": False, "beta_fast": 16.0, "beta_slow": 2.0}, None),
        "yarn_factor": ({**yarn, "attention_factor": 1.25}, None),
        "part": ({"partial_rotary_factor": 0.5, "factor": 3.0}, None),
    }
    table = {}
    for name, (said, length) in rows.items():
        kind = name.split("_")[0].replace("part", "linear")
        config = LlamaConfig(hidden_size=64, num_attention_heads=4, head_dim=16, max_position_embeddings=128,
                             rope_parameters={"rope_type": kind, "rope_theta": 5000.0, **said})
        if kind == "default":
            f, factor = LlamaRotaryEmbedding(config).inv_freq, 1.0
        else:
            f, factor = ROPE_INIT_FUNCTIONS[kind](config, "cpu", seq_len=length)
        table[name] = {"frequencies": numbers(f), "factor": factor}
    return table


def angles(dims):
    frequency = 1.0 / (100.0 ** (torch.arange(0, dims, 2).float() / dims))
    return POSITIONS[..., None].float() * frequency


def rotations():
    x = noise(0, [BATCH, LENGTH, 3, 8]).requires_grad_()
    at = angles(6)
    both = torch.cat([at, at], -1)
    halves = turned_in_part(x, x, both.cos(), both.sin(), unsqueeze_dim=2)[0]
    at = angles(8)
    pairs = turned_in_pairs(x, at.sin(), at.cos())
    rows = {}
    for name, y in [("halves of six", halves), ("pairs", pairs)]:
        gradient, = torch.autograd.grad((y * noise(99, y.shape)).sum(), x)
        rows[name] = {"value": numbers(y), "gradients": [numbers(gradient)]}
    return rows


def mask(rule):
    seen = [[[bool(rule(b, 0, torch.tensor(q), torch.tensor(k))) and bool(SEGMENTS[b, q] == SEGMENTS[b, k])
              for k in range(LENGTH)] for q in range(LENGTH)] for b in range(BATCH)]
    lowest = torch.finfo(torch.float32).min
    return torch.where(torch.tensor(seen)[:, None], 0.0, lowest)


def row(layer, names, call):
    """`names` maps Kiln's parameters to the layer's; a list of them stands for one parameter, stacked."""
    own = dict(layer.named_parameters())
    turn = lambda name, p: p.T if name.endswith("kernel") and not isinstance(layer, GPT2Block) else p
    shapes = {"x": [BATCH, LENGTH, WIDTH]}
    for name, theirs in names.items():
        if name.startswith("attention/qkv"):
            *lead, n = own[theirs].shape
            shapes[name] = [3, *lead, n // 3]
        else:
            shapes[name] = list(turn(name, own[theirs]).shape)
    leaves = [noise(k, shape).requires_grad_() for k, shape in enumerate(shapes.values())]
    values = {}
    for (name, _), leaf in zip(shapes.items(), leaves):
        value = leaf * 0.2 + (1.0 if name.endswith("scale") else 0.0)
        if name == "x":
            x = value
        elif name.startswith("attention/qkv"):
            values[names[name]] = torch.cat(list(value), -1)
        else:
            values[names[name]] = turn(name, value)
    assert set(values) == set(own), set(own) ^ set(values)
    y = call(lambda *a, **k: functional_call(layer, values, a, k), x)
    y = y[0] if isinstance(y, tuple) else y
    assert y.shape == x.shape
    gradients = torch.autograd.grad((y * noise(99, y.shape)).sum(), leaves)
    return {"inputs": [[name, shape] for name, shape in shapes.items()], "value": numbers(y),
            "gradients": [numbers(g) for g in gradients]}


LLAMA = {
    "norm_1/scale": "input_layernorm.weight",
    "attention/query/kernel": "self_attn.q_proj.weight",
    "attention/key/kernel": "self_attn.k_proj.weight",
    "attention/value/kernel": "self_attn.v_proj.weight",
    "attention/out/kernel": "self_attn.o_proj.weight",
    "norm_2/scale": "post_attention_layernorm.weight",
    "mlp/gate/kernel": "mlp.gate_proj.weight",
    "mlp/in/kernel": "mlp.up_proj.weight",
    "mlp/out/kernel": "mlp.down_proj.weight",
}
QKV_BIASES = {f"attention/{ours}/bias": f"self_attn.{theirs}_proj.bias"
              for ours, theirs in [("query", "q"), ("key", "k"), ("value", "v")]}
BIASES = {**QKV_BIASES, "attention/out/bias": "self_attn.o_proj.bias", "mlp/gate/bias": "mlp.gate_proj.bias",
          "mlp/in/bias": "mlp.up_proj.bias", "mlp/out/bias": "mlp.down_proj.bias"}
QK_NORM = {"attention/query_norm/scale": "self_attn.q_norm.weight", "attention/key_norm/scale": "self_attn.k_norm.weight"}
GPT2 = {
    "norm_1/scale": "ln_1.weight", "norm_1/bias": "ln_1.bias",
    "attention/qkv/kernel": "attn.c_attn.weight", "attention/qkv/bias": "attn.c_attn.bias",
    "attention/out/kernel": "attn.c_proj.weight", "attention/out/bias": "attn.c_proj.bias",
    "norm_2/scale": "ln_2.weight", "norm_2/bias": "ln_2.bias",
    "mlp/in/kernel": "mlp.c_fc.weight", "mlp/in/bias": "mlp.c_fc.bias",
    "mlp/out/kernel": "mlp.c_proj.weight", "mlp/out/bias": "mlp.c_proj.bias",
}
GEMMA2 = {name.removeprefix("attention/"): theirs.removeprefix("self_attn.") for name, theirs in LLAMA.items() if "attention/" in name}


def blocks():
    sizes = dict(hidden_size=WIDTH, num_attention_heads=HEADS, num_key_value_heads=KV_HEADS, head_dim=HEAD_DIM,
                 intermediate_size=HIDDEN, rms_norm_eps=1e-5, num_hidden_layers=1,
                 rope_parameters={"rope_type": "default", "rope_theta": 100.0}, attn_implementation="eager")
    at = angles(HEAD_DIM)
    turn = (torch.cat([at, at], -1).cos(), torch.cat([at, at], -1).sin())
    causal, near = mask(causal_mask_function), mask(sliding_window_causal_mask_function(2))
    call = lambda layer, x: layer(x, attention_mask=causal, position_embeddings=turn)
    one = LlamaConfig(**{**sizes, "num_key_value_heads": 1}, attention_bias=True, mlp_bias=True)
    gpt2 = GPT2Config(n_embd=WIDTH, n_head=2, n_inner=HIDDEN, n_layer=1, resid_pdrop=0.0, attn_pdrop=0.0,
                      embd_pdrop=0.0, attn_implementation="eager")
    gemma2 = Gemma2Config(**sizes, attn_logit_softcapping=0.5, query_pre_attn_scalar=5)
    qwen2 = Qwen2Config(**sizes)
    qwen2.head_dim = HEAD_DIM
    return {
        "llama": row(LlamaDecoderLayer(LlamaConfig(**sizes), 0), LLAMA, call),
        "multi-query llama with biases": row(LlamaDecoderLayer(one, 0), {**LLAMA, **BIASES}, call),
        "qwen2": row(Qwen2DecoderLayer(qwen2, 0), {**LLAMA, **QKV_BIASES}, call),
        "qwen3": row(Qwen3DecoderLayer(Qwen3Config(**sizes), 0), {**LLAMA, **QK_NORM}, call),
        "gpt2": row(GPT2Block(gpt2, 0), GPT2, lambda layer, x: layer(x, attention_mask=causal)),
        "gemma2's attention": row(Gemma2Attention(gemma2, 0), GEMMA2,
                                  lambda layer, x: layer(x, turn, near)),
    }


table = {"frequencies": frequencies(), "rotations": rotations(), "blocks": blocks()}
with open("tests/nn/decoder.json", "w") as file:
    json.dump(table, file, separators=(",", ":"))
    file.write("\n")
