//! Which pieces a text begins with.

/// Pieces by their bytes. The children of a node lie side by side, in order of their bytes.
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// The byte that leads to each node.
    labels: Vec<u8>,
    /// Children of the root by byte; 0 for none.
    first: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Node {
    children: u32,
    count: u16,
    /// Whether a piece ends here.
    ends: bool,
    id: u32,
}

impl Trie {
    /// Of pieces and their ids; of equal pieces the last counts, and empty ones do not.
    pub(super) fn new<'a>(pieces: impl Iterator<Item = (&'a [u8], u32)>) -> Trie {
        let mut keys: Vec<(&[u8], u32)> = pieces.filter(|(key, _)| !key.is_empty()).collect();
        keys.sort_by_key(|(key, _)| *key);
        let mut trie = Trie {
            nodes: vec![Node::default()],
            labels: vec![0],
            first: vec![0; 256],
        };
        // node, depth, and the keys that pass through it
        let mut open = std::collections::VecDeque::from([(0usize, 0usize, 0..keys.len())]);
        while let Some((node, depth, range)) = open.pop_front() {
            let mut start = range.start;
            while start < range.end && keys[start].0.len() == depth {
                trie.nodes[node].ends = true;
                trie.nodes[node].id = keys[start].1;
                start += 1;
            }
            trie.nodes[node].children = trie.nodes.len() as u32;
            while start < range.end {
                let label = keys[start].0[depth];
                let passes = |k: &usize| keys[*k].0[depth] == label;
                let end = start + (start..range.end).take_while(passes).count();
                let child = trie.nodes.len();
                trie.nodes.push(Node::default());
                trie.labels.push(label);
                trie.nodes[node].count += 1;
                if node == 0 {
                    trie.first[label as usize] = child as u32;
                }
                open.push_back((child, depth + 1, start..end));
                start = end;
            }
        }
        trie
    }

    /// Tell the length and id of each piece that the text begins with, shortest first.
    #[inline]
    pub(super) fn prefixes(&self, text: &[u8], mut each: impl FnMut(usize, u32)) {
        let Some((byte, rest)) = text.split_first() else {
            return;
        };
        let mut at = self.first[*byte as usize] as usize;
        if at == 0 {
            return;
        }
        if self.nodes[at].ends {
            each(1, self.nodes[at].id);
        }
        for (k, byte) in rest.iter().enumerate() {
            let node = self.nodes[at];
            let start = node.children as usize;
            let labels = &self.labels[start..start + node.count as usize];
            let Some(place) = labels.iter().position(|label| label == byte) else {
                return;
            };
            at = start + place;
            if self.nodes[at].ends {
                each(k + 2, self.nodes[at].id);
            }
        }
    }
}
