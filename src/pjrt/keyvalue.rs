//! The key-value store through which the clients of several processes find each other, as a plugin calls it.
//!
//! The C API takes three functions and a pointer that it hands back to them. All three may be called on any thread and at
//! the same time, during the client's creation and as long as it lives: the GPU plugin exchanges its topology and the ids
//! of its communicators this way.

use super::ffi;
use crate::error::{Error, Result};
use std::ffi::{c_char, c_int, c_void};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// A store that all processes of a job share.
pub trait KeyValues: Send + Sync {
    /// Keep a value.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn put(&self, key: &[u8], value: &[u8]) -> Result<()>;

    /// The value of that key, as soon as a process has put it; nothing when the time is over first.
    ///
    /// # Errors
    /// When the store cannot be reached, or waiting is in vain.
    fn get(&self, key: &[u8], patience: Duration) -> Result<Option<Vec<u8>>>;
}

/// How long a plugin waits that names no end, in milliseconds.
const DAY: u64 = 24 * 3_600_000;
/// `absl::StatusCode`: the time was over.
const DEADLINE_EXCEEDED: c_int = 4;
/// `absl::StatusCode`: there is no such value.
const NOT_FOUND: c_int = 5;
/// `absl::StatusCode`: the store did not do it.
const UNAVAILABLE: c_int = 14;

/// What a plugin hears whose structures end before ours.
const TOO_OLD: &str = "the plugin is too old to reach other processes through this store";

/// What the plugin hands back to the functions: must live as long as the client.
pub(super) struct Shared(Box<Arc<dyn KeyValues>>);

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared")
    }
}

impl Shared {
    pub(super) fn new(values: Arc<dyn KeyValues>) -> Shared {
        Shared(Box::new(values))
    }

    /// Write the functions and their pointer into the arguments of a client's creation.
    pub(super) fn lend(&self, args: &mut ffi::ClientCreate) {
        let own = std::ptr::from_ref(&*self.0).cast_mut().cast::<c_void>();
        args.kv_get_callback = get as *mut c_void;
        args.kv_get_user_arg = own;
        args.kv_put_callback = put as *mut c_void;
        args.kv_put_user_arg = own;
        args.kv_try_get_callback = try_get as *mut c_void;
        args.kv_try_get_user_arg = own;
    }
}

/// The store behind the plugin's pointer.
///
/// # Safety
/// `user` is the pointer that [`Shared::lend`] wrote, and its owner is alive.
unsafe fn store<'a>(user: *mut c_void) -> &'a dyn KeyValues {
    // SAFETY: promised by the caller.
    unsafe { &**user.cast::<Arc<dyn KeyValues>>() }
}

/// An error of the plugin's own kind, made by the plugin.
///
/// # Safety
/// `make` is the plugin's `callback_error`: a pointer to a function pointer.
unsafe fn refuse(make: *const ffi::CallbackError, code: c_int, message: &str) -> *mut ffi::Error {
    // SAFETY: promised by the caller; the plugin copies the message.
    unsafe { (*make)(code, message.as_ptr().cast(), message.len()) }
}

/// Run what a plugin asked for: no panic of ours crosses into the plugin.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    let panicked = |_| Err(Error::other("the key-value store panicked"));
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(panicked)
}

/// The bytes of a value, for the plugin to copy; freed by [`delete`].
fn give(value: Vec<u8>) -> *mut c_char {
    // The length goes before the bytes: the deleter is told the address alone.
    let mut block = Vec::with_capacity(8 + value.len());
    block.extend((value.len() as u64).to_le_bytes());
    block.extend(value);
    let block = Box::into_raw(block.into_boxed_slice()).cast::<c_char>();
    // SAFETY: the block has at least eight bytes.
    unsafe { block.add(8) }
}

/// Frees what [`give`] made.
///
/// # Safety
/// `value` comes from [`give`], and is freed once.
unsafe extern "C" fn delete(value: *mut c_char) {
    // SAFETY: promised by the caller; eight bytes before it is the block's beginning, with its length.
    unsafe {
        let block = value.sub(8).cast::<u8>();
        let length = u64::from_le_bytes(block.cast::<[u8; 8]>().read()) as usize;
        drop(Box::from_raw(std::ptr::slice_from_raw_parts_mut(
            block,
            8 + length,
        )));
    }
}

/// `PJRT_KeyValueGetCallback`: wait for a value.
///
/// # Safety
/// Called by the plugin as the C API says, with what [`Shared::lend`] gave it.
unsafe extern "C" fn get(args: *mut ffi::KeyValueGet) -> *mut ffi::Error {
    // SAFETY: the arguments live for the call; the plugin calls the deleter once.
    unsafe {
        if (*args).struct_size < ffi::KeyValueGet::SIZE {
            return refuse((*args).callback_error, UNAVAILABLE, TOO_OLD);
        }
        let args = &mut *args;
        let key = super::api::slice(args.key.cast::<u8>(), args.key_size);
        // An endless duration arrives as a negative number.
        let millis = u64::try_from(args.timeout_in_ms).unwrap_or(DAY);
        let found = guarded(|| store(args.user_arg).get(key, Duration::from_millis(millis)));
        match found {
            Ok(Some(value)) => {
                args.value_size = value.len();
                args.value = give(value);
                args.deleter = Some(delete);
                std::ptr::null_mut()
            }
            Ok(None) => {
                let key = String::from_utf8_lossy(key);
                let words = format!("no process has put {key} within {millis} ms");
                refuse(args.callback_error, DEADLINE_EXCEEDED, &words)
            }
            Err(error) => refuse(args.callback_error, UNAVAILABLE, &error.chain()),
        }
    }
}

/// `PJRT_KeyValueTryGetCallback`: a value, if it is there.
///
/// # Safety
/// As of [`get`].
unsafe extern "C" fn try_get(args: *mut ffi::KeyValueTryGet) -> *mut ffi::Error {
    // SAFETY: as in `get`.
    unsafe {
        if (*args).struct_size < ffi::KeyValueTryGet::SIZE {
            return refuse((*args).callback_error, UNAVAILABLE, TOO_OLD);
        }
        let args = &mut *args;
        let key = super::api::slice(args.key.cast::<u8>(), args.key_size);
        match guarded(|| store(args.user_arg).get(key, Duration::ZERO)) {
            Ok(Some(value)) => {
                args.value_size = value.len();
                args.value = give(value);
                args.deleter = Some(delete);
                std::ptr::null_mut()
            }
            Ok(None) => {
                let words = format!("no process has put {}", String::from_utf8_lossy(key));
                refuse(args.callback_error, NOT_FOUND, &words)
            }
            Err(error) => refuse(args.callback_error, UNAVAILABLE, &error.chain()),
        }
    }
}

/// `PJRT_KeyValuePutCallback`: keep a value.
///
/// # Safety
/// As of [`get`].
unsafe extern "C" fn put(args: *mut ffi::KeyValuePut) -> *mut ffi::Error {
    // SAFETY: as in `get`; key and value are copied during the call.
    unsafe {
        if (*args).struct_size < ffi::KeyValuePut::SIZE {
            return refuse((*args).callback_error, UNAVAILABLE, TOO_OLD);
        }
        let args = &mut *args;
        let key = super::api::slice(args.key.cast::<u8>(), args.key_size);
        let value = super::api::slice(args.value.cast::<u8>(), args.value_size);
        match guarded(|| store(args.user_arg).put(key, value)) {
            Ok(()) => std::ptr::null_mut(),
            Err(error) => refuse(args.callback_error, UNAVAILABLE, &error.chain()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::ptr::{null, null_mut};
    use std::sync::{Condvar, Mutex};
    use std::time::Instant;

    /// A store in memory that fails for one key, and panics for another.
    #[derive(Default)]
    struct Map(Mutex<HashMap<Vec<u8>, Vec<u8>>>, Condvar);

    impl KeyValues for Map {
        fn put(&self, key: &[u8], value: &[u8]) -> Result<()> {
            if key == b"broken" {
                return Err(Error::other("host 3 (node3) is gone"));
            }
            self.0.lock().unwrap().insert(key.into(), value.into());
            self.1.notify_all();
            Ok(())
        }

        fn get(&self, key: &[u8], patience: Duration) -> Result<Option<Vec<u8>>> {
            assert_ne!(key, b"panic");
            if key == b"broken" {
                return Err(Error::other("host 3 (node3) is gone"));
            }
            let map = self.0.lock().unwrap();
            let waited = self
                .1
                .wait_timeout_while(map, patience, |map| !map.contains_key(key));
            Ok(waited.unwrap().0.get(key).cloned())
        }
    }

    /// What stands for a plugin's error here.
    type Told = (c_int, String);

    unsafe extern "C" fn error(code: c_int, words: *const c_char, size: usize) -> *mut ffi::Error {
        // SAFETY: the callbacks lend the message for the call.
        let words = unsafe { super::super::api::text(words, size) };
        Box::into_raw(Box::new((code, words))).cast()
    }

    static ERROR: ffi::CallbackError = error;

    fn taken(error: *mut ffi::Error) -> std::result::Result<(), Told> {
        match error.is_null() {
            true => Ok(()),
            // SAFETY: made by `error` above, and taken once.
            false => Err(*unsafe { Box::from_raw(error.cast::<Told>()) }),
        }
    }

    /// Calls the store as a plugin does: through the addresses that the client's creation was given.
    struct Caller(ffi::ClientCreate, #[expect(dead_code)] Shared);

    // SAFETY: the pointers are those that a plugin may use on any thread.
    unsafe impl Sync for Caller {}

    impl Caller {
        fn new() -> Caller {
            let shared = Shared::new(Arc::new(Map::default()));
            let mut args = ffi::ClientCreate::new();
            shared.lend(&mut args);
            Caller(args, shared)
        }

        fn put(&self, key: &str, value: &[u8]) -> std::result::Result<(), Told> {
            let mut args = ffi::KeyValuePut::new();
            (args.key, args.key_size) = (key.as_ptr().cast(), key.len());
            (args.value, args.value_size) = (value.as_ptr().cast(), value.len());
            (args.callback_error, args.user_arg) = (&raw const ERROR, self.0.kv_put_user_arg);
            // SAFETY: the address is that of a function of this type.
            unsafe {
                let put: unsafe extern "C" fn(*mut ffi::KeyValuePut) -> *mut ffi::Error =
                    std::mem::transmute(self.0.kv_put_callback);
                taken(put(&mut args))
            }
        }

        fn get(&self, key: &str, millis: c_int) -> std::result::Result<Vec<u8>, Told> {
            let mut args = ffi::KeyValueGet::new();
            (args.key, args.key_size) = (key.as_ptr().cast(), key.len());
            args.timeout_in_ms = millis;
            (args.callback_error, args.user_arg) = (&raw const ERROR, self.0.kv_get_user_arg);
            // SAFETY: as in `put`; the value is copied before the deleter is called, once.
            unsafe {
                let get: unsafe extern "C" fn(*mut ffi::KeyValueGet) -> *mut ffi::Error =
                    std::mem::transmute(self.0.kv_get_callback);
                taken(get(&mut args))?;
                Ok(copied(args.value, args.value_size, args.deleter))
            }
        }

        fn try_get(&self, key: &str) -> std::result::Result<Vec<u8>, Told> {
            let mut args = ffi::KeyValueTryGet::new();
            (args.key, args.key_size) = (key.as_ptr().cast(), key.len());
            (args.callback_error, args.user_arg) = (&raw const ERROR, self.0.kv_try_get_user_arg);
            // SAFETY: as in `get`.
            unsafe {
                let get: unsafe extern "C" fn(*mut ffi::KeyValueTryGet) -> *mut ffi::Error =
                    std::mem::transmute(self.0.kv_try_get_callback);
                taken(get(&mut args))?;
                Ok(copied(args.value, args.value_size, args.deleter))
            }
        }
    }

    unsafe fn copied(
        value: *mut c_char,
        size: usize,
        deleter: Option<unsafe extern "C" fn(*mut c_char)>,
    ) -> Vec<u8> {
        assert!(!value.is_null());
        // SAFETY: the callback gave that many bytes, and their deleter.
        unsafe {
            let bytes = super::super::api::slice(value.cast::<u8>(), size).to_vec();
            deleter.unwrap()(value);
            bytes
        }
    }

    #[test]
    fn a_plugin_gets_back_what_another_process_put() {
        let plugin = Caller::new();
        plugin.put("topology/0", b"\0bytes\xff").unwrap();
        assert_eq!(plugin.get("topology/0", 0).unwrap(), b"\0bytes\xff");
        assert_eq!(plugin.try_get("topology/0").unwrap(), b"\0bytes\xff");
        plugin.put("empty", b"").unwrap();
        assert_eq!(plugin.get("empty", 0).unwrap(), b"");
        let large = vec![7; 3 << 20];
        plugin.put("large", &large).unwrap();
        assert!(plugin.try_get("large").unwrap() == large);
    }

    #[test]
    fn a_get_waits_for_the_put_of_another_thread() {
        let plugin = Caller::new();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| plugin.get("late", 60_000));
            let forever = scope.spawn(|| plugin.get("late", -1));
            std::thread::sleep(Duration::from_millis(30));
            assert!(!waiting.is_finished() && !forever.is_finished());
            plugin.put("late", b"now").unwrap();
            assert_eq!(waiting.join().unwrap().unwrap(), b"now");
            assert_eq!(forever.join().unwrap().unwrap(), b"now");
        });
    }

    #[test]
    fn failures_reach_the_plugin_as_errors_of_its_own() {
        let plugin = Caller::new();
        let start = Instant::now();
        let (code, words) = plugin.get("never", 20).unwrap_err();
        assert_eq!(code, DEADLINE_EXCEEDED);
        assert!(words.contains("never within 20 ms"), "{words}");
        assert!(start.elapsed() >= Duration::from_millis(20));
        assert_eq!(plugin.try_get("never").unwrap_err().0, NOT_FOUND);
        for told in [
            plugin.get("broken", 0).unwrap_err(),
            plugin.try_get("broken").unwrap_err(),
            plugin.put("broken", b"").unwrap_err(),
        ] {
            assert_eq!(told, (UNAVAILABLE, "host 3 (node3) is gone".to_owned()));
        }
        let (code, words) = plugin.get("panic", 0).unwrap_err();
        assert_eq!(
            (code, words.as_str()),
            (UNAVAILABLE, "the key-value store panicked")
        );
    }

    #[test]
    fn structures_that_end_too_early_are_refused() {
        let mut args = ffi::KeyValuePut::new();
        args.struct_size = ffi::KeyValuePut::SIZE - 8;
        (args.callback_error, args.key) = (&raw const ERROR, null());
        args.user_arg = null_mut();
        // SAFETY: the structure is whole; only what it says of itself is short.
        let told = taken(unsafe { put(&mut args) }).unwrap_err();
        assert_eq!(told, (UNAVAILABLE, TOO_OLD.to_owned()));
    }
}
