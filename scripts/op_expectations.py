"""Inputs and expected outputs of every op sample, computed by NumPy and SciPy.

Writes tests/ops/expected.json, one sample a line; the builders of the same names are in tests/ops/samples.rs.
A sample runs once for each dtype of its kind. Float64 and int64 arrays take that dtype, others keep their own.
Inputs are small dyadic numbers, exact in bfloat16, so that one expectation serves all dtypes.

Run from the repository root: python scripts/op_expectations.py
"""

import json
import math
import zlib

import numpy as np
from scipy import special

FLOATS = ["f64", "f32", "bf16", "f16"]
SIGNED = ["i8", "i16", "i32", "i64"]
UNSIGNED = ["u8", "u16", "u32", "u64"]
KINDS = {
    "float": FLOATS,
    "signed": SIGNED,
    "unsigned": UNSIGNED,
    "int": SIGNED + UNSIGNED,
    "number": FLOATS + SIGNED + UNSIGNED,
    "bool": ["bool"],
}
NAMES = {"uint": "u", "int": "i", "float": "f", "bool": "bool"}
samples = {}


def encode(array):
    array = np.asarray(array)
    if array.dtype in (np.float64, np.int64):
        dtype = "*"
    elif array.dtype == bool:
        dtype = "bool"
    else:
        kind = array.dtype.name.rstrip("0123456789")
        dtype = NAMES[kind] + array.dtype.name[len(kind):]

    def plain(v):
        v = v.item()
        if isinstance(v, bool):
            return int(v)
        if isinstance(v, float) and not math.isfinite(v):
            return repr(v)
        return int(v) if isinstance(v, float) and v == int(v) and not (v == 0 and math.copysign(1, v) < 0) else v

    return {"dtype": dtype, "shape": list(array.shape), "values": [plain(v) for v in array.ravel()]}


def sample(name, kind, inputs, outputs):
    assert name not in samples, name
    outputs = outputs if isinstance(outputs, (list, tuple)) else [outputs]
    samples[name] = {
        "dtypes": KINDS.get(kind, [kind]),
        "inputs": [encode(x) for x in inputs],
        "outputs": [encode(y) for y in outputs],
    }


def grid(name, shape, low=-2.0, high=2.0, step=1 / 16):
    """Distinct-looking multiples of `step` in [low, high), the same in every run."""
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    n = int((high - low) / step)
    size = int(np.prod(shape))
    picks = rng.permutation(n)[:size] if size <= n else rng.integers(0, n, size)
    return (low + step * picks).reshape(shape)


def ints(name, shape, low=0, high=100):
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    return rng.integers(low, high, shape)


# Elementwise -------------------------------------------------------------------------------------
x = grid("unary", (2, 4), -2.03125, 2)
positive = np.array([0.125, 0.5, 0.75, 1.0, 1.5, 2.0, 3.25, 6.5])
for name, f, points in [
    ("exp", np.exp, x),
    ("expm1", np.expm1, np.append(x, [[1 / 128, -1 / 128, 0, 1]], 0)),
    ("log", np.log, positive),
    ("log1p", np.log1p, np.append(positive, [-0.5, 1 / 128])),
    ("tanh", np.tanh, x),
    ("logistic", special.expit, x * 2),
    ("sqrt", np.sqrt, positive),
    ("rsqrt", lambda v: 1 / np.sqrt(v), positive),
    ("cbrt", np.cbrt, np.append(positive, [-0.5, -8])),
    ("sine", np.sin, x),
    ("cosine", np.cos, x),
    ("erf", special.erf, x),
    ("erf_inv", special.erfinv, np.array([-0.875, -0.5, -1 / 64, 0.25, 0.5, 0.9375])),
    ("negate", np.negative, x),
    ("abs", np.abs, x),
    ("sign", np.sign, x),
    ("floor", np.floor, x + 1 / 64),
    ("ceil", np.ceil, x + 1 / 64),
    ("round", np.round, x + 1 / 64),
]:
    sample(name, "float", [points], f(points))
ties = np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0.0])
sample("steps", "float", [ties], [np.round(ties), np.floor(ties), np.ceil(ties), np.sign(ties)])
n = np.array([-100, -3, 0, 1, 64])
sample("negate:signed", "signed", [n], -n)
sample("abs:signed", "signed", [n], abs(n))
sample("sign:signed", "signed", [n], np.sign(n))
sample("negate:unsigned", "u8", [np.array([0, 1, 200], np.uint8)], np.array([0, 255, 56], np.uint8))
sample("not", "signed", [n], ~n)
sample("not:unsigned", "u16", [np.array([0, 1, 65535], np.uint16)], np.array([65535, 65534, 0], np.uint16))
flags = np.array([False, True])
sample("not:bool", "bool", [flags], ~flags)

a, b = grid("a", (3, 4)), grid("b", (3, 4))
b[b == 0] = 0.5
base, exponent = grid("base", (6,), 0.25, 3), grid("exponent", (6,))
sample("plus", "float", [a, b], a + b)
sample("minus", "float", [a, b], a - b)
sample("times", "float", [a, b], a * b)
sample("over", "float", [a, b], a / b)
sample("power", "float", [base, exponent], base**exponent)
sample("power:square", "float", [np.array([-1.5, 0.0, 2.0])], np.array([2.25, 0.0, 4.0]))
sample("remainder", "float", [np.array([5.5, -5.5, 3.25, -1.0]), np.array([2.0, 2.0, -1.5, 0.75])], np.array([1.5, -1.5, 0.25, -0.25]))
sample("atan2", "float", [a, b], np.arctan2(a, b))
sample("maximum", "float", [a, b], np.maximum(a, b))
sample("minimum", "float", [a, b], np.minimum(a, b))
sample("broadcast", "float", [grid("rows", (3, 1)), grid("columns", (4,)), np.float64(0.5)],
       [grid("rows", (3, 1)) + grid("columns", (4,)), grid("columns", (4,)) * 0.5])
m, n = ints("m", (5,), 1, 11), ints("n", (5,), 1, 11)
for name, f in [("plus", np.add), ("times", np.multiply), ("over", np.floor_divide), ("remainder", np.remainder),
                ("maximum", np.maximum), ("minimum", np.minimum), ("and", np.bitwise_and), ("or", np.bitwise_or),
                ("xor", np.bitwise_xor)]:
    sample(name + ":int", "int", [m, n], f(m, n))
sample("minus:int", "int", [m + n, n], m)
sample("power:int", "int", [np.array([2, 3, 5, 1]), np.array([6, 4, 0, 9])], np.array([64, 81, 1, 1]))
sample("over:signed", "signed", [np.array([-7, 7, -7]), np.array([2, -2, -2])], np.array([-3, -3, 3]))
sample("remainder:signed", "signed", [np.array([-7, 7, -7]), np.array([2, -2, -2])], np.array([-1, 1, -1]))
shift = np.array([0, 1, 3, 6, 2])
sample("shift_left", "int", [np.array([1, 3, 5, 1, 17]), shift], np.array([1, 6, 40, 64, 68]))
sample("shift_right", "int", [np.array([1, 3, 100, 127, 17]), shift], np.array([1, 1, 12, 1, 4]))
sample("shift_right_arithmetic", "signed", [np.array([-1, -128, -100, 127, -17]), shift], np.array([-1, -64, -13, 1, -5]))
sample("shift_right:sign", "i8", [np.array([-1, -128], np.int8), np.array([1, 7], np.int8)], np.array([127, 1], np.int8))
p, q = np.array([False, False, True, True]), np.array([False, True, False, True])
for name, f in [("and", np.logical_and), ("or", np.logical_or), ("xor", np.logical_xor)]:
    sample(name + ":bool", "bool", [p, q], f(p, q))
for d in ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]:
    big = np.array([np.iinfo(d).max, np.iinfo(d).min], d)
    with np.errstate(over="ignore"):
        one = np.ones(2, d)
        sample("wrap:" + d, ("u" if d[0] == "u" else "i") + d.lstrip("uint"), [big, one], [big + one, big - one])

c, d = np.array([1.0, 2.0, 2.0, -3.0]), np.array([2.0, 2.0, 1.0, -3.0])
orders = [np.equal, np.not_equal, np.less, np.less_equal, np.greater, np.greater_equal]
sample("compare", "float", [c, d], [f(c, d) for f in orders])
c, d = np.array([1, 2, 100]), np.array([2, 2, 7])
sample("compare:int", "int", [c, d], [f(c, d) for f in orders])
c, d = np.array([-1, 2, -100]), np.array([0, -2, -100])
sample("compare:signed", "signed", [c, d], [f(c, d) for f in orders])
sample("compare:bool", "bool", [p, q], [f(p, q) for f in orders])
c, d = np.array([2**64 - 1, 0], np.uint64), np.array([1, 2**63], np.uint64)
sample("compare:unsigned", "u64", [c, d], [f(c, d) for f in orders])
sample("select", "float", [p, a[0], b[0]], np.where(p, a[0], b[0]))
sample("select:int", "int", [p, shift[:4], m[:4]], np.where(p, shift[:4], m[:4]))
sample("select:bool", "bool", [p, q, p], np.where(p, q, p))
sample("select_broadcast", "float", [a[0] > 0, np.float64(1.5), b], np.where(a[0] > 0, 1.5, b))
v = np.array([-1.5, -0.25, 0.5, 1.75])
sample("clamp", "float", [v, np.float64(-0.5), np.float64(1.0)], np.clip(v, -0.5, 1))
low, high = np.array([-2, -0.125, 1, 0.5]), np.array([-1.75, 0.25, 2, 1])
sample("clamp_each", "float", [v, low, high], np.clip(v, low, high))
sample("clamp:int", "int", [m, np.int64(3), np.int64(8)], np.clip(m, 3, 8))
nan, inf = np.nan, np.inf
odd = np.array([nan, inf, -inf, 0.0, -0.0, 1.0])
sample("special", "float", [odd], [np.array([nan, inf, 0, 1, 1, np.e]), odd * 2, odd == odd])

# Conversions: nearest for floats, towards zero for integers, not-zero for bool ---------------------
v = np.array([0.0, 1.5, -2.75, 3.0])
sample("convert", "float", [v], [v.astype(np.float32), v, np.array([0, 1, -2, 3], np.int32), np.array([0, 1, -2, 3], np.int8), v != 0])
sample("convert:int", "int", [m], [m.astype(np.float32), m.astype(np.uint8), m.astype(np.int32), m != 0])
sample("convert:signed", "i32", [np.array([-1, 300], np.int32)], [np.array([-1, 300], np.float32), np.array([-1, 44], np.int8), np.array([255, 44], np.uint8), np.array([True, True])])
sample("convert:bool", "bool", [flags], [flags.astype(np.float32), flags.astype(np.uint8), flags.astype(np.int32), flags])
f = np.array([1.0, -2.5], np.float32)
sample("bitcast:f32", "f32", [f], f.view(np.uint32))
f = np.array([1.0, -2.5], np.float16)
sample("bitcast:f16", "f16", [f], f.view(np.uint16))
sample("bitcast:bf16", "bf16", [np.array([1.0, -2.5])], np.array([0x3F80, 0xC020], np.uint16))
f = np.array([1.0, -2.5])
sample("bitcast:f64", "f64", [f], f.view(np.uint64))
sample("bitcast:i8", "i8", [np.array([-1, 3], np.int8)], np.array([255, 3], np.uint8))
sample("is_finite", "float", [odd], np.isfinite(odd))

# Sources -----------------------------------------------------------------------------------------
zero = np.int64(0)
sample("iota", "number", [zero], [np.arange(3), np.arange(6).reshape(1, 6).repeat(2, 0), np.array([[0, 0], [1, 1]])])
sample("iota:bool", "bool", [flags], np.array([0, 1, 2], np.int32))
sample("fill", "number", [zero], [np.full((2, 2), 3), np.int64(1)])
sample("fill:bool", "bool", [flags], [np.array([True, True]), np.array(False)])
sample("fill:special", "float", [np.float64(0)], np.array([nan, inf, -inf, -2.5]))
sample("fill:extremes", "int", [zero], np.array([True, True]))
sample("constant", "number", [zero], [np.array([[1, 2], [3, 4]]), np.int64(5), np.array([7]), np.zeros((0, 3), np.int64)])
sample("constant:bool", "bool", [flags], [np.array([[True, False], [False, False]]), np.array(True), np.zeros((2, 0), bool)])
sample("empty", "float", [np.zeros((0, 3))], [np.zeros((0, 3)), np.zeros(3), np.zeros((3, 0))])

# Shape -------------------------------------------------------------------------------------------
x = grid("shape", (2, 3, 4))
sample("broadcast_in_dim", "float", [grid("bid", (3, 1))], np.broadcast_to(grid("bid", (3, 1))[:, None, :], (3, 2, 4)))
sample("broadcast_in_dim:scalar", "number", [np.int64(7)], np.full((2, 2), 7))
sample("broadcast_in_dim:bool", "bool", [flags], np.array([[False, True]] * 2))
sample("reshape", "float", [x], [x.reshape(6, 4), x.reshape(-1)])
sample("reshape:bool", "bool", [p], p.reshape(2, 2))
sample("transpose", "float", [x], [x.transpose(2, 0, 1), x.transpose(1, 0, 2)])
sample("transpose:int", "int", [ints("t", (2, 3))], ints("t", (2, 3)).T)
sample("slice", "float", [x], [x[:, 1:3], x[0:2:1, 0:3:2, 1:4:3], x[1:, :0, :]])
sample("slice:bool", "bool", [p], p[1:3])
sample("pad", "float", [grid("pad", (2, 3)), np.float64(0.75)],
       [np.pad(grid("pad", (2, 3)), ((1, 0), (2, 1)), constant_values=0.75),
        np.array([[r[0], 0.75, 0.75, r[1], 0.75, 0.75, r[2], 0.75] for r in grid("pad", (2, 3))]),
        grid("pad", (2, 3))[:, 1:2],
        np.array([[0.75, r[1], 0.75] for r in grid("pad", (2, 3))[:1]])])
sample("pad:int", "int", [m, np.int64(9)], np.concatenate([[9], m, [9, 9]]))
sample("concatenate", "float", [x[:, :1], x[:, 1:3], x[:, :2]], np.concatenate([x[:, :1], x[:, 1:3], x[:, :2]], 1))
sample("concatenate:bool", "bool", [p, q], np.concatenate([p, q]))
sample("reverse", "float", [x], [x[::-1, :, ::-1], x[:, ::-1]])
sample("reverse:int", "int", [m], m[::-1])

# Reductions --------------------------------------------------------------------------------------
x = grid("reduce", (2, 3, 4))
x[x == 0] = 0.5
sample("sum", "float", [x], [x.sum((0, 2)), x.sum()])
sample("product", "float", [x], [x.prod(1), x.prod((0, 1))])
zeros = np.array([[0.0, 1.5, 2.0], [0.0, 0.0, 3.0], [1.0, 0.5, -2.0]])
sample("product:zeros", "float", [zeros], zeros.prod(1))
sample("max", "float", [x], [x.max((0, 1)), x.max(2)])
sample("min", "float", [x], [x.min((1,)), x.min()])
i = ints("reduce", (2, 3), 0, 20)
sample("reductions:int", "int", [i], [i.sum(1), i[0:1].max(1), i.max((0, 1)), i.min(0), (i % 3).prod(0)])
s = ints("signed", (2, 3), -60, 60)
sample("extrema:signed", "signed", [s], [s.max(0), s.min(1)])
f = ints("flags", (3, 4), 0, 2).astype(bool)
sample("all_any", "bool", [f], [f.all(1), f.any(0), f.all(), f.any()])
sample("mean", "float", [x], [x.mean((0, 1)), x.mean()])
t = np.array([[1.0, 3.0, 3.0, -1.0], [2.0, -4.0, -4.0, 2.0]])
sample("arg", "float", [t], [t.argmax(1).astype(np.int32), t.argmin(1).astype(np.int32), t.argmax(0).astype(np.int32)])
sample("arg:int", "int", [i], [i.argmax(1).astype(np.int32), i.argmin(0).astype(np.int32)])
t = np.array([[1.0, nan, 3.0], [inf, 2.0, -inf]])
sample("arg:special", "float", [t], [t.argmax(1).astype(np.int32), t.argmin(1).astype(np.int32)])
sample("softmax", "float", [x], special.softmax(x, -1))
sample("log_sum_exp", "float", [x], special.logsumexp(x, -1))
huge = np.array([[30000.0, 29952.0], [-60000 // 128 * 128, -30000 // 128 * 128]], np.float32)
sample("softmax:huge", "f32", [huge], special.softmax(huge.astype(float), -1).astype(np.float32))

# Windows -----------------------------------------------------------------------------------------
def windows(x, size, stride, padding, start, f):
    """Reduce by `f` each window, from the definition."""
    x = np.pad(x, padding, constant_values=start)
    shape = [(n - s) // t + 1 for n, s, t in zip(x.shape, size, stride)]
    y = np.empty(shape)
    for at in np.ndindex(*shape):
        y[at] = f(x[tuple(slice(k * t, k * t + s) for k, t, s in zip(at, stride, size))])
    return y


x = grid("window", (5, 6))
x[x == 0] = 0.5
sample("window_sum", "float", [x], [windows(x, (2, 3), (1, 2), ((1, 0), (0, 2)), 0, np.sum), windows(x, (2, 2), (3, 3), ((0, 0), (0, 0)), 0, np.sum)])
sample("window_max", "float", [x], [windows(x, (2, 2), (2, 2), ((0, 0), (0, 0)), -inf, np.max), windows(x, (3, 3), (2, 2), ((1, 1), (1, 1)), -inf, np.max)])
sample("window_min", "float", [x], windows(x, (2, 3), (1, 2), ((1, 1), (0, 1)), inf, np.min))
t = x[:4]
argmaxes = np.zeros_like(t)
for r, k in np.ndindex(2, 3):
    block = t[2 * r:2 * r + 2, 2 * k:2 * k + 2]
    argmaxes[2 * r:2 * r + 2, 2 * k:2 * k + 2] = np.where(block == block.max(), grid("pooled", (2, 3))[r, k], 0)
sample("window_max_gradient", "float", [t, grid("pooled", (2, 3))], argmaxes)
sample("window_max:int", "int", [i], np.maximum(i[:, :-1], i[:, 1:]))
sample("cumulative", "float", [x], [np.cumsum(x, 0), np.cumsum(x, 1), np.maximum.accumulate(x, 1), np.minimum.accumulate(x, 0)])
sample("cumulative_product", "float", [x[:2, :4]], np.cumprod(x[:2, :4], 1))
sample("cumulative:int", "int", [i], np.cumsum(i, 1))

# Indexing ----------------------------------------------------------------------------------------
table = grid("table", (5, 3))
ids = np.array([[4, 0], [2, 2]], np.int32)
sample("take", "float", [table, ids], table[ids])
sample("take:int", "int", [m, np.array([3, 3, 0])], m[[3, 3, 0]])
sample("take:bool", "bool", [p, np.array([2, 0], np.uint32)], p[[2, 0]])
rows = grid("rows3", (2, 4, 3))
picks = np.array([[3, 0, 3], [1, 2, 0]], np.int32)
sample("take_rows", "float", [rows, picks], np.take_along_axis(rows, picks[:, :, None], 1))
along = np.array([[[1, 0, 3]], [[2, 2, 0]]], np.int32)
sample("take_along", "float", [rows, along], np.take_along_axis(rows, along, 1))
last = np.array([[0], [2], [1], [1], [0]], np.int32)
sample("take_along:last", "float", [table, last], np.take_along_axis(table, last, 1))
sample("gather", "float", [rows, np.array([[0, 2], [9, 1]], np.int32)], np.stack([rows[0, 2:4, :], rows[1, 1:3, :]]))
updates = grid("updates", (3, 2))
target = grid("target", (4, 2))
added = target.copy()
np.add.at(added, [2, 0, 2], updates)
placed = target.copy()
placed[[2, 0, 3]] = updates
sample("scatter_add", "float", [target, updates, np.array([[2], [0], [2]], np.int32)], added)
sample("scatter", "float", [target, updates, np.array([[2], [0], [3]], np.int32)], placed)
outside = target.copy()
outside[1] = updates[1]
sample("scatter:outside", "float", [target, updates, np.array([[-1], [1], [4]], np.int32)], outside)
sample("scatter_add:int", "int", [m, np.array([5, 6]), np.array([[1], [1]], np.int32)], m + np.array([0, 11, 0, 0, 0]))
start = np.int32(1)
sample("dynamic_slice", "float", [table, start, np.int32(7)], table[1:3, 1:3])
cut = table.copy()
cut[1:3, 1:3] = grid("cut", (2, 2))
sample("dynamic_update_slice", "float", [table, grid("cut", (2, 2)), start, np.int32(7)], cut)
sample("dynamic:bool", "bool", [p, start], [p[1:3], np.array([False, False, True, True])])
sample("one_hot", "int", [np.array([0, 2, 1])], np.eye(3, dtype=np.int64)[[0, 2, 1]].astype(np.float32))
sample("one_hot:deep", "u8", [np.array([1, 255], np.uint8)], np.eye(300, dtype=np.int8)[[1, 255]])

# Sorting -----------------------------------------------------------------------------------------
x = grid("sort", (3, 5))
sample("sort", "float", [x], [np.sort(x, 1), -np.sort(-x, 0)])
sample("sort:int", "int", [m], [np.sort(m), np.sort(m)[::-1]])
sample("sort:bool", "bool", [p], [np.sort(p), np.sort(p)[::-1]])
pay = grid("pay", (3, 5))
order = np.argsort(x, 1)
sample("sort_payload", "float", [x, pay], [np.take_along_axis(x, order, 1), np.take_along_axis(pay, order, 1), order.astype(np.int32)])
t = np.array([2.0, 1.0, 2.0, 1.0])
sample("argsort:ties", "float", [t], [np.array([1, 3, 0, 2], np.int32), np.array([0, 2, 1, 3], np.int32)])

# Control -----------------------------------------------------------------------------------------
x = grid("control", (2, 3))
sample("barrier", "float", [x, x[0]], [x * 2, x[0] + 1])
sample("stop_gradient", "float", [x], x * x)
sample("custom_gradient", "float", [x], [x * x, x + 1])
sample("while", "float", [x, np.float64(3.0)], [x * 81, np.float64(12.0)])
sample("while:int", "int", [np.int64(2)], np.int64(64))
sample("sharding", "float", [x], x * 2)
sample("placement", "float", [x], x * 2 + 1)
sample("custom_call", "float", [x], x)
sample("manual_computation", "float", [x], x * 2)
sample("all_to_all", "float", [x], x * 2)
sample("stages", "float", [x, x[0]], np.tanh(x) * x * 2 * x[0])
sample("if", "float", [x], [x * 2, x + 1])
rows, kernels = grid("ragged rows", (5, 3)), grid("ragged kernels", (3, 3, 2))
sizes, of = np.array([2, 0, 2], np.int32), [0, 0, 2, 2]
zero = np.zeros((1, 2))
there = np.concatenate([np.stack([r @ kernels[g] for r, g in zip(rows, of)]), zero])
back = np.concatenate([np.stack([r @ kernels[g].T for r, g in zip(there, of)]), np.zeros((1, 3))])
outer = np.stack([sum((np.outer(r, t) for r, t, g in zip(rows, there, of) if g == k), np.zeros((3, 2))) for k in range(3)])
sample("ragged_dot", "float", [rows, kernels, sizes], there)
sample("ragged_dot:turned", "float", [there, kernels, sizes], back)
sample("ragged_dot:outer", "float", [rows, there, sizes], outer)
steps = grid("steps", (4, 3))
sample("scan", "float", [x, steps], [x + steps.sum(0), np.stack([x[0] + s for s in np.cumsum(steps, 0)]), np.stack([x[0] + s for s in np.cumsum(steps[::-1], 0)])[::-1]])
sample("scan:int", "int", [np.int64(1), np.array([1, 2, 3])], [np.int64(7), np.array([1, 2, 4])])

with open("tests/ops/expected.json", "w") as out:
    rows = [f"{json.dumps(name)}: {json.dumps(s, separators=(',', ':'))}" for name, s in samples.items()]
    out.write("{\n" + ",\n".join(rows) + "\n}\n")
