//! The tensors of `T5ForConditionalGeneration`.

use super::Layout;
use super::layout::Entry;
use crate::models::T5;

impl Layout {
    /// Embeddings, both stacks, and the head where it is one of its own.
    pub(super) fn t5(&mut self, t5: &T5) {
        let table = [t5.vocab, t5.width];
        self.same("embed/table", &table, "shared.weight", &table);
        self.aliases = vec![
            ("encoder.embed_tokens.weight", "shared.weight"),
            ("decoder.embed_tokens.weight", "shared.weight"),
        ];
        self.t5_stack(t5, "encoder", t5.encoder_depth);
        self.t5_stack(t5, "decoder", t5.decoder_depth);
        match t5.tied {
            true => self.aliases.push(("lm_head.weight", "shared.weight")),
            false => {
                let turned = [t5.width, t5.vocab];
                self.kernel(["head", "lm_head"], turned);
            }
        }
    }

    /// The head that shares the embeddings, as a tensor of its own.
    pub(super) fn again(&self) -> Option<(&Entry, usize, &str)> {
        let table = self.entries.iter().find(|e| e.path == "embed/table")?;
        Some((table, 0, "lm_head.weight"))
    }

    fn t5_stack(&mut self, t5: &T5, stack: &str, depth: usize) {
        let (width, heads, kv) = (t5.width, t5.heads, t5.kv);
        let bias = [t5.buckets, heads];
        let first = "block.0.layer.0.SelfAttention.relative_attention_bias.weight";
        let path = format!("{stack}/position/table");
        self.same(&path, &bias, &format!("{stack}.{first}"), &bias);
        for k in 0..depth {
            let (here, there) = (format!("{stack}/{k}"), format!("{stack}.block.{k}.layer"));
            let norm = |layout: &mut Layout, ours: &str, layer: usize| {
                let path = format!("{here}/{ours}/scale");
                let name = format!("{there}.{layer}.layer_norm.weight");
                layout.same(&path, &[width], &name, &[width]);
            };
            let attention = |layout: &mut Layout, ours: &str, theirs: &str| {
                for (path, name) in [("query", "q"), ("key", "k"), ("value", "v")] {
                    let [path, name] = [
                        format!("{here}/{ours}/{path}"),
                        format!("{there}.{theirs}.{name}"),
                    ];
                    layout.kernel([&path, &name], [width, heads * kv]);
                }
                let [path, name] = [format!("{here}/{ours}/out"), format!("{there}.{theirs}.o")];
                layout.kernel([&path, &name], [heads * kv, width]);
            };
            norm(self, "attention_norm", 0);
            attention(self, "attention", "0.SelfAttention");
            let mut last = 1;
            if stack == "decoder" {
                norm(self, "cross_norm", 1);
                attention(self, "cross", "1.EncDecAttention");
                last = 2;
            }
            norm(self, "mlp_norm", last);
            let (wide, dense) = (t5.mlp, format!("{there}.{last}.DenseReluDense"));
            let parts: &[(&str, &str, [usize; 2])] = match t5.gated {
                true => &[
                    ("gate", "wi_0", [width, wide]),
                    ("in", "wi_1", [width, wide]),
                    ("out", "wo", [wide, width]),
                ],
                false => &[("in", "wi", [width, wide]), ("out", "wo", [wide, width])],
            };
            for (path, name, sizes) in parts {
                let [path, name] = [format!("{here}/mlp/{path}"), format!("{dense}.{name}")];
                self.kernel([&path, &name], *sizes);
            }
        }
        let name = format!("{stack}.final_layer_norm.weight");
        self.same(&format!("{stack}/norm/scale"), &[width], &name, &[width]);
    }
}
