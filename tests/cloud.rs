//! Files in an object store, against a local S3 server: `moto_server` on the path, or what KILN_TEST_MOTO names.
#![cfg(feature = "cloud")]

use kiln::data::text::source::{Read as Given, SourceConfig, open};
use kiln::files::{Location, expand};
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A server with one empty bucket; stopped when it is dropped.
struct Server {
    process: Child,
    port: u16,
    bucket: String,
    runtime: tokio::runtime::Runtime,
    _alone: MutexGuard<'static, ()>,
}

/// Servers are one at a time: the environment names one.
static ALONE: Mutex<()> = Mutex::new(());

impl Server {
    /// Buckets have names of their own, because clients are kept by bucket.
    fn start(bucket: &str) -> Server {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let program = std::env::var("KILN_TEST_MOTO").unwrap_or_else(|_| "moto_server".into());
        let process = Command::new(&program)
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "{program}: {error}: install moto (pip install 'moto[server]') and put moto_server on the \
                     path or its name into KILN_TEST_MOTO"
                )
            });
        let endpoint = format!("http://127.0.0.1:{port}");
        for (name, value) in [
            ("AWS_ENDPOINT_URL", endpoint.as_str()),
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
            ("AWS_REGION", "us-east-1"),
        ] {
            // SAFETY: whoever else runs in this process reads the environment through the standard library, which locks
            // it, and tests take turns.
            unsafe { std::env::set_var(name, value) };
        }
        let server = Server {
            process,
            port,
            bucket: bucket.to_owned(),
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap(),
            _alone: alone,
        };
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let waited = started.elapsed();
            assert!(
                waited < Duration::from_secs(60),
                "{program} does not answer"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        let answer = server.ask(&format!(
            "PUT /{bucket} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        ));
        assert!(answer.contains(" 200 "), "{answer}");
        server
    }

    /// One request in plain HTTP.
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn put(&self, key: &str, bytes: Vec<u8>) {
        // as the library does; whoever comes second finds it done
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store = AmazonS3Builder::from_env()
            .with_allow_http(true)
            .with_bucket_name(&self.bucket)
            .build()
            .unwrap();
        let store: Box<dyn ObjectStore> = Box::new(store);
        let path = Path::from(key);
        let put = store.put(&path, bytes.into());
        self.runtime.block_on(put).unwrap();
    }

    fn url(&self, key: &str) -> String {
        format!("s3://{}/{key}", self.bucket)
    }

    fn names(&self, pattern: &str) -> Vec<String> {
        let files = expand(&[self.url(pattern)]).unwrap();
        let start = self.url("");
        let name = |file: &Location| file.to_string().strip_prefix(&start).unwrap().to_owned();
        files.iter().map(name).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

fn config(toml: &str) -> SourceConfig {
    toml::from_str(&format!("files = [\"-\"]\n{toml}")).unwrap()
}

fn texts(toml: &str, url: &str) -> Vec<String> {
    let file = Location::parse(url).unwrap();
    let text = |read: kiln::error::Result<Given>| match read.unwrap() {
        Given::Document(document) => document.text,
        Given::Ids { .. } => unreachable!("these files hold texts"),
        Given::Skip(what) => what,
    };
    open(&config(toml), &file).unwrap().map(text).collect()
}

#[test]
fn documents_are_read_out_of_a_bucket() {
    let server = Server::start("documents");
    // Random enough for several parts of 8 MiB also when it is compressed.
    let mut state = 1_u64;
    let mut word = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        format!("{:016x}", state ^ state >> 29)
    };
    let long: Vec<String> = (0..80_000)
        .map(|_| (0..20).map(|_| word()).collect())
        .collect();
    let lines: String = long
        .iter()
        .map(|text| format!("{{\"text\":\"{text}\"}}\n"))
        .collect();
    let stored = gzip(lines.as_bytes());
    assert!(stored.len() > 10 << 20, "{} bytes", stored.len());
    server.put("c4/a.jsonl.gz", stored.clone());
    server.put("c4/plain.jsonl", lines.into_bytes());
    server.put("c4/cut.jsonl.gz", stored[..9 << 20].to_vec());
    server.put("c4/empty.txt", Vec::new());
    let parquet = include_bytes!("fixtures/text/three.parquet");
    server.put("c4/three.parquet", parquet.to_vec());

    let url = server.url("c4/a.jsonl.gz");
    assert!(texts("kind = \"jsonl\"", &url) == long);
    assert!(texts("kind = \"jsonl\"", &server.url("c4/plain.jsonl")) == long);
    assert_eq!(
        Location::parse(&url).unwrap().size().unwrap(),
        stored.len() as u64
    );
    assert_eq!(
        texts("kind = \"text\"", &server.url("c4/empty.txt")),
        [""; 0]
    );
    let three = server.url("c4/three.parquet");
    assert_eq!(
        texts("kind = \"parquet\"", &three),
        [
            "The first document is short.",
            "Der zweite hat Umlaute: äöü, und ein Gesicht 😀.",
            "A third,\nof two lines."
        ]
    );

    let cut = Location::parse(&server.url("c4/cut.jsonl.gz")).unwrap();
    let mut reads: Vec<_> = open(&config("kind = \"jsonl\""), &cut).unwrap().collect();
    let error = reads.pop().unwrap().unwrap_err().to_string();
    let start = format!("{cut}: the gzip stream is cut short after ");
    assert!(error.starts_with(&start), "{error}");
    assert!(reads.len() > 10_000 && reads.iter().all(Result::is_ok));
}

#[test]
fn patterns_list_a_bucket() {
    let server = Server::start("patterns");
    for key in [
        "a.txt",
        "b.txt",
        "x/a.txt",
        "x/y/a.txt",
        "x/.z/a.txt",
        "n/08",
        "n/09",
        "n/10",
    ] {
        server.put(key, key.into());
    }
    assert_eq!(server.names("*.txt"), ["a.txt", "b.txt"]);
    assert_eq!(server.names("**/a.txt"), ["a.txt", "x/a.txt", "x/y/a.txt"]);
    assert_eq!(server.names("x/*/a.txt"), ["x/y/a.txt"]);
    assert_eq!(server.names("n/{08..10}"), ["n/08", "n/09", "n/10"]);
    assert_eq!(server.names("x/y/a.txt"), ["x/y/a.txt"]);
    for (pattern, end) in [
        ("none/*.txt", "no file matches"),
        ("x/y", "no file matches"),
        ("n/{08..11}", "no file matches s3://patterns/n/11"),
    ] {
        let url = server.url(pattern);
        let error = expand(std::slice::from_ref(&url)).unwrap_err().to_string();
        assert_eq!(error, format!("{url}: {end}"));
    }
}

#[test]
fn what_a_store_refuses_is_said_in_a_line() {
    let server = Server::start("refusals");
    for url in [server.url("none.gz"), "s3://no-such-bucket/key".to_owned()] {
        let file = Location::parse(&url).unwrap();
        let error = file.open().err().unwrap().to_string();
        assert_eq!(error, format!("{url}: no such object or bucket"));
        assert_eq!(file.size().unwrap_err().to_string(), error);
    }
    let error = expand(&["s3://no-such-bucket/*.gz"])
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("s3://no-such-bucket: "), "{error}");
    assert!(!error.contains('<') && error.len() < 400, "{error}");
}

#[test]
fn an_object_that_is_replaced_while_it_is_read_is_noticed() {
    let server = Server::start("replaced");
    server.put("long", vec![b'a'; 40 << 20]);
    let mut content = Location::parse(&server.url("long"))
        .unwrap()
        .open()
        .unwrap();
    content.read_exact(&mut [0; 1000]).unwrap();
    server.put("long", vec![b'b'; 40 << 20]);
    let error = std::io::copy(&mut content, &mut std::io::sink()).unwrap_err();
    let error = error.to_string();
    assert!(
        error.ends_with("the object was replaced while it was read"),
        "{error}"
    );
}
