//! Stores of tokens: documents as ids, ready to be read at random.
//!
//! A store is a folder: `tokens.bin` (ids one after the other, u16 or u32 little endian, nothing between documents),
//! `documents.bin` (u64 little endian: where each document begins, and the end of the last), `blocks.bin` (u32 little
//! endian: the CRC-32C of each 64 KiB of the first file, then of the second), `store.json` (what they are, sealed).
//!
//! A block is compared with its checksum when it is first touched, so that opening a store takes no longer for its size.
//! Stores of version 1 have no `blocks.bin`: both files are read once when such a store is opened.

use super::store::Store;
use crate::error::{AtPath, Error, Result};
use crate::files::{BLOCK, BlockSums, Blocks, Seal, seal, unseal};
use crate::tokenizer::Tokenizer;
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::io::{BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Version that is written.
const VERSION: u32 = 2;

const TOKENS: &str = "tokens.bin";
const DOCUMENTS: &str = "documents.bin";
const BLOCKS: &str = "blocks.bin";
const MANIFEST: &str = "store.json";

/// `store.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    version: u32,
    /// Bytes of an id: 2 or 4.
    width: usize,
    documents: u64,
    tokens: u64,
    /// Bytes of the text.
    text_bytes: u64,
    /// Ids are below.
    vocabulary: usize,
    /// Of the tokenizer that made the ids.
    tokenizer: String,
    /// CRC-32C of both files.
    tokens_crc32c: u32,
    documents_crc32c: u32,
    /// CRC-32C of `blocks.bin`; of version 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    blocks_crc32c: Option<u32>,
}

/// A store being written. It appears under its name when it is finished; until then, and when it fails, there is none.
pub struct StoreWriter {
    dir: PathBuf,
    beside: PathBuf,
    tokens: Summed,
    documents: Summed,
    manifest: Manifest,
    finished: bool,
}

/// A file with its checksums.
struct Summed {
    path: PathBuf,
    file: BufWriter<File>,
    sums: BlockSums,
}

impl Summed {
    fn create(path: PathBuf) -> Result<Summed> {
        let file = File::create_new(&path).at(&path)?;
        Ok(Summed {
            path,
            file: BufWriter::with_capacity(1 << 20, file),
            sums: BlockSums::default(),
        })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.sums.push(bytes);
        self.file.write_all(bytes).at(&self.path)
    }

    fn finish(&mut self) -> Result<()> {
        self.file.flush().at(&self.path)?;
        self.file.get_ref().sync_all().at(&self.path)
    }
}

impl StoreWriter {
    /// Begin a store for ids below `vocabulary`, made by the tokenizer of that fingerprint.
    ///
    /// # Errors
    /// When `dir` exists already, another process is writing it, or nothing can be written beside it.
    pub fn create(dir: &Path, vocabulary: usize, tokenizer: &str) -> Result<StoreWriter> {
        if dir.exists() {
            let dir = dir.display();
            return Err(Error::config(format!(
                "{dir}: exists already; give another folder"
            )));
        }
        let name = dir.file_name().unwrap_or("store".as_ref());
        let beside = dir.with_file_name(format!(".{}.part", name.to_string_lossy()));
        let tokens = beside.join(TOKENS);
        sweep(&beside, &tokens)?;
        std::fs::create_dir_all(&beside).at(&beside)?;
        let tokens = Summed::create(tokens)?;
        // Dropped when the process ends, however it ends. A file system without locks is no reason not to write.
        let _ = tokens.file.get_ref().try_lock();
        let mut writer = StoreWriter {
            dir: dir.to_owned(),
            tokens,
            documents: Summed::create(beside.join(DOCUMENTS))?,
            beside,
            manifest: Manifest {
                version: VERSION,
                width: if vocabulary <= 1 << 16 { 2 } else { 4 },
                documents: 0,
                tokens: 0,
                text_bytes: 0,
                vocabulary,
                tokenizer: tokenizer.to_owned(),
                tokens_crc32c: 0,
                documents_crc32c: 0,
                blocks_crc32c: None,
            },
            finished: false,
        };
        writer.documents.write(&0u64.to_le_bytes())?;
        Ok(writer)
    }

    /// Append a document; `text_bytes` is the size of its text.
    ///
    /// # Errors
    /// When an id is not of the vocabulary, or it cannot be written.
    pub fn push(&mut self, ids: &[u32], text_bytes: u64) -> Result<()> {
        let (manifest, mut bytes) = (&mut self.manifest, Vec::with_capacity(ids.len() * 4));
        for id in ids {
            if *id as usize >= manifest.vocabulary {
                let (document, most) = (manifest.documents, manifest.vocabulary);
                return Err(Error::data(format!(
                    "document {document}: id {id}, expected less than {most}"
                )));
            }
            bytes.extend_from_slice(&id.to_le_bytes()[..manifest.width]);
        }
        manifest.documents += 1;
        manifest.tokens += ids.len() as u64;
        manifest.text_bytes += text_bytes;
        self.tokens.write(&bytes)?;
        self.documents.write(&self.manifest.tokens.to_le_bytes())
    }

    /// Finish the store: (documents, tokens).
    ///
    /// # Errors
    /// When there is no document, or it cannot be written.
    pub fn finish(mut self) -> Result<(u64, u64)> {
        if self.manifest.documents == 0 {
            return Err(Error::data("no document to store"));
        }
        self.tokens.finish()?;
        self.documents.finish()?;
        let (tokens, documents) = (&self.tokens.sums, &self.documents.sums);
        let blocks = tokens.blocks().iter().chain(documents.blocks());
        let blocks: Vec<u8> = blocks.flat_map(|sum| sum.to_le_bytes()).collect();
        self.manifest.tokens_crc32c = tokens.whole();
        self.manifest.documents_crc32c = documents.whole();
        self.manifest.blocks_crc32c = Some(crc32c::crc32c(&blocks));
        let manifest = seal(&self.manifest)?;
        for (name, bytes) in [(BLOCKS, blocks), (MANIFEST, manifest.into_bytes())] {
            let path = self.beside.join(name);
            let mut file = File::create_new(&path).at(&path)?;
            file.write_all(&bytes)
                .and_then(|()| file.sync_all())
                .at(&path)?;
        }
        std::fs::rename(&self.beside, &self.dir).at(&self.dir)?;
        self.finished = true;
        Ok((self.manifest.documents, self.manifest.tokens))
    }
}

impl Drop for StoreWriter {
    fn drop(&mut self) {
        if !self.finished {
            // What cannot be removed is under a hidden name and in nobody's way.
            let _ = std::fs::remove_dir_all(&self.beside);
        }
    }
}

/// Remove what a killed process has left of a store that it was writing.
fn sweep(beside: &Path, tokens: &Path) -> Result<()> {
    if let Ok(file) = File::open(tokens)
        && let Err(TryLockError::WouldBlock) = file.try_lock()
    {
        let beside = beside.display();
        return Err(Error::other(format!(
            "{beside}: another process is writing this store; wait for it, or give another folder"
        )));
    }
    match std::fs::remove_dir_all(beside) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).at(beside),
        _ => Ok(()),
    }
}

/// A finished store.
#[derive(Debug)]
pub struct TokenStore {
    dir: PathBuf,
    manifest: Manifest,
    tokens: Blocks,
    documents: Blocks,
}

impl TokenStore {
    /// Open a store.
    ///
    /// # Errors
    /// When the folder is no store, of another version or damaged, or its files are not of the size that it says.
    pub fn open(dir: &Path) -> Result<TokenStore> {
        let manifest = Manifest::read(dir)?;
        let damaged = |what: &str| {
            Error::data(format!(
                "{}: damaged: {what}; tokenize again",
                dir.display()
            ))
        };
        let bytes = |count: Option<u64>, width: u64| count.and_then(|n| n.checked_mul(width));
        let tokens = bytes(Some(manifest.tokens), manifest.width as u64);
        let documents = bytes(manifest.documents.checked_add(1), 8);
        let (Some(tokens), Some(documents)) = (tokens, documents) else {
            return Err(damaged("its counts are beyond any file"));
        };
        let [of_tokens, of_documents] = manifest.sums(dir, [tokens, documents])?;
        let store = TokenStore {
            tokens: Blocks::open(&dir.join(TOKENS), tokens, of_tokens)?,
            documents: Blocks::open(&dir.join(DOCUMENTS), documents, of_documents)?,
            dir: dir.to_owned(),
            manifest,
        };
        let end = store.place(store.manifest.documents)?;
        match store.manifest.documents > 0 && end == store.manifest.tokens {
            true => Ok(store),
            false => Err(damaged("documents.bin does not end where tokens.bin does")),
        }
    }

    /// Hold the store against a tokenizer.
    ///
    /// # Errors
    /// When its ids were made by another one.
    pub fn expect(&self, fingerprint: &str) -> Result<()> {
        let own = &self.manifest.tokenizer;
        match own == fingerprint {
            true => Ok(()),
            false => Err(Error::config(format!(
                "{}: made by tokenizer {own:.16}, but text.tokenizer is {fingerprint:.16} (SHA-256); tokenize again, or name that one",
                self.dir.display()
            ))),
        }
    }

    /// Bytes of the text that the ids were made of.
    pub fn text_bytes(&self) -> u64 {
        self.manifest.text_bytes
    }
}

impl Store for TokenStore {
    fn files(&self) -> Vec<PathBuf> {
        [TOKENS, DOCUMENTS].map(|name| self.dir.join(name)).to_vec()
    }

    fn documents(&self) -> u64 {
        self.manifest.documents
    }

    fn tokens(&self) -> u64 {
        self.manifest.tokens
    }

    fn place(&self, document: u64) -> Result<u64> {
        let mut bytes = Vec::with_capacity(8);
        self.documents
            .read(document * 8..document * 8 + 8, &mut bytes)?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |all, byte| all << 8 | u64::from(*byte)))
    }

    fn read(&self, range: Range<u64>, out: &mut Vec<u32>) -> Result<()> {
        let width = self.manifest.width;
        if range.start > range.end || range.end > self.manifest.tokens {
            return Err(self.damaged("a document lies outside of tokens.bin"));
        }
        let mut bytes = Vec::with_capacity((range.end - range.start) as usize * width);
        let (start, end) = (range.start * width as u64, range.end * width as u64);
        self.tokens.read(start..end, &mut bytes)?;
        let from = out.len();
        match width {
            2 => out.extend(
                bytes
                    .chunks_exact(2)
                    .map(|b| u32::from(u16::from_le_bytes([b[0], b[1]]))),
            ),
            _ => out.extend(
                bytes
                    .chunks_exact(4)
                    .map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])),
            ),
        }
        let most = self.manifest.vocabulary;
        match out[from..].iter().position(|id| *id as usize >= most) {
            None => Ok(()),
            Some(at) => {
                let (id, place) = (out[from + at], range.start + at as u64);
                Err(self.damaged(&format!(
                    "token {place} has id {id}, expected less than {most}"
                )))
            }
        }
    }

    fn fit(&self, tokenizer: &Tokenizer) -> Result<()> {
        self.expect(tokenizer.fingerprint())
    }

    fn damaged(&self, what: &str) -> Error {
        Error::data(format!("{}: damaged: {what}", self.dir.display()))
    }
}

impl Manifest {
    fn read(dir: &Path) -> Result<Manifest> {
        let path = dir.join(MANIFEST);
        let text = std::fs::read(&path).at(&path)?;
        let refuse = |what: String| Err(Error::data(format!("{}: {what}", path.display())));
        let sealed = unseal(&text);
        if sealed == Seal::Broken {
            return refuse("damaged: its checksum does not fit; tokenize again".to_owned());
        }
        let manifest: Manifest = match serde_json::from_slice(&text) {
            Ok(manifest) => manifest,
            Err(error) => return refuse(error.to_string()),
        };
        let (version, width) = (manifest.version, manifest.width);
        if !(1..=VERSION).contains(&version) || ![2, 4].contains(&width) {
            return refuse(format!(
                "version {version} with ids of {width} bytes, expected a version up to {VERSION} and 2 or 4"
            ));
        }
        if version > 1 && (sealed == Seal::Missing || manifest.blocks_crc32c.is_none()) {
            return refuse("damaged: its checksum is missing; tokenize again".to_owned());
        }
        Ok(manifest)
    }

    /// The checksum of each block of tokens and documents, files of so many bytes.
    fn sums(&self, dir: &Path, bytes: [u64; 2]) -> Result<[Vec<u32>; 2]> {
        let Some(expected) = self.blocks_crc32c else {
            return self.sums_now(dir);
        };
        let path = dir.join(BLOCKS);
        let sums = std::fs::read(&path).at(&path)?;
        let counts = bytes.map(|n| n.div_ceil(BLOCK as u64));
        if crc32c::crc32c(&sums) != expected || sums.len() as u64 / 4 != counts[0] + counts[1] {
            return Err(Error::data(format!(
                "{}: damaged: its checksum does not fit; tokenize again",
                path.display()
            )));
        }
        let sums = sums.chunks_exact(4);
        let mut sums: Vec<u32> = sums
            .map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
            .collect();
        let documents = sums.split_off(counts[0] as usize);
        Ok([sums, documents])
    }

    /// The same of a store that does not have them: both files are read and compared with the checksums of the whole.
    fn sums_now(&self, dir: &Path) -> Result<[Vec<u32>; 2]> {
        let of = |name: &str, expected: u32| {
            let path = dir.join(name);
            let sums = BlockSums::of_file(&path)?;
            match sums.whole() == expected {
                true => Ok(sums.blocks().to_vec()),
                false => Err(Error::data(format!(
                    "{}: damaged: its checksum does not fit; tokenize again",
                    path.display()
                ))),
            }
        };
        Ok([
            of(TOKENS, self.tokens_crc32c)?,
            of(DOCUMENTS, self.documents_crc32c)?,
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn documents() -> Vec<Vec<u32>> {
        (0..50u32)
            .map(|k| (0..k % 7 + 1).map(|j| (k * 31 + j) % 300).collect())
            .collect()
    }

    fn write(dir: &Path, vocabulary: usize) {
        let mut writer = StoreWriter::create(dir, vocabulary, "abc").unwrap();
        for ids in documents() {
            writer.push(&ids, 10).unwrap();
        }
        assert_eq!(writer.finish().unwrap().0, 50);
    }

    #[test]
    fn a_store_gives_back_its_documents_whatever_the_width() {
        let place = tempfile::tempdir().unwrap();
        for (name, vocabulary) in [("narrow", 300), ("wide", 100_000)] {
            let dir = place.path().join(name);
            write(&dir, vocabulary);
            let store = TokenStore::open(&dir).unwrap();
            store.expect("abc").unwrap();
            assert!(
                store
                    .expect("abd")
                    .unwrap_err()
                    .to_string()
                    .contains("tokenize again")
            );
            assert_eq!(store.text_bytes(), 500);
            for (k, ids) in documents().iter().enumerate() {
                let mut found = Vec::new();
                let place = store.document(k as u64).unwrap();
                store.read(place, &mut found).unwrap();
                assert_eq!(found, *ids);
            }
            let mut all = Vec::new();
            store.read(0..store.tokens(), &mut all).unwrap();
            assert_eq!(all, documents().concat());
        }
    }

    #[test]
    fn a_cut_file_is_refused_and_nothing_half_done_is_left() {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("store");
        write(&dir, 300);
        assert!(StoreWriter::create(&dir, 300, "abc").is_err());
        for name in [TOKENS, DOCUMENTS, BLOCKS, MANIFEST] {
            let path = dir.join(name);
            let whole = std::fs::read(&path).unwrap();
            for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
                std::fs::write(&path, &whole[..cut]).unwrap();
                assert!(TokenStore::open(&dir).is_err(), "{name} {cut}");
            }
            std::fs::write(&path, &whole).unwrap();
        }
        let other = place.path().join("other");
        let mut writer = StoreWriter::create(&other, 300, "abc").unwrap();
        assert!(
            writer
                .push(&[300], 1)
                .unwrap_err()
                .to_string()
                .contains("id 300")
        );
        drop(writer);
        let left = std::fs::read_dir(place.path()).unwrap().count();
        assert_eq!(left, 1, "only the first store");
    }
    /// Everything that a store gives, or why it does not.
    fn all(dir: &Path) -> Result<Vec<Vec<u32>>> {
        let store = TokenStore::open(dir)?;
        let document = |k| {
            let mut ids = Vec::new();
            store.read(store.document(k)?, &mut ids)?;
            Ok(ids)
        };
        (0..store.documents()).map(document).collect()
    }

    /// The store as version 1 had it: no `blocks.bin`, a manifest without a seal.
    fn aged(dir: &Path) {
        std::fs::remove_file(dir.join(BLOCKS)).unwrap();
        let path = dir.join(MANIFEST);
        let text = std::fs::read(&path).unwrap();
        let mut manifest: serde_json::Value = serde_json::from_slice(&text).unwrap();
        let entries = manifest.as_object_mut().unwrap();
        entries.remove("crc32c");
        entries.remove("blocks_crc32c");
        entries.insert("version".into(), 1.into());
        std::fs::write(&path, manifest.to_string()).unwrap();
    }

    #[test]
    fn a_bit_of_any_file_of_either_version_is_found() {
        let place = tempfile::tempdir().unwrap();
        for (version, files) in [
            (1, &[TOKENS, DOCUMENTS][..]),
            (2, &[TOKENS, DOCUMENTS, BLOCKS, MANIFEST]),
        ] {
            let dir = place.path().join(format!("v{version}"));
            write(&dir, 300);
            if version == 1 {
                aged(&dir);
            }
            assert_eq!(all(&dir).unwrap(), documents());
            for name in files {
                let path = dir.join(name);
                let whole = std::fs::read(&path).unwrap();
                for bit in (0..whole.len() * 8).step_by(7) {
                    let mut bytes = whole.clone();
                    bytes[bit / 8] ^= 1 << (bit % 8);
                    std::fs::write(&path, &bytes).unwrap();
                    let found = all(&dir);
                    assert!(found.is_err(), "version {version}: {name}, bit {bit}");
                }
                std::fs::write(&path, &whole).unwrap();
            }
        }
    }

    #[test]
    fn what_a_killed_writer_left_is_swept_and_two_writers_are_refused() {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("store");
        let left = place.path().join(".store.part");
        std::fs::create_dir(&left).unwrap();
        std::fs::write(left.join(TOKENS), "half").unwrap();
        let writer = StoreWriter::create(&dir, 300, "abc").unwrap();
        let error = StoreWriter::create(&dir, 300, "abc").err().unwrap();
        assert!(error.to_string().contains("another process"), "{error}");
        drop(writer);
        assert!(!left.exists());
        write(&dir, 300);
        assert_eq!(all(&dir).unwrap(), documents());
    }
}
