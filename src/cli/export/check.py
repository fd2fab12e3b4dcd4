"""Holds an exported folder against Kiln, in transformers. One argument: a folder with spec.json and given.safetensors."""
import json, sys


def worst(ours, theirs):
    return float((ours.double() - theirs.double()).abs().max()), float(ours.double().abs().max())


def model(spec, given):
    import torch, transformers

    reader = getattr(transformers, spec["class"])
    found, said = reader.from_pretrained(spec["dir"], dtype=torch.float32, output_loading_info=True)
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys"):
        if said.get(kind):
            raise ValueError(f"{kind}: {sorted(map(str, said[kind]))[:8]}")

    def argument(name, value):
        if name == "target_mapping":
            return torch.nn.functional.one_hot(value.long(), given["inputs"].shape[1]).float()
        if value.is_floating_point() or name == "perm_mask":
            return value.float()
        return value.long()

    found.eval()
    with torch.no_grad():
        named = {name: argument(name, given[field]) for name, field in spec["arguments"]}
        made = getattr(found(**named), spec["result"])
        if spec["texts"] and "decoder_input_ids" in named:
            found.generate(**tokens(spec, "a"), max_new_tokens=2)
    return worst(given["made"].reshape(made.shape), made)


def tokens(spec, text):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(spec["dir"])(text, return_tensors="pt")


def tokenizers(spec):
    import transformers
    from transformers import AutoTokenizer

    readers = [("fast", AutoTokenizer.from_pretrained(spec["dir"]))]
    if transformers.__version__ < "5" and spec["slow"]:
        readers.append(("slow", AutoTokenizer.from_pretrained(spec["dir"], use_fast=False)))
    wrong = []
    for kind, tokenizer in readers:
        for text, ids in spec["texts"]:
            got = tokenizer(text).input_ids
            if got != ids:
                wrong.append(f"{kind} tokenizer: {text!r} gives {got}, Kiln's ids are {ids}")
        for name, id in spec["ids"].items():
            got = getattr(tokenizer, name) if name.endswith("_id") else tokenizer.convert_tokens_to_ids(name)
            if got != id:
                wrong.append(f"{kind} tokenizer: {name} is {got}, {id} in Kiln")
    return wrong


def picture(spec, given):
    from PIL import Image
    from transformers import AutoImageProcessor

    seen = Image.fromarray(given["picture"].numpy())
    got = AutoImageProcessor.from_pretrained(spec["dir"])(seen, return_tensors="pt")["pixel_values"]
    return worst(given["prepared"].reshape(got.shape), got)


def main():
    import transformers
    from safetensors.torch import load_file

    folder = sys.argv[1]
    spec = json.load(open(f"{folder}/spec.json"))
    given = load_file(f"{folder}/given.safetensors")
    found = {"transformers": transformers.__version__, "made": model(spec, given)}
    if spec["texts"]:
        found["tokens"] = tokenizers(spec)
    if "picture" in given:
        found["picture"] = picture(spec, given)
    print("\n" + json.dumps(found))


main()
