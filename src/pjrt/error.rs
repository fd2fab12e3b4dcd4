//! From a plugin's errors to ours.

use super::api::{Api, text};
use super::ffi;
use crate::error::Error;
use std::ptr::NonNull;

/// Code of an error that does not say.
const UNKNOWN: i32 = 2;
/// Code of what a plugin does not provide.
pub const UNIMPLEMENTED: i32 = 12;

/// Names of the codes, by number (`absl::StatusCode`).
const CODES: [&str; 17] = [
    "ok",
    "cancelled",
    "unknown",
    "invalid argument",
    "deadline exceeded",
    "not found",
    "already exists",
    "permission denied",
    "resource exhausted",
    "failed precondition",
    "aborted",
    "out of range",
    "unimplemented",
    "internal",
    "unavailable",
    "data loss",
    "unauthenticated",
];

/// An error of the PJRT layer.
pub fn plugin(code: i32, message: String) -> Error {
    Error::Plugin { code, message }
}

/// The plugin does not have that function, or has it and does nothing but say so.
pub fn missing(api: Api, function: &str, words: Option<&str>) -> Error {
    let mut message = format!("{} does not provide {function}", api.title());
    if let Some(words) = words.filter(|words| !words.is_empty()) {
        message = format!("{message}: {words}");
    }
    plugin(UNIMPLEMENTED, message)
}

/// Turn an error that the function called `function` has returned into ours, and free it.
///
/// # Safety
/// `error` is an error of that plugin, and nobody else frees it.
pub unsafe fn take(api: Api, function: &str, error: NonNull<ffi::Error>) -> Error {
    let mut words = ffi::ErrorMessage::new();
    words.error = error.as_ptr();
    let mut kind = ffi::ErrorGetCode::new();
    kind.error = error.as_ptr();
    // SAFETY: the error is alive until the last of these calls, and the message is copied before it.
    let (words, code) = unsafe {
        api.call_void(&mut words);
        let words = text(words.message, words.message_size);
        let code = match api.try_call(&mut kind).map(NonNull::new) {
            Some(None) => kind.code,
            // An error about an error is not pursued.
            Some(Some(nested)) => {
                destroy(api, nested);
                UNKNOWN
            }
            None => UNKNOWN,
        };
        destroy(api, error);
        (words, code)
    };
    if code == UNIMPLEMENTED {
        return missing(api, function, Some(&words));
    }
    let name = usize::try_from(code).ok().and_then(|code| CODES.get(code));
    let name = name.copied().unwrap_or("unknown code");
    plugin(code, format!("{function}: {name}: {words}"))
}

/// Free an error.
///
/// # Safety
/// `error` is an error of that plugin, and nobody else frees it.
unsafe fn destroy(api: Api, error: NonNull<ffi::Error>) {
    let mut args = ffi::ErrorDestroy::new();
    args.error = error.as_ptr();
    // SAFETY: promised by the caller.
    unsafe { api.call_void(&mut args) }
}
