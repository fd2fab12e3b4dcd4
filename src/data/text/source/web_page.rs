//! The text of a reply of a web server, or of a page.

use super::too_long;
use dom_smoothie::{Config, Readability, ReadabilityError, TextMode};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;
use std::io::Read;
use std::panic::catch_unwind;

/// Elements of a page, at most.
const ELEMENTS: usize = 50_000;
/// Elements that lie one in the other, at most: as many as Blink's parser nests. What is found takes time with the square of it.
const DEPTH: usize = 512;
/// Elements that end where the next one begins, or have no content: nobody closes them.
const UNCLOSED: [&[u8]; 32] = [
    b"p",
    b"li",
    b"dt",
    b"dd",
    b"td",
    b"th",
    b"tr",
    b"tbody",
    b"thead",
    b"tfoot",
    b"option",
    b"optgroup",
    b"colgroup",
    b"rp",
    b"rt",
    b"area",
    b"base",
    b"br",
    b"col",
    b"embed",
    b"hr",
    b"img",
    b"input",
    b"link",
    b"meta",
    b"param",
    b"source",
    b"track",
    b"wbr",
    b"html",
    b"head",
    b"body",
];
/// Bytes of a page in which it may say how it is encoded (HTML, 4.2.5.5).
const SAID_WITHIN: usize = 1024;

/// What was kept of a page.
pub(super) struct Kept<'a> {
    /// Its bytes.
    pub(super) body: &'a [u8],
    /// What they are, as `text/html; charset=utf-8`.
    pub(super) kind: &'a str,
    /// Whether the rest was not kept.
    pub(super) truncated: bool,
}

/// A reply: its head, and where its body begins.
struct Reply<'a> {
    status: u32,
    headers: Vec<(&'a str, Cow<'a, str>)>,
    body: &'a [u8],
}

/// The text of a reply by HTTP; none of one that says that there is no page (its status is not 2xx), that is no text, or without an
/// article. `identified` is what its body was found to be.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn of_reply(
    block: &Kept,
    identified: Option<&str>,
    limit: u64,
) -> Result<Option<String>, String> {
    let reply = Reply::parse(block.body)?;
    if !(200..300).contains(&reply.status) {
        return Ok(None);
    }
    let kind = reply.header("content-type").or(identified).unwrap_or("");
    if !is_text(kind) {
        return Ok(None);
    }
    let body = reply.decoded(block.truncated, limit)?;
    text(&Kept {
        body: &body,
        kind,
        truncated: block.truncated,
    })
}

fn is_text(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or("").trim();
    let known = ["text/html", "application/xhtml+xml", "text/plain", ""];
    known.iter().any(|known| kind.eq_ignore_ascii_case(known))
}

/// The text of a page: the article of one in HTML (as Firefox's reader view finds it), all of one in plain text.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn text(page: &Kept) -> Result<Option<String>, String> {
    if !is_text(page.kind) {
        return Ok(None);
    }
    let plain = page
        .kind
        .trim_start()
        .to_ascii_lowercase()
        .starts_with("text/plain");
    let (text, _, _) = encoding(page, plain).decode(page.body);
    if plain {
        return Ok(Some(text.into_owned()));
    }
    let deep = opened(&text);
    if deep > DEPTH {
        return Err(format!(
            "{deep} elements that nobody closes, of which {DEPTH} are read"
        ));
    }
    let config = Config {
        max_elements_to_parse: ELEMENTS,
        disable_json_ld: true,
        text_mode: TextMode::Formatted,
        ..Config::default()
    };
    let article = catch_unwind(|| Readability::new(text.as_ref(), None, Some(config))?.parse());
    match article {
        Ok(Ok(article)) => Ok(Some(article.text_content.trim().to_owned())),
        Ok(Err(ReadabilityError::GrabFailed)) => Ok(None),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("the page could not be taken apart".to_owned()),
    }
}

/// Elements of a page that lie one in the other, at most: those that were opened and not closed so far. Content of scripts is none.
fn opened(html: &str) -> usize {
    let (mut rest, mut open, mut most) = (html.as_bytes(), 0_usize, 0);
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        rest = &rest[at + 1..];
        let closes = rest.first() == Some(&b'/');
        let from = usize::from(closes);
        let length = rest[from..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric())
            .count();
        let name = rest[from..from + length].to_ascii_lowercase();
        rest = &rest[from + length..];
        match closes {
            _ if name.is_empty() || UNCLOSED.contains(&name.as_slice()) => {}
            true => open = open.saturating_sub(1),
            false if matches!(name.as_slice(), b"script" | b"style") => {
                let end = rest.windows(2).zip(1..).find(|(two, at)| {
                    let behind = &rest[*at + 1..];
                    *two == b"</"
                        && behind.len() >= name.len()
                        && behind[..name.len()].eq_ignore_ascii_case(&name)
                });
                let end = end.map_or(rest.len(), |(_, at)| at + 1 + name.len());
                rest = &rest[end..];
            }
            false => open += 1,
        }
        most = most.max(open);
    }
    most
}

/// What the bytes of a page stand for: as its type says, or it says itself; else UTF-8 where they are that.
fn encoding(page: &Kept, plain: bool) -> &'static Encoding {
    let head = &page.body[..page.body.len().min(SAID_WITHIN)];
    let head = String::from_utf8_lossy(head);
    let said = named_charset(page.kind);
    let said = said.or_else(|| named_charset(&head).filter(|_| !plain));
    let is_utf8 = std::str::from_utf8(page.body).is_ok();
    said.unwrap_or(if is_utf8 { UTF_8 } else { WINDOWS_1252 })
}

/// The encoding behind `charset=`.
fn named_charset(text: &str) -> Option<&'static Encoding> {
    let lower = text.to_ascii_lowercase();
    let behind = lower.split("charset").skip(1);
    let mut labels = behind.filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('=')?.trim_start();
        let rest = rest.trim_start_matches(['"', '\'']);
        let end = rest
            .find(['"', '\'', ';', '>', '/', ' '])
            .unwrap_or(rest.len());
        Encoding::for_label(rest[..end].trim().as_bytes())
    });
    labels.next()
}

impl<'a> Reply<'a> {
    /// Servers write heads that no grammar has: what stands before the first empty line is taken line by line.
    fn parse(block: &'a [u8]) -> Result<Reply<'a>, String> {
        let (mut headers, mut rest, mut status) = (Vec::new(), block, None);
        loop {
            let end = rest.iter().position(|byte| *byte == b'\n');
            let Some(end) = end else {
                return Err("no HTTP reply: its head does not end".to_owned());
            };
            let line = rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]);
            rest = &rest[end + 1..];
            let line = String::from_utf8_lossy(line);
            if status.is_none() {
                let number = line.strip_prefix("HTTP/").and_then(|l| l.split(' ').nth(1));
                let number = number.and_then(|number| number.trim().parse().ok());
                let shown: String = line.chars().take(40).collect();
                status =
                    Some(number.ok_or_else(|| format!("no HTTP reply: it begins with {shown:?}"))?);
                continue;
            }
            if line.is_empty() {
                break;
            }
            if let Cow::Borrowed(line) = line
                && let Some((name, value)) = line.split_once(':')
            {
                headers.push((name.trim(), Cow::Borrowed(value.trim())));
            }
        }
        Ok(Reply {
            status: status.unwrap_or(0),
            headers,
            body: rest,
        })
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.headers.iter();
        let found = all.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_ref())
    }

    /// The body without chunks and compression. Crawlers that undo both leave the headers that tell of them.
    fn decoded(&self, truncated: bool, limit: u64) -> Result<Vec<u8>, String> {
        let said = |name| self.header(name).unwrap_or("").to_ascii_lowercase();
        let mut body = match said("transfer-encoding").contains("chunked") {
            true => without_chunks(self.body, truncated)?,
            false => Cow::Borrowed(self.body),
        };
        for coding in said("content-encoding").split(',').rev() {
            body = match coding.trim() {
                "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => {
                    let gzip = flate2::bufread::MultiGzDecoder::new(body.as_ref());
                    Cow::Owned(within("gzip", gzip, (truncated, limit))?)
                }
                "deflate" => Cow::Owned(inflated(&body, (truncated, limit))?),
                "br" => {
                    let brotli = brotli::Decompressor::new(body.as_ref(), 64 << 10);
                    Cow::Owned(within("brotli", brotli, (truncated, limit))?)
                }
                "zstd" if body.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) => {
                    let zstd = zstd::Decoder::new(body.as_ref()).map_err(|e| e.to_string())?;
                    Cow::Owned(within("zstd", zstd, (truncated, limit))?)
                }
                "" | "identity" | "gzip" | "x-gzip" | "zstd" | "none" | "utf-8" => body,
                other => {
                    return Err(format!(
                        "a body in the encoding {other:?}, expected gzip, deflate, br or zstd"
                    ));
                }
            };
        }
        match body.len() as u64 > limit {
            true => Err(too_long(body.len() as u64, limit)),
            false => Ok(body.into_owned()),
        }
    }
}

/// A body without the sizes of its chunks (RFC 9112, section 7.1); as it is where it does not begin with one.
fn without_chunks(mut rest: &[u8], truncated: bool) -> Result<Cow<'_, [u8]>, String> {
    let (whole, mut body) = (rest, Vec::new());
    loop {
        let end = rest.iter().take(4096).position(|byte| *byte == b'\n');
        let line = end.and_then(|end| std::str::from_utf8(&rest[..end]).ok());
        let size = line.and_then(|line| {
            let digits = line.split(';').next()?.trim();
            usize::from_str_radix(digits, 16).ok()
        });
        let (Some(size), Some(end)) = (size, end) else {
            return match (body.is_empty(), truncated) {
                (true, _) => Ok(Cow::Borrowed(whole)),
                (false, true) => Ok(Cow::Owned(body)),
                (false, false) => Err(format!(
                    "no size of a chunk at byte {} of its body",
                    whole.len() - rest.len()
                )),
            };
        };
        if size == 0 {
            return Ok(Cow::Owned(body));
        }
        rest = &rest[end + 1..];
        let Some((chunk, behind)) = rest.split_at_checked(size) else {
            body.extend(rest);
            return match truncated {
                true => Ok(Cow::Owned(body)),
                false => Err(format!(
                    "a chunk of {size} bytes where {} are left",
                    rest.len()
                )),
            };
        };
        body.extend(chunk);
        let behind = behind.strip_prefix(b"\r").unwrap_or(behind);
        rest = behind.strip_prefix(b"\n").unwrap_or(behind);
    }
}

/// What `deflate` stands for: zlib, or without its head as some servers write it.
fn inflated(body: &[u8], how: (bool, u64)) -> Result<Vec<u8>, String> {
    let zlib = within("deflate", flate2::bufread::ZlibDecoder::new(body), how);
    zlib.or_else(|_| within("deflate", flate2::bufread::DeflateDecoder::new(body), how))
}

/// The content, at most `limit` bytes; of a truncated one what there is.
fn within(
    name: &str,
    content: impl Read,
    (truncated, limit): (bool, u64),
) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = content
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes);
    match read {
        Err(error) if !truncated => Err(format!(
            "its {name} is damaged after {} bytes: {error}",
            bytes.len()
        )),
        _ if bytes.len() as u64 > limit => Err(format!(
            "its {name} holds more than max_document_bytes = {limit}"
        )),
        _ => Ok(bytes),
    }
}
