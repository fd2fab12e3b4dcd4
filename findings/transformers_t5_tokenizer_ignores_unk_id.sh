#!/usr/bin/env bash
# T5Tokenizer of transformers 5.24.0 (tokenizers 0.23.3) does not ask a file for its unknown token or its algorithm: it
# always makes Unigram with id 2. A spiece.model of sentencepiece 0.2.1 whose id 2 is </s> (trained with unk_id=1 and
# eos_id=2, "other" below, or with sentencepiece's default ids) has unknown words become </s> without a warning, though
# unk_token_id is right; so does a tokenizer.json with that unk_id. One trained as BPE gets other pieces, even with T5's
# own ids. Known words come out alike wherever the model is Unigram. Seen 2026-11-29 with protobuf 7.36.2 (sp is
# sentencepiece):
#   t5: unknown is 2 to sp, unk_token_id 2; "x": sp [119, 2], T5Tokenizer [119, 2, 1]; 1000 of 1000 lines alike
#   other: unknown is 1 to sp, unk_token_id 1; "x": sp [119, 1], T5Tokenizer [119, 2, 2]; 1000 of 1000 lines alike
#   other as tokenizer.json: "x": tokenizers [119, 1, 2], T5Tokenizer [119, 2, 2]
#   default: unknown is 0 to sp, unk_token_id 0; "x": sp [119, 0], T5Tokenizer [119, 2, 2]; 1000 of 1000 lines alike
#   t5, bpe: unknown is 2 to sp, unk_token_id 2; "x": sp [106, 2], T5Tokenizer [106, 2, 1]; 158 of 1000 lines alike
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet transformers==5.24.0 tokenizers==0.23.3 sentencepiece==0.2.1 protobuf==7.36.2
venv/bin/python - <<'PY'
import itertools, json, os, random, sys
import sentencepiece, tokenizers, transformers

print(f"transformers {transformers.__version__}, tokenizers {tokenizers.__version__},",
      f"sentencepiece {sentencepiece.__version__}")
random.seed(0)
syllables = ["".join(pair) for pair in itertools.product("bdklmnst", "aeiou")]
words = ["".join(random.choices(syllables, k=random.randint(1, 4))) for _ in range(200)]
text = [" ".join(random.choices(words, k=8)) for _ in range(1000)]


def check(seen, expected):
    if seen != expected:
        sys.exit(f"this has changed: expected {expected}, got {seen}")


t5 = dict(pad_id=0, eos_id=1, unk_id=2, bos_id=-1)
for name, options, unigram in [
    ("t5", t5, True),
    ("other", dict(pad_id=0, unk_id=1, eos_id=2, bos_id=-1), True),
    ("default", {}, True),
    ("t5, bpe", t5 | {"model_type": "bpe"}, False),
]:
    os.mkdir(name)
    model = f"{name}/spiece.model"
    with open(model, "wb") as file:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(text), model_writer=file, vocab_size=120, minloglevel=2, **options)
    sp = sentencepiece.SentencePieceProcessor(model_file=model)
    t5_tokenizer = transformers.T5Tokenizer.from_pretrained(name)
    own, got = sp.encode("x"), t5_tokenizer.encode("x")
    alike = sum(sp.encode(line) == t5_tokenizer.encode(line, add_special_tokens=False) for line in text)
    print(f'{name}: unknown is {sp.unk_id()} to sp, unk_token_id {t5_tokenizer.unk_token_id}; "x": sp {own}, '
          f"T5Tokenizer {got}; {alike} of {len(text)} lines alike")
    space = sp.piece_to_id("▁")
    check((own, t5_tokenizer.unk_token_id), ([space, sp.unk_id()], sp.unk_id()))
    check(got, [space, 2, sp.eos_id()])
    check(alike == len(text), unigram)
    if name == "other":
        saved = f"{name} as tokenizer.json"
        t5_tokenizer.save_pretrained(saved)
        path = f"{saved}/tokenizer.json"
        with open(path) as file:
            content = json.load(file)
        check(content["model"]["unk_id"], 2)
        content["model"]["unk_id"] = 1
        with open(path, "w") as file:
            json.dump(content, file)
        own = tokenizers.Tokenizer.from_file(path).encode("x").ids
        got = transformers.T5Tokenizer.from_pretrained(saved).encode("x")
        print(f'{saved}: "x": tokenizers {own}, T5Tokenizer {got}')
        check((own, got), ([space, 1, 2], [space, 2, 2]))
PY
