#!/usr/bin/env bash
# config.json of a VisionEncoderDecoderModel (transformers 5.24.0, torch 2.15.0) says tie_word_embeddings false at its top, whatever the
# model does: true that is set there is written as false. What counts is the same key within `decoder`. Whoever reads the top makes a
# head of its own, for which the file has no tensor. Seen 2026-12-01, of a ViT and a GPT-2:
#   decoder true, top true: written top false, decoder true; after reading tied True, head in the file False
#   decoder false, top true: written top false, decoder false; after reading tied False, head in the file True
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 torch==2.15.0
venv/bin/python - <<'PY'
import json, sys
import torch, transformers as t
from safetensors import safe_open

t.logging.set_verbosity_error()
print(f"transformers {t.__version__}, torch {torch.__version__}")
picture = t.ViTConfig(hidden_size=12, num_hidden_layers=1, num_attention_heads=3, intermediate_size=10, image_size=8, patch_size=4)
text = t.GPT2Config(vocab_size=40, n_positions=16, n_embd=12, n_layer=1, n_head=2, bos_token_id=1, eos_token_id=1,
                    add_cross_attention=True, is_decoder=True)
seen = []
for tied in (True, False):
    text.tie_word_embeddings = tied
    config = t.VisionEncoderDecoderConfig.from_encoder_decoder_configs(picture, text)
    config.tie_word_embeddings = True
    t.VisionEncoderDecoderModel(config=config).save_pretrained("model")
    said = json.load(open("model/config.json"))
    top, own = (str(part.get("tie_word_embeddings")).lower() for part in (said, said["decoder"]))
    read = t.VisionEncoderDecoderModel.from_pretrained("model").decoder
    one = read.lm_head.weight is read.transformer.wte.weight
    with safe_open("model/model.safetensors", "pt") as file:
        head = "decoder.lm_head.weight" in file.keys()
    print(f"decoder {str(tied).lower()}, top true: written top {top}, decoder {own}; after reading tied {one}, head in the file {head}")
    seen.append((top, own, one, head))
right = seen == [("false", "true", True, False), ("false", "false", False, True)]
sys.exit(None if right else "this has changed: expected the decoder's key to count and false at the top")
PY
