//! Events: what the plugin does in its own time.

use super::api::{Api, Handle};
use super::{error, ffi};
use crate::error::Result;
use std::ffi::c_void;
use std::ptr::NonNull;

/// Something that will be done. May be waited for on any thread.
#[derive(Debug)]
pub struct Event(Handle<ffi::Event>);

/// What must stay alive until an event, and the plugin that says so.
struct Kept<T> {
    api: Api,
    #[expect(dead_code, reason = "held for its destructor")]
    value: T,
}

impl Event {
    /// Take possession of an event that the function called `name` has returned.
    ///
    /// # Errors
    /// When there is none.
    ///
    /// # Safety
    /// `event` is null or an event of that plugin that nobody else will destroy.
    pub unsafe fn own(api: Api, event: *mut ffi::Event, name: &str) -> Result<Event> {
        // SAFETY: promised by the caller.
        Ok(Event(unsafe { api.own(event, name) }?))
    }

    /// Whether it is done, well or badly.
    ///
    /// # Errors
    /// When the plugin does not know.
    pub fn is_ready(&self) -> Result<bool> {
        let mut args = ffi::EventIsReady::new();
        args.event = self.0.raw();
        // SAFETY: the event is alive.
        unsafe { self.0.api().call(&mut args) }?;
        Ok(args.is_ready)
    }

    /// Wait until it is done.
    ///
    /// # Errors
    /// What went wrong with the work that the event stands for.
    pub fn wait(&self) -> Result<()> {
        let mut args = ffi::EventAwait::new();
        args.event = self.0.raw();
        // SAFETY: the event is alive.
        unsafe { self.0.api().call(&mut args) }
    }

    /// Keep `value` alive until it is done, without waiting.
    pub fn keep<T: Send + 'static>(self, value: T) {
        let api = self.0.api();
        let kept = Box::into_raw(Box::new(Kept { api, value }));
        let mut args = ffi::EventOnReady::new();
        args.event = self.0.raw();
        args.callback = Some(release::<T>);
        args.user_arg = kept.cast();
        // SAFETY: the event is alive; the callback is called once, and takes what it is given.
        if unsafe { api.call(&mut args) }.is_err() {
            // Not registered: wait here instead. The outcome concerns whoever uses the value's counterpart.
            let _ = self.wait();
            // SAFETY: the callback will not be called, so the box is still ours.
            drop(unsafe { Box::from_raw(kept) });
        }
    }
}

/// Called by the plugin when the event is done: lets go of the value.
///
/// # Safety
/// `kept` comes from [`Event::keep`] with the same `T`; `error` is null or ours to free.
unsafe extern "C" fn release<T>(error: *mut ffi::Error, kept: *mut c_void) {
    // SAFETY: promised by the caller, once.
    unsafe {
        let kept = Box::from_raw(kept.cast::<Kept<T>>());
        if let Some(error) = NonNull::new(error) {
            drop(error::take(kept.api, "PJRT_Event_OnReady", error));
        }
    }
}
