#!/usr/bin/env bash
# The Rust crate lz4_flex 0.14.2 takes a block without content for the end of the file: FrameDecoder gives what stands
# before it, then Ok(0), and everything behind it is lost without an error. Such blocks are valid (LZ4 frame format 1.6:
# only a size of 0 ends a frame; the library's own tests put them in). liblz4 reads on, through Python and the command
# line. A file cut between two blocks looks the same to it: Ok(0), no error. Seen 2026-11-29.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
venv/bin/pip install --quiet lz4==4.4.5
venv/bin/python - <<'PY'
import lz4, lz4.frame, struct
print("python lz4", lz4.__version__, "liblz4", lz4.library_version_string())
header = lz4.frame.compress(b"", store_size=False)[:7]
stored = lambda text: struct.pack("<I", 0x80000000 | len(text)) + text
for name, empty in [("compressed", struct.pack("<I", 1) + b"\0"), ("stored", stored(b""))]:
    frame = header + stored(b"one ") + empty + stored(b"two") + bytes(4)
    open(f"{name}.lz4", "wb").write(frame)
    text = lz4.frame.decompress(frame)
    print(f"{name} empty block: liblz4 gives {text}")
    assert text == b"one two", text
PY
mkdir -p src
cat > Cargo.toml <<'TOML'
[package]
name = "frames"
version = "0.0.0"
edition = "2021"
[dependencies]
lz4_flex = { version = "=0.14.2", default-features = false, features = ["frame", "safe-decode", "checked-decode"] }
[profile.dev]
debug = false
TOML
cat > src/main.rs <<'RUST'
use std::io::Read;
fn main() {
    for name in ["compressed", "stored"] {
        let frame = std::fs::File::open(format!("{name}.lz4")).unwrap();
        let mut text = String::new();
        let read = lz4_flex::frame::FrameDecoder::new(frame).read_to_string(&mut text);
        println!("{name} empty block: lz4_flex gives {read:?}, {text:?}");
        if !(matches!(read, Ok(4)) && text == "one ") {
            println!("this has changed: expected Ok(4), \"one \"");
            std::process::exit(1);
        }
    }
}
RUST
cargo --version
cargo run --quiet
