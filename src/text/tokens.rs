//! Stores of tokens: documents as ids, ready to be mapped into memory.
//!
//! A store is a folder: `tokens.bin` (ids one after the other, u16 or u32 little endian, each document ended by EOS),
//! `documents.bin` (u64 little endian: where each document begins, and the end of the last), `store.json` (what they are).

use crate::error::{AtPath, Error, Result};
use crate::files::Map;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

const VERSION: u32 = 1;

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

/// A file with its checksum.
struct Summed {
    path: PathBuf,
    file: BufWriter<File>,
    crc32c: u32,
}

impl Summed {
    fn create(path: PathBuf) -> Result<Summed> {
        let file = File::create_new(&path).at(&path)?;
        Ok(Summed {
            path,
            file: BufWriter::with_capacity(1 << 20, file),
            crc32c: 0,
        })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.crc32c = crc32c::crc32c_append(self.crc32c, bytes);
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
    /// When `dir` exists already, or nothing can be written beside it.
    pub fn create(dir: &Path, vocabulary: usize, tokenizer: &str) -> Result<StoreWriter> {
        if dir.exists() {
            let dir = dir.display();
            return Err(Error::other(format!(
                "{dir}: exists already; give another folder"
            )));
        }
        let name = dir
            .file_name()
            .unwrap_or("store".as_ref())
            .to_string_lossy();
        let beside = dir.with_file_name(format!(".{name}.{}", std::process::id()));
        std::fs::create_dir_all(&beside).at(&beside)?;
        let mut writer = StoreWriter {
            dir: dir.to_owned(),
            tokens: Summed::create(beside.join("tokens.bin"))?,
            documents: Summed::create(beside.join("documents.bin"))?,
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
        self.manifest.tokens_crc32c = self.tokens.crc32c;
        self.manifest.documents_crc32c = self.documents.crc32c;
        let path = self.beside.join("store.json");
        let text = serde_json::to_string_pretty(&self.manifest).map_err(Error::other)?;
        let mut file = File::create_new(&path).at(&path)?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .at(&path)?;
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

/// A finished store, mapped into memory.
#[derive(Debug)]
pub struct TokenStore {
    dir: PathBuf,
    manifest: Manifest,
    tokens: Map,
    documents: Map,
}

impl TokenStore {
    /// Map a store.
    ///
    /// # Errors
    /// When the folder is no store, of another version, or its files are not of the size that it says.
    pub fn open(dir: &Path) -> Result<TokenStore> {
        let path = dir.join("store.json");
        let text = std::fs::read(&path).at(&path)?;
        let manifest: Manifest = serde_json::from_slice(&text)
            .map_err(|e| Error::data(format!("{}: {e}", path.display())))?;
        if manifest.version != VERSION || ![2, 4].contains(&manifest.width) {
            let (path, version) = (path.display(), manifest.version);
            return Err(Error::data(format!(
                "{path}: version {version} with ids of {} bytes, expected version {VERSION} and 2 or 4",
                manifest.width
            )));
        }
        let mapped = |name: &str, wanted: Option<u64>| {
            let path = dir.join(name);
            let map = Map::open(&path)?;
            match Some(map.len() as u64) == wanted {
                true => Ok(map),
                false => Err(Error::data(format!(
                    "{}: {} bytes, expected {}: cut short or not of this store",
                    path.display(),
                    map.len(),
                    wanted.map_or("fewer".to_owned(), |n| n.to_string())
                ))),
            }
        };
        let ids = manifest.tokens.checked_mul(manifest.width as u64);
        let places = manifest
            .documents
            .checked_add(1)
            .and_then(|n| n.checked_mul(8));
        let store = TokenStore {
            tokens: mapped("tokens.bin", ids)?,
            documents: mapped("documents.bin", places)?,
            dir: dir.to_owned(),
            manifest,
        };
        match store.manifest.documents > 0
            && store.place(store.manifest.documents) == store.manifest.tokens
        {
            true => Ok(store),
            false => Err(store.damaged("documents.bin does not end where tokens.bin does")),
        }
    }

    fn damaged(&self, what: &str) -> Error {
        Error::data(format!("{}: damaged: {what}", self.dir.display()))
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

    /// Documents.
    pub fn documents(&self) -> u64 {
        self.manifest.documents
    }

    /// Tokens of all documents.
    pub fn tokens(&self) -> u64 {
        self.manifest.tokens
    }

    /// Bytes of the text that the ids were made of.
    pub fn text_bytes(&self) -> u64 {
        self.manifest.text_bytes
    }

    fn place(&self, document: u64) -> u64 {
        let at = document as usize * 8;
        let bytes = self
            .documents
            .get(at..at + 8)
            .and_then(|b| b.try_into().ok());
        bytes.map_or(0, u64::from_le_bytes)
    }

    /// Where a document's ids lie.
    pub fn document(&self, document: u64) -> Range<u64> {
        self.place(document)..self.place(document + 1)
    }

    /// Append those ids, of whatever documents, to `out`.
    ///
    /// # Errors
    /// When the range is not inside the store, or an id is not of the vocabulary: the store is damaged.
    pub fn read(&self, range: Range<u64>, out: &mut Vec<u32>) -> Result<()> {
        let width = self.manifest.width;
        let bytes = match range.start <= range.end && range.end <= self.manifest.tokens {
            true => &self.tokens[range.start as usize * width..range.end as usize * width],
            false => return Err(self.damaged("a document lies outside of tokens.bin")),
        };
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

    /// Read everything and compare the checksums.
    ///
    /// # Errors
    /// When a file is not what was written.
    pub fn verify(&self) -> Result<()> {
        let files = [
            ("tokens.bin", &self.tokens, self.manifest.tokens_crc32c),
            (
                "documents.bin",
                &self.documents,
                self.manifest.documents_crc32c,
            ),
        ];
        for (name, map, wanted) in files {
            if crc32c::crc32c(map) != wanted {
                return Err(self.damaged(&format!("the checksum of {name} does not fit")));
            }
        }
        Ok(())
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
            store.verify().unwrap();
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
                store.read(store.document(k as u64), &mut found).unwrap();
                assert_eq!(found, *ids);
            }
            let mut all = Vec::new();
            store.read(0..store.tokens(), &mut all).unwrap();
            assert_eq!(all, documents().concat());
        }
    }

    #[test]
    fn damage_is_found_and_nothing_half_done_is_left() {
        let place = tempfile::tempdir().unwrap();
        let dir = place.path().join("store");
        write(&dir, 300);
        assert!(StoreWriter::create(&dir, 300, "abc").is_err());
        for name in ["tokens.bin", "documents.bin", "store.json"] {
            let path = dir.join(name);
            let whole = std::fs::read(&path).unwrap();
            for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
                std::fs::write(&path, &whole[..cut]).unwrap();
                assert!(TokenStore::open(&dir).is_err(), "{name} {cut}");
            }
            std::fs::write(&path, &whole).unwrap();
        }
        let path = dir.join("tokens.bin");
        let mut bytes = std::fs::read(&path).unwrap();
        bytes[11] = 0xff;
        std::fs::write(&path, &bytes).unwrap();
        let store = TokenStore::open(&dir).unwrap();
        assert!(store.verify().unwrap_err().to_string().contains("checksum"));
        let error = store.read(0..store.tokens(), &mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("token 5 has id"), "{error}");

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
}
