//! What a Google Cloud machine tells itself: the workers of a TPU slice.

use super::fingerprint::digest;
use super::process_info::{Environment, address, split, text};
use crate::error::{Error, Result};
use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

/// Time for the server to take the connection, and to answer: it is in the machine's own network.
const PATIENCE: Duration = Duration::from_secs(3);
/// Bytes of an answer that are read.
const LONGEST: u64 = 1 << 20;

/// The workers of a slice.
pub(super) struct Metadata {
    /// Number of this one.
    pub(super) worker: usize,
    /// Addresses of all, in order.
    pub(super) endpoints: Vec<String>,
    /// What tells this slice from others.
    pub(super) name: String,
}

/// The slice that this machine is a worker of; nothing on other machines, or when `TPU_SKIP_MDS_QUERY` is set.
///
/// The server is `metadata.google.internal`, or what `GCE_METADATA_HOST` names.
///
/// # Errors
/// When the server says something that is no slice.
pub(super) fn slice(env: Environment) -> Result<Option<Metadata>> {
    if text(env, "TPU_SKIP_MDS_QUERY").is_some() {
        return Ok(None);
    }
    let server = text(env, "GCE_METADATA_HOST");
    let server = server.unwrap_or_else(|| "metadata.google.internal".to_owned());
    let ask = |name: &str| attribute(&server, name);
    let (Some(worker), Some(endpoints)) =
        (ask("agent-worker-number"), ask("worker-network-endpoints"))
    else {
        return Ok(None);
    };
    let fault = |name: &str, got: &str| {
        Error::config(format!(
            "{server}: {name}: not what a TPU worker has: `{got}`"
        ))
    };
    let number = worker.trim().parse();
    let number = number.map_err(|_| fault("agent-worker-number", &worker))?;
    // `name:port:address` of each worker
    let one = |endpoint: &str| endpoint.trim().split(':').nth(2).map(str::to_owned);
    let addresses: Option<Vec<String>> = endpoints.split(',').map(one).collect();
    let addresses = addresses.filter(|all| all.iter().all(|a| !a.is_empty()));
    Ok(Some(Metadata {
        name: format!("tpu-{}", digest(endpoints.as_bytes())),
        worker: number,
        endpoints: addresses.ok_or_else(|| fault("worker-network-endpoints", &endpoints))?,
    }))
}

/// An attribute of the machine; nothing when there is no server, or it has none of that name.
fn attribute(server: &str, name: &str) -> Option<String> {
    let (host, port) = split(server);
    let target = address(host, port.map_or(Some(80), |port| port.parse().ok())?);
    let target = target.to_socket_addrs().ok()?.next()?;
    let mut stream = TcpStream::connect_timeout(&target, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let request = format!(
        "GET /computeMetadata/v1/instance/attributes/{name} HTTP/1.0\r\nHost: {server}\r\nMetadata-Flavor: Google\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.take(LONGEST).read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let code = head.split_whitespace().nth(1)?;
    (code == "200").then(|| body.to_owned())
}
