//! Rows of encoders for people to read.

use super::row::Row;
use crate::tokenizer::Tokenizer;

/// How a token that is asked for stands in its row.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// Not asked for.
    Plain,
    /// Behind the mask, or not told to those that are asked.
    Hidden,
    /// Another token stands there.
    Another,
    /// It stands there itself.
    Itself,
}

/// The text of an encoder's row with what is asked for in brackets: `the [dog] sat` where it is hidden, `the [dog>cat] sat` where
/// another token stands in its place, `the [dog=] sat` where it stays. Padding is left out.
pub fn marked(tokenizer: &Tokenizer, row: &Row) -> String {
    let ids = row.column("inputs").iter().map(|id| *id as u32);
    let mut tokens: Vec<(Shown, u32, u32)> = ids.map(|id| (Shown::Plain, id, id)).collect();
    let permuted = !row.column("order").is_empty();
    for (at, truth) in row.column("positions").iter().zip(row.column("targets")) {
        if let (Some(token), Ok(truth)) = (tokens.get_mut(*at as usize), u32::try_from(*truth)) {
            let shown = match token.1 {
                _ if permuted => Shown::Hidden,
                id if Some(id) == tokenizer.special().mask => Shown::Hidden,
                id if id == truth => Shown::Itself,
                _ => Shown::Another,
            };
            *token = (shown, token.1, truth);
        }
    }
    let segments = row.column("input_segments").iter();
    tokens.truncate(segments.take_while(|segment| **segment > 0).count());
    let mut text = String::new();
    for run in tokens.chunk_by(|a, b| a.0 == b.0) {
        let of = |id: fn(&(Shown, u32, u32)) -> u32| {
            let ids: Vec<u32> = run.iter().map(id).collect();
            tokenizer.decode_inside(&ids)
        };
        let truth = of(|token| token.2);
        let own = truth.trim_start();
        if run[0].0 == Shown::Plain {
            text.push_str(&truth);
            continue;
        }
        text.push_str(&truth[..truth.len() - own.len()]);
        text.push('[');
        text.push_str(own);
        match run[0].0 {
            Shown::Another => {
                text.push('>');
                text.push_str(of(|token| token.1).trim_start());
            }
            Shown::Itself => text.push('='),
            Shown::Plain | Shown::Hidden => {}
        }
        text.push(']');
    }
    text.trim().to_owned()
}
