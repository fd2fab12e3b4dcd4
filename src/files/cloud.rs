//! Objects of `gs://` and `s3://` stores, read in parts.
//!
//! The client is asynchronous: one runtime on a thread of its own drives all requests, and everybody else waits for it.

use super::location::{Child, Kind};
use crate::error::{Error, Result};
use object_store::aws::AmazonS3Builder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt, RetryConfig};
use std::collections::{HashMap, VecDeque};
use std::io::{Error as IoError, ErrorKind, Read};
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;

/// Bytes of one request.
const PART: u64 = 8 << 20;
/// Requests under way for one stream.
const AHEAD: usize = 2;
/// The longest message of a store that is shown, in characters.
const MESSAGE: usize = 300;

type Store = Arc<dyn ObjectStore>;

/// An object, as it was when it was opened: one that is replaced while it is read gives an error, not a mixture.
#[derive(Clone)]
pub(super) struct Object {
    store: Store,
    key: Path,
    size: u64,
    tag: Option<String>,
    runtime: Handle,
}

impl Object {
    pub(super) fn open(url: &str) -> Result<Object> {
        let (runtime, store, key) = reach(url)?;
        let head = runtime.block_on(store.head(&key));
        let head = head.map_err(|e| Error::data(format!("{url}: {}", words(&e))))?;
        Ok(Object {
            store,
            key,
            size: head.size,
            tag: head.e_tag,
            runtime,
        })
    }

    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// The bytes of a range, all of them.
    pub(super) fn get(&self, range: Range<u64>) -> std::io::Result<Vec<u8>> {
        self.runtime.block_on(self.clone().fetch(range))
    }

    /// The object from its start to its end.
    pub(super) fn stream(self) -> impl Read + Send + 'static {
        Stream {
            asked: 0,
            given: 0,
            parts: VecDeque::new(),
            part: Vec::new(),
            object: self,
        }
    }

    async fn fetch(self, range: Range<u64>) -> std::io::Result<Vec<u8>> {
        let options = GetOptions {
            range: Some(range.clone().into()),
            if_match: self.tag.clone(),
            ..GetOptions::default()
        };
        let failure = |e: object_store::Error| {
            let words = words(&e);
            IoError::other(format!("bytes {}..{}: {words}", range.start, range.end))
        };
        let got = self.store.get_opts(&self.key, options).await;
        let bytes = got.map_err(failure)?.bytes().await.map_err(failure)?;
        let wanted = range.end - range.start;
        match bytes.len() as u64 == wanted {
            true => Ok(bytes.into()),
            false => Err(IoError::new(
                ErrorKind::UnexpectedEof,
                format!(
                    "{wanted} bytes wanted at byte {}, the store gave {}",
                    range.start,
                    bytes.len()
                ),
            )),
        }
    }
}

/// Reads an object while its next parts are on their way.
struct Stream {
    object: Object,
    /// Bytes that were asked for, and those of them that lie before the end of `part`'s unread rest.
    asked: u64,
    given: usize,
    parts: VecDeque<JoinHandle<std::io::Result<Vec<u8>>>>,
    part: Vec<u8>,
}

impl Read for Stream {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        if self.given == self.part.len() {
            let size = self.object.size;
            while self.parts.len() <= AHEAD && self.asked < size {
                let end = size.min(self.asked + PART);
                let fetch = self.object.clone().fetch(self.asked..end);
                self.parts.push_back(self.object.runtime.spawn(fetch));
                self.asked = end;
            }
            let Some(part) = self.parts.pop_front() else {
                return Ok(0);
            };
            let part = self.object.runtime.block_on(part);
            self.part = part.map_err(IoError::other)??;
            self.given = 0;
        }
        let rest = &self.part[self.given..];
        let count = rest.len().min(bytes.len());
        bytes[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.parts.iter().for_each(JoinHandle::abort);
    }
}

/// What lies in the folder of this URL.
pub(super) fn children(url: &str) -> Result<Vec<Child>> {
    let (runtime, store, key) = reach(url)?;
    let prefix = (!key.as_ref().is_empty()).then_some(&key);
    let listed = runtime.block_on(store.list_with_delimiter(prefix));
    let listed = listed.map_err(|e| Error::data(format!("{url}: {}", words(&e))))?;
    let child = |path: &Path, kind| {
        let name = path.filename()?.into();
        Some(Child { name, kind })
    };
    let files = listed.objects.iter();
    let files = files.filter_map(|object| child(&object.location, Kind::File));
    let folders = listed.common_prefixes.iter();
    let folders = folders.filter_map(|path| child(path, Kind::Folder));
    Ok(files.chain(folders).collect())
}

/// Whether there is an object of this URL.
pub(super) fn exists(url: &str) -> Result<bool> {
    let (runtime, store, key) = reach(url)?;
    match runtime.block_on(store.head(&key)) {
        Ok(_) => Ok(true),
        Err(object_store::Error::NotFound { .. }) => Ok(false),
        Err(error) => Err(Error::data(format!("{url}: {}", words(&error)))),
    }
}

/// What is needed to ask about a URL.
fn reach(url: &str) -> Result<(Handle, Store, Path)> {
    let refuse = |what: String| Error::data(format!("{url}: {what}"));
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
    let key = Path::parse(key).map_err(|e| refuse(words(&e.into())))?;
    let runtime = runtime().map_err(refuse)?;
    static STORES: Mutex<Option<HashMap<(String, String), Store>>> = Mutex::new(None);
    let mut stores = STORES.lock().unwrap_or_else(PoisonError::into_inner);
    let stores = stores.get_or_insert_default();
    let name = (scheme.to_owned(), bucket.to_owned());
    if let Some(store) = stores.get(&name) {
        return Ok((runtime, store.clone(), key));
    }
    let store = connect(scheme, bucket).map_err(|e| refuse(words(&e)))?;
    stores.insert(name, store.clone());
    Ok((runtime, store, key))
}

/// A client of the bucket, by what the environment says.
fn connect(scheme: &str, bucket: &str) -> Result<Store, object_store::Error> {
    let retry = RetryConfig {
        max_retries: 6,
        retry_timeout: Duration::from_secs(60),
        ..RetryConfig::default()
    };
    Ok(match scheme {
        "gs" => {
            let builder = GoogleCloudStorageBuilder::from_env().with_retry(retry);
            Arc::new(builder.with_bucket_name(bucket).build()?)
        }
        _ => {
            let builder = AmazonS3Builder::from_env().with_retry(retry);
            let endpoint = std::env::var("AWS_ENDPOINT_URL").unwrap_or_default();
            let builder = match endpoint.starts_with("http://") {
                true => builder.with_allow_http(true),
                false => builder,
            };
            Arc::new(builder.with_bucket_name(bucket).build()?)
        }
    })
}

/// The runtime that drives all requests.
fn runtime() -> Result<Handle, String> {
    static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();
    let start = || {
        // Fails when the process has a provider already, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        std::thread::Builder::new()
            .name("object stores".into())
            .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
        Ok(handle)
    };
    let start = || start().map_err(|e: IoError| format!("no thread for object stores: {e}"));
    RUNTIME.get_or_init(start).clone()
}

/// A store's error in a line: its code and message, not the XML or HTML around them.
fn words(error: &object_store::Error) -> String {
    match error {
        object_store::Error::NotFound { .. } => return "no such object or bucket".into(),
        object_store::Error::Precondition { .. } => {
            return "the object was replaced while it was read".into();
        }
        _ => {}
    }
    shorten(&error.to_string())
}

fn shorten(text: &str) -> String {
    let element = |name: &str| {
        let (_, rest) = text.split_once(&format!("<{name}>"))?;
        Some(rest.split_once("</")?.0)
    };
    let start = text.split('<').next().unwrap_or_default();
    let mut parts = vec![start.trim().trim_end_matches(':')];
    parts.extend(element("Code"));
    parts.extend(element("Message"));
    let line = parts.join(": ");
    let line: Vec<&str> = line.split_whitespace().collect();
    line.join(" ").chars().take(MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_xml_body_code_and_message_are_kept() {
        let text = "Generic S3 error: Server returned non-2xx status code: 403 Forbidden: <?xml version=\"1.0\"?>\n\
                    <Error><Code>AccessDenied</Code><Message>Not\nyours</Message><HostId>x</HostId></Error>";
        let want = "Generic S3 error: Server returned non-2xx status code: 403 Forbidden: AccessDenied: Not yours";
        assert_eq!(shorten(text), want);
        assert_eq!(shorten("plain words"), "plain words");
        assert_eq!(shorten(&"é".repeat(1000)).chars().count(), 300);
    }
}
