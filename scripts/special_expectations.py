"""What NaN, infinities, signed zeros, subnormals and the largest finite numbers become in each op, by PyTorch.

Writes tests/ops/special.json: for each float type and sample the inputs, the outputs, the cotangents of the outputs where
they are not 1, and the gradients by the float inputs. The builders of the same names are in tests/ops/samples.rs and
tests/ops/special.rs. PyTorch alone where it has the function; what it lacks is put together of its functions, or
is by NumPy, as the rows say. `flushed` is what differs, as `place:value`, where subnormal numbers count as zeros. Elementwise functions are called with one number at a time: PyTorch's vectorised kernels of
GELU and others differ from its scalar ones at infinity.

Run from the repository root, on an x86 CPU: python scripts/special_expectations.py
(numpy 2.4.6, torch 2.15.0; 2026-11-30)
"""

import json
import math

import numpy as np
import torch
import torch.nn.functional as F

nan, inf = math.nan, math.inf
TYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}
NAMES = {**{v: k for k, v in TYPES.items()}, torch.int32: "i32", torch.bool: "bool", torch.int8: "i8", torch.int16: "i16",
         torch.int64: "i64", torch.uint8: "u8", torch.uint16: "u16", torch.uint32: "u32", torch.uint64: "u64"}
table = {d: {} for d in TYPES}
own = "f32"  # the float type of the samples being made


def number(v):
    if isinstance(v, (bool, int)):
        return str(int(v))
    if math.isnan(v):
        return "-nan" if math.copysign(1, v) < 0 else "nan"
    return str(np.float32(v)).removesuffix(".0")


def encode(t):
    shape = ",".join(map(str, t.shape))
    return f"{NAMES[t.dtype]}[{shape}] " + " ".join(map(number, t.detach().reshape(-1).tolist()))


def edges():
    """Subnormals (the smallest, the largest), the smallest normal number, the largest finite one."""
    f = torch.finfo(TYPES[own])
    return f.smallest_normal * f.eps, f.smallest_normal * (1 - f.eps), f.smallest_normal, f.max


def floats(*values, shape=(-1,)):
    return torch.tensor(values, dtype=torch.float64).to(TYPES[own]).reshape(shape)


def ints(*values, shape=(-1,), dtype=torch.int32):
    return torch.tensor(values, dtype=dtype).reshape(shape)


def special():
    tiny, sub, normal, largest = edges()
    return [nan, inf, -inf, 0.0, -0.0, tiny, -sub, normal, largest, -largest, 1.0, -1.0, 0.5, -2.5, 3.0, -3.0, 6.0, 8.5, 50.0, -50.0]


def results(f, inputs, cotangents):
    """Outputs, and gradients by the float inputs."""
    x = [t.clone().requires_grad_(t.is_floating_point()) for t in inputs]
    outputs = f(*x)
    outputs = list(outputs) if isinstance(outputs, (tuple, list)) else [outputs]
    wrt = [t for t in x if t.requires_grad]
    sums = [y for y in outputs if y.is_floating_point() and y.requires_grad]
    if not sums or not wrt:
        return outputs, [torch.zeros_like(t) for t in wrt]
    if cotangents is None:
        cotangents = [torch.ones_like(y) for y in sums]
    gradients = torch.autograd.grad(sums, wrt, cotangents, allow_unused=True)
    return outputs, [torch.zeros_like(t) if g is None else g for t, g in zip(wrt, gradients)]


def flush(t):
    """Subnormal numbers as zeros of their sign."""
    small = t.is_floating_point() and (t.abs() < torch.finfo(t.dtype).smallest_normal)
    return torch.where(small, torch.copysign(torch.zeros_like(t), t), t) if t.is_floating_point() else t


def flushed(f, inputs, cotangents):
    """As `results`, where subnormal numbers count as 0, in the end too."""
    outputs, gradients = results(f, [flush(t) for t in inputs], cotangents)
    return [flush(t.detach()) for t in outputs], [flush(t) for t in gradients]


def differences(wanted, other):
    """`place:value` where the other is not the wanted."""
    w, o = (encode(t).split(" ")[1:] for t in (wanted, other))
    same = lambda a, b: a == b or {a, b} <= {"nan", "-nan"}
    return " ".join(f"{k}:{b}" for k, (a, b) in enumerate(zip(w, o)) if not same(a, b))


def sample(name, inputs, f, cotangents=None, each=False, slope=True):
    """`each`: the function takes numbers one by one. Without a `slope` the gradient is none of ours to compare."""
    def both(results):
        if not each:
            return results(f, inputs, cotangents)
        one = lambda t, k: t.reshape(-1)[k:k + 1]
        parts = [results(f, [one(t, k) for t in inputs], cotangents and [one(t, k) for t in cotangents]) for k in range(inputs[0].numel())]
        return [[torch.cat(ts).reshape(inputs[0].shape) for ts in zip(*(p[side] for p in parts))] for side in (0, 1)]

    outputs, gradients = both(results)
    small_outputs, small_gradients = both(flushed)
    row = {"in": [encode(t) for t in inputs], "out": [encode(t) for t in outputs]}
    if cotangents is not None:
        row["ct"] = [encode(t) for t in cotangents]
    if slope and any(y.is_floating_point() for y in outputs):
        row["grad"] = [encode(t) for t in gradients]
        outputs, small_outputs = outputs + gradients, small_outputs + small_gradients
    small = [differences(*both) for both in zip(outputs, small_outputs)]
    if any(small):
        row["flushed"] = small
    assert name not in table[own], name
    table[own][name] = row


def unary(name, f, slope=True):
    values = special()
    odd = [(x, ct) for x in [0.5, -0.5, 0.0, 50.0, -50.0] for ct in [nan, inf, 0.0]]
    x = floats(*values, *(x for x, _ in odd))
    ct = floats(*[1.0] * len(values), *(c for _, c in odd))
    sample(name, [x], f, [ct] if slope else None, each=True, slope=slope)


def pairs():
    """Every one of some numbers with every one."""
    tiny, _, _, largest = edges()
    some = [nan, inf, -inf, 0.0, -0.0, tiny, largest, 1.0, -2.5]
    return floats(*(a for a in some for _ in some)), floats(*(b for _ in some for b in some))


def binary(name, f, slope=True):
    sample(name, pairs(), f, each=True, slope=slope)


class Cbrt(torch.autograd.Function):
    """NumPy's, which PyTorch lacks; slope 1 / (3 y^2)."""

    @staticmethod
    def forward(ctx, x):
        y = torch.from_numpy(np.cbrt(x.float().numpy())).to(x.dtype)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, ct):
        (y,) = ctx.saved_tensors
        return ct / (3 * y * y)


INTEGERS = [torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16, torch.uint32, torch.uint64]


def integers(x):
    """Towards zero, NaN to 0, and to the nearest integer there is: C and PyTorch leave these undefined."""
    def to(d):
        i = torch.iinfo(d)
        whole = [0 if math.isnan(v) else i.max if v == inf else i.min if v == -inf else min(max(math.trunc(v), i.min), i.max) for v in x.tolist()]
        return torch.from_numpy(np.array(whole, NAMES[d].replace("u", "uint").replace("i", "int") if NAMES[d][0] == "i" else NAMES[d].replace("u", "uint")))
    return [to(d) for d in INTEGERS]


def gelu_new(x):
    return 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * torch.pow(x, 3.0))))


# transformers.activations, 4.57.6
ACTIVATIONS = {
    "gelu": F.gelu,
    "gelu_10": lambda x: torch.clip(F.gelu(x), -10, 10),
    "gelu_new": gelu_new,
    "quick_gelu": lambda x: x * torch.sigmoid(1.702 * x),
    "relu": F.relu,
    "relu2": lambda x: torch.square(F.relu(x)),
    "relu6": F.relu6,
    "leaky_relu": F.leaky_relu,
    "hardswish": F.hardswish,
    "laplace": lambda x: 0.5 * (1 + torch.erf((x - 0.707107) / (0.282095 * math.sqrt(2)))),
    "silu": F.silu,
    "mish": F.mish,
    "sqrtsoftplus": lambda x: torch.sqrt(F.softplus(x)),
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "linear": lambda x: x * 1,
}


def elementwise():
    for name, f in [
        ("exp", torch.exp), ("expm1", torch.expm1), ("log", torch.log), ("log1p", torch.log1p), ("tanh", torch.tanh),
        ("logistic", torch.sigmoid), ("sqrt", torch.sqrt), ("rsqrt", torch.rsqrt), ("cbrt", Cbrt.apply), ("sine", torch.sin),
        ("cosine", torch.cos), ("erf", lambda x: torch.erf(x.double()).to(x.dtype)), ("erf_inv", torch.erfinv), ("negate", torch.neg), ("abs", torch.abs),
        ("sign", torch.sign), ("floor", torch.floor), ("ceil", torch.ceil), ("round", torch.round),
    ]:
        unary(name, f)
    for name, f in ACTIVATIONS.items():
        unary(f"activation:{name}", f)
    unary("is_finite", torch.isfinite, slope=False)
    for name, f in [
        ("plus", torch.add), ("minus", torch.sub), ("times", torch.mul), ("over", torch.div), ("power", torch.pow),
        ("remainder", torch.fmod), ("atan2", torch.atan2), ("maximum", torch.maximum), ("minimum", torch.minimum),
    ]:
        binary(name, f)
    orders = [torch.eq, torch.ne, torch.lt, torch.le, torch.gt, torch.ge]
    binary("compare", lambda a, b: [f(a, b) for f in orders], slope=False)
    a, b = pairs()
    sample("select", [torch.arange(a.numel()) % 2 == 0, a, b], torch.where)
    tiny, _, _, largest = edges()
    x, low, high = zip(*((x, l, h) for x in [nan, inf, -inf, -0.0, tiny, largest, 1.5, -2.5]
                         for l, h in [(-1.0, 2.0), (-inf, inf), (0.0, inf), (nan, 2.0), (-1.0, nan), (-largest, largest)]))
    sample("clamp_each", [floats(*x), floats(*low), floats(*high)], torch.clamp, slope=False)
    unary("clamp:numbers", lambda x: torch.clamp(x, -1, 3))
    sample("convert:floats", [floats(*special())], lambda x: [x.to(d) for d in (torch.float32, torch.bfloat16, torch.float16) if d != x.dtype])
    sample("convert:integers", [floats(*special(), -1.5, 300.75, 2.0**15, 65000.0)], lambda x: integers(x) + [x != 0], slope=False)
    odd = floats(*special()[1:])  # NaN has many patterns
    bits = {"f32": (np.uint32, torch.int32), "bf16": (np.uint16, torch.int16), "f16": (np.uint16, torch.int16)}[own]
    sample("bitcast", [odd], lambda x: torch.from_numpy(x.detach().view(bits[1]).numpy().view(bits[0])), slope=False)


def moves():
    """Ops that put values elsewhere."""
    tiny, sub, _, largest = edges()
    x = floats(nan, inf, -0.0, -inf, tiny, largest, 1.0, -sub, 0.0, -2.5, 3.0, 0.5, shape=(3, 4))
    cube = floats(*x.reshape(-1).tolist(), *x.reshape(-1).flip(0).tolist(), shape=(2, 3, 4))
    sample("broadcast_in_dim", [floats(nan, -0.0, inf, shape=(3, 1))], lambda x: x[:, None, :].expand(3, 2, 4))
    sample("reshape", [cube], lambda x: [x.reshape(6, 4), x.reshape(24)])
    sample("transpose", [cube], lambda x: [x.permute(2, 0, 1), x.permute(1, 0, 2)])
    sample("slice", [cube], lambda x: [x[:, 1:3], x[0:2, 0:3:2, 1:4:3], x[1:, :0, :]])
    sample("pad", [floats(nan, inf, -0.0, 1.0, tiny, -inf, shape=(2, 3)), floats(nan).reshape(())],
           padded)
    sample("pad:cotangent", [floats(1.0, 2.0, 3.0, shape=(1, 3)), floats(0.5).reshape(())], padded, [floats(2.0, 3.0, nan, inf, 1.0, 4.0, *[1.0] * 6, shape=(2, 6))])
    sample("concatenate", [cube[:, :1], cube[:, 1:3], cube[:, :2]], lambda *x: torch.cat(x, 1))
    sample("reverse", [cube], lambda x: [x.flip(0, 2), x.flip(1)])
    sample("take", [x, ints(2, 0, 0, 1, shape=(2, 2))], lambda x, i: x[i.long()])
    rows = cube.reshape(2, 4, 3)
    sample("take_rows", [rows, ints(3, 0, 3, 1, 2, 0, shape=(2, 3))], lambda x, i: torch.take_along_dim(x, i[:, :, None].long(), 1))
    sample("take_along", [rows, ints(1, 0, 3, 2, 2, 0, shape=(2, 1, 3))], lambda x, i: torch.take_along_dim(x, i.long(), 1))
    sample("gather", [rows, ints(0, 2, 9, 1, shape=(2, 2))], lambda x, _: torch.stack([x[0, 2:4], x[1, 1:3]]))
    target, updates = floats(1.0, nan, inf, -inf, -0.0, 2.0, 0.5, -1.0, shape=(4, 2)), floats(nan, 1.0, -inf, inf, 3.0, -0.0, shape=(3, 2))
    sample("scatter_add", [target, updates, ints(2, 0, 2, shape=(3, 1))], lambda x, u, i: x.index_add(0, i[:, 0].long(), u))
    sample("scatter", [target, updates, ints(2, 0, 3, shape=(3, 1))], lambda x, u, i: x.index_copy(0, i[:, 0].long(), u))
    start = ints(1).reshape(()), ints(7).reshape(())
    sample("dynamic_slice", [x, *start], lambda x, i, j: x[1:3, 2:4])
    sample("dynamic_update_slice", [x, floats(nan, -0.0, inf, tiny, shape=(2, 2)), *start], lambda x, u, i, j: torch.cat([x[:1], torch.cat([x[1:3, :2], u], 1)]))
    keys = floats(1.0, nan, -inf, 3.0, inf, -nan, 0.5, tiny, -largest, 2.0, 0.25, -1.0, nan, largest, -3.0, shape=(3, 5))
    sample("sort", [keys], lambda x: [x.sort(dim=1, stable=True)[0], x.sort(dim=0, descending=True, stable=True)[0]])
    flat = keys.reshape(-1)
    sample("argsort", [flat], lambda x: [x.argsort(stable=True).int(), x.argsort(descending=True, stable=True).int()], slope=False)
    zeros = floats(0.0, -0.0, 1.0, -0.0, 0.0, nan, -nan, nan)
    sample("argsort:equals", [zeros], lambda x: [x.argsort(stable=True).int(), x.argsort(descending=True, stable=True).int()], slope=False)
    def payload(x, p):
        order = x.argsort(dim=1, stable=True)
        return x.gather(1, order), p.gather(1, order), order.int()
    sample("sort_payload", [keys, floats(*range(15), shape=(3, 5))], payload)
    sample("barrier", [x, x[0]], lambda x, y: [x * 2, y + 1])
    sample("stop_gradient", [x], lambda x: x.detach() * x)
    sample("sharding", [x], lambda x: x * 2)
    sample("placement", [x], lambda x: x * 2 + 1)
    steps = floats(1.0, nan, inf, -0.0, 2.0, -inf, tiny, 1.0, 3.0, -1.0, -2.0, largest, shape=(4, 3))
    start = floats(1.0, 0.5, -0.0, inf, 2.0, 1.0, shape=(2, 3))
    def scan(x, s):
        forward, reverse = [x[0] + s[0]], [x[0] + s[3]]
        for k in 1, 2, 3:
            forward.append(forward[-1] + s[k])
            reverse.append(reverse[-1] + s[3 - k])
        return x + s[0] + s[1] + s[2] + s[3], torch.stack(forward), torch.stack(reverse[::-1])
    sample("scan", [start, steps], scan)


def padded(x, v):
    """`v` around: one row above, two columns to the left, one to the right."""
    x = torch.cat([v.expand(x.shape[0], 2), x, v.expand(x.shape[0], 1)], 1)
    return torch.cat([v.expand(1, x.shape[1]), x], 0)


def reductions():
    tiny, _, _, largest = edges()
    rows = floats(1.0, nan, 3.0, 2.0, inf, 1.0, -2.0, 0.5, -inf, 1.5, 2.0, 3.0, inf, -inf, 1.0, 2.0,
                  -0.0, 0.0, -1.0, -3.0, largest, largest, 1.0, -1.0, nan, inf, -inf, 0.0, -inf, -inf, -inf, -inf, 1.0, 2.0, 3.0, 4.0, shape=(9, 4))
    sample("sum:rows", [rows], lambda x: x.sum(1))
    sample("product", [rows], lambda x: x.prod(1))
    # a whole tensor's extremum shares its gradient evenly; `amax` divides by the number of equals, of which NaN has none
    sample("max:rows", [rows], lambda x: torch.stack([row.max() for row in x]))
    sample("min:rows", [rows], lambda x: torch.stack([row.min() for row in x]))
    sample("mean:rows", [rows], lambda x: x.mean(1))
    sample("zeros", [floats(-0.0, -0.0, -0.0, 0.0, 0.0, -0.0, shape=(3, 2))], lambda x: [x.amax(1), x.amin(1), x.sum(1)], slope=False)
    sample("arg", [rows], lambda x: [x.argmax(1).int(), x.argmin(1).int(), x.argmax(0).int()], slope=False)
    uneven = floats(*[1.0, 2.0, -1.0, 0.5] * 9, shape=(9, 4))
    sample("softmax", [rows], lambda x: x.softmax(-1), [uneven])
    sample("log_sum_exp", [rows], lambda x: x.logsumexp(-1))
    flags = torch.tensor([[True, False], [True, True]])
    sample("all_any", [flags], lambda x: [x.all(1), x.any(0), x.all(), x.any()], slope=False)
    x = floats(1.0, nan, 3.0, 2.0, 0.5, 1.5, inf, 5.0, -1.0, -inf, 4.0, -2.0, 2.5, 3.5, -3.0, 0.25, shape=(4, 4))
    pool = lambda x, *a: F.max_pool2d(x[None], *a)[0]
    sample("window_sum:flat", [x], lambda x: x.unfold(0, 2, 1).unfold(1, 2, 2).sum((2, 3)))
    sample("window_max:flat", [x], lambda x: pool(x, 2, 2))
    sample("window_min:flat", [x], lambda x: 0 - pool(0 - x, 2, 2))
    sample("cumulative:flat", [x], lambda x: [x.cumsum(0), x.cumsum(1), x.cummax(1)[0], x.cummin(0)[0]])
    sample("cumulative_product", [rows[:8]], lambda x: x.cumprod(1))


def contractions():
    a = floats(1.0, nan, 2.0, inf, 1.0, 0.5, 0.0, -1.0, 2.0, -inf, 0.0, 1.0, shape=(4, 3))
    b = floats(1.0, 0.0, 2.0, -1.0, 0.5, 3.0, shape=(3, 2))
    sample("dot", [a, b], lambda a, b: (a.float() @ b.float()).to(a.dtype))
    picture = floats(1.0, 2.0, -1.0, 0.5, nan, 1.0, 3.0, 0.0, inf, 1.0, -2.0, 1.0, 0.5, 0.25, 1.0, 2.0, shape=(1, 1, 4, 4))
    kernel = floats(1.0, 0.0, -0.5, 2.0, 1.0, 1.0, 0.5, -1.0, shape=(2, 1, 2, 2))
    sample("convolution", [picture, kernel], lambda x, k: F.conv2d(x.float(), k.float()).to(x.dtype))
    kernel = floats(1.0, inf, nan, 2.0, shape=(1, 1, 2, 2))
    sample("convolution:padded", [floats(*range(1, 10), shape=(1, 1, 3, 3)), kernel], lambda x, k: F.conv2d(x.float(), k.float(), padding=1).to(x.dtype))
    table = floats(1.0, nan, 2.0, inf, -0.0, 3.0, shape=(3, 2)).float()
    sample("embed", [table, ints(1, 0, 1, 2)], lambda t, i: t[i.long()])
    x, k = floats(1.0, 2.0, nan, 1.0, shape=(2, 2)), floats(1.0, inf, -1.0, 2.0, 0.0, 0.5, shape=(2, 3)).float()
    sample("linear", [x, k, floats(nan, 0.0, 1.0).float()], lambda x, k, b: (x.float() @ k + b).to(x.dtype))
    sample("logits", [x, k], lambda x, k: x.float() @ k)


def norms_and_losses():
    tiny, _, _, largest = edges()
    x = floats(1.0, nan, 3.0, 2.0, inf, 1.0, -2.0, 0.5, 1.0, 2.0, -1.0, 3.0, 0.0, -0.0, 0.0, 0.0, shape=(4, 4))
    scale, bias = floats(1.0, 2.0, -0.5, 1.0).float(), floats(0.0, 1.0, 0.5, -1.0).float()
    sample("layer_norm", [x, scale, bias], lambda x, s, b: F.layer_norm(x.float(), (4,), s, b, 1e-6).to(x.dtype))
    sample("rms_norm", [x, scale], lambda x, s: F.rms_norm(x.float(), (4,), s, 1e-6).to(x.dtype))
    logits = floats(1.0, nan, 3.0, inf, 1.0, -2.0, -inf, 1.5, 2.0, -inf, 1.5, 2.0, -inf, -inf, -inf, 1.0, 2.0, -1.0, 50.0, -50.0, 0.0, nan, nan, nan,
                    nan, 1.0, 0.0, inf, nan, 1.0, shape=(10, 3))
    labels = ints(0, 1, 1, 0, 2, 2, 1, 2, 2, 0)
    sample("softmax_cross_entropy", [logits, labels], lambda x, t: F.cross_entropy(x.float(), t.long(), reduction="none"))
    sample("softmax_cross_entropy:smooth", [logits, labels], lambda x, t: F.cross_entropy(x.float(), t.long(), reduction="none", label_smoothing=0.1))
    sample("token_cross_entropy", [logits.float(), labels], lambda x, t: F.cross_entropy(x, t.long(), reduction="none"))
    hot = lambda t: F.one_hot(t.long(), 3).float()
    sample("sigmoid_cross_entropy", [logits, labels], lambda x, t: F.binary_cross_entropy_with_logits(x.float(), hot(t), reduction="none").sum(1))
    hits = lambda x, t, k: (x.float().topk(k, 1)[1] == t[:, None]).any(1).float()
    sample("top_k_hits", [logits, labels], lambda x, t: [hits(x.detach(), t, 1), hits(x.detach(), t, 2)], slope=False)


for own in TYPES:
    elementwise()
    moves()
    reductions()
    contractions()
    norms_and_losses()

with open("tests/ops/special.json", "w") as out:
    parts = []
    for own, samples in table.items():
        rows = [f"{json.dumps(name)}: {json.dumps(s, separators=(',', ':'))}" for name, s in samples.items()]
        parts.append(f"{json.dumps(own)}: {{\n" + ",\n".join(rows) + "\n}")
    out.write("{\n" + ",\n".join(parts) + "\n}\n")
