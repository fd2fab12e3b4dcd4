#!/usr/bin/env bash
# With "dynamic" scaling of rotary positions (transformers 5.24.0, torch 2.15.0) the logits of a text longer than
# max_position_embeddings depend on what the model has read before it: frequencies stay those of the longest text until one shorter
# than max_position_embeddings comes. A list of texts scored one after the other has other likelihoods in another order. Seen
# 2026-11-30, the largest gap between logits of 20 tokens, where 8 are max_position_embeddings:
#   read first, against read behind a text of 40 tokens: 6e+00
#   read first, against read behind texts of 40 and of 4 tokens: 0e+00
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
torch.manual_seed(0)
scaling = dict(rope_type="dynamic", rope_theta=100.0, factor=4.0)
config = transformers.LlamaConfig(vocab_size=40, hidden_size=16, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2,
                                  max_position_embeddings=8, rope_parameters=scaling, initializer_range=0.5)
first = transformers.LlamaForCausalLM(config).eval()
text, long, short = torch.arange(20)[None], torch.arange(40)[None], torch.arange(4)[None]
gaps = []
with torch.no_grad():
    alone = first(text).logits
    for before in ([long], [long, short]):
        model = transformers.LlamaForCausalLM(config).eval()
        model.load_state_dict(first.state_dict())
        for other in before:
            model(other)
        gaps.append(float((model(text).logits - alone).abs().max()))
print(f"read first, against read behind a text of 40 tokens: {gaps[0]:.0e}")
print(f"read first, against read behind texts of 40 and of 4 tokens: {gaps[1]:.0e}")
sys.exit(None if gaps[0] > 1e-2 and gaps[1] == 0 else "this has changed: expected the first gap alone")
PY
