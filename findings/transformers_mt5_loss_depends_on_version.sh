#!/usr/bin/env bash
# transformers 4.57.6 and 5.24.0 take one MT5 folder with "tie_word_embeddings": true for two models: 4.57.6 multiplies
# what the decoder gives by d_model^-0.5 before the tied head, 5.24.0 does not, and neither warns. The decoder gives the
# same in both, and with the factor put in or taken out by hand each gives the other loss. Every MT5 folder that 5.24.0
# writes is such a one (it holds the key true even if told false; 4.57.6's own default is false). Seen 2026-11-29 with
# torch 2.11.0 on the CPU (what is installed takes 5 GB: it comes with CUDA):
#   config.json by 5.24.0: {"tie_word_embeddings": true, "scale_decoder_outputs": null}
#   5.24.0: decoder's norm 17.8885, times 1.0000 before the head, loss 22.553; changed by hand 5.741
#   4.57.6: decoder's norm 17.8885, times 0.1768 before the head, loss 5.741; changed by hand 22.553
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > loss.py <<'PY'
import json, sys
import torch, transformers
from transformers import MT5Config, MT5ForConditionalGeneration

transformers.utils.logging.disable_progress_bar()


def check(seen, expected):
    if seen != expected:
        sys.exit(f"this has changed: expected {expected}, got {seen}")


version = transformers.__version__
scale = 32**-0.5
if version == "5.24.0":
    torch.manual_seed(0)
    config = MT5Config(
        vocab_size=96, d_model=32, d_kv=8, d_ff=48, num_layers=2, num_heads=4, dropout_rate=0.0,
        decoder_start_token_id=0, feed_forward_proj="gated-gelu")
    MT5ForConditionalGeneration(config).save_pretrained("model")
    with open("model/config.json") as file:
        written = json.load(file)
    written = {key: written.get(key) for key in ["tie_word_embeddings", "scale_decoder_outputs"]}
    print("config.json by 5.24.0:", json.dumps(written))
    check(written, {"tie_word_embeddings": True, "scale_decoder_outputs": None})
    check(MT5Config(tie_word_embeddings=False).tie_word_embeddings, True)
    expected, by_hand = (1.0, 22.553, 5.741), scale
else:
    check(MT5Config().tie_word_embeddings, False)
    expected, by_hand = (scale, 5.741, 22.553), 1 / scale

model = MT5ForConditionalGeneration.from_pretrained("model").eval()
batch = dict(input_ids=torch.arange(2, 22)[None], labels=torch.arange(30, 40)[None])
seen = {}
model.decoder.register_forward_hook(lambda module, args, output: seen.update(decoder=output[0]))
hook = model.lm_head.register_forward_pre_hook(lambda module, args: seen.update(head=args[0]))
with torch.no_grad():
    loss = model(**batch).loss.item()
    decoder, head = seen["decoder"], seen["head"]
    hook.remove()
    model.lm_head.register_forward_pre_hook(lambda module, args: args[0] * by_hand)
    changed = model(**batch).loss.item()
factor = (head.norm() / decoder.norm()).item()
print(f"{version}: decoder's norm {decoder.norm().item():.4f}, times {factor:.4f} before the head, loss {loss:.3f};",
      f"changed by hand {changed:.3f}")
check(torch.allclose(head, decoder * expected[0]), True)
check(f"{decoder.norm().item():.2f}", "17.89")
check((round(loss, 2), round(changed, 2)), (round(expected[1], 2), round(expected[2], 2)))
PY
for version in 5.24.0 4.57.6; do
    python3 -m venv "$version"
    "$version/bin/pip" install --quiet "transformers==$version"
done
5.24.0/bin/pip install --quiet --target torch torch==2.11.0 numpy==2.4.6
export PYTHONPATH=$work/torch
5.24.0/bin/python loss.py
4.57.6/bin/python loss.py
