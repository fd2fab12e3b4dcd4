#!/usr/bin/env bash
# A BertModel of transformers 5.24.0 (torch 2.15.0, CPU) gives a row whose attention_mask is all 0 other numbers by how attention is
# computed: attn_implementation="eager" adds f32's lowest number to every score, so that each query sees the mean of the values;
# the default "sdpa" hands a mask of booleans to torch, whose scaled_dot_product_attention gives zeros where nothing is seen. Rows with
# a token agree to 3e-8. It shows in hidden states, pooled outputs and gradients of padding rows, such as those that fill up a last
# batch. Seen 2026-11-30:
#   largest gap of eager and sdpa: 3.0e-08 where all is seen, 8.9e-03 where nothing is
#   torch alone, nothing seen: 0.000 by booleans, 1.174 by f32's lowest number
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 torch==2.15.0
venv/bin/python - <<'PY'
import sys
import torch, transformers

print(f"transformers {transformers.__version__}, torch {torch.__version__}")


def states(kind):
    torch.manual_seed(0)
    config = transformers.BertConfig(
        vocab_size=40, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        attn_implementation=kind)
    model, ids = transformers.BertModel(config).eval(), torch.arange(2, 10)[None]
    with torch.no_grad():
        masks = (torch.full_like(ids, seen) for seen in (1, 0))
        return [model(input_ids=ids, attention_mask=mask).last_hidden_state for mask in masks]


seen, unseen = (float((a - b).abs().max()) for a, b in zip(states("eager"), states("sdpa")))
print(f"largest gap of eager and sdpa: {seen:.1e} where all is seen, {unseen:.1e} where nothing is")
torch.manual_seed(0)
x = torch.randn(1, 1, 4, 8)
attend = torch.nn.functional.scaled_dot_product_attention
none = torch.zeros(1, 1, 4, 4, dtype=torch.bool)
lowest = torch.full((1, 1, 4, 4), torch.finfo(torch.float32).min)
zero, mean = (float(attend(x, x, x, attn_mask=mask).abs().max()) for mask in (none, lowest))
print(f"torch alone, nothing seen: {zero:.3f} by booleans, {mean:.3f} by f32's lowest number")
ok = seen < 1e-6 and unseen > 1e-3 and zero == 0 and mean > 0.1
sys.exit(None if ok else "this has changed: expected zeros by booleans and a mean by the lowest number")
PY
