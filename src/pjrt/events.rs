//! Events: what the plugin does in its own time.

use super::api::{Api, Handle};
use super::{error, ffi};
use crate::error::Result;
use std::ffi::c_void;
use std::ptr::NonNull;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Something that will be done. May be waited for on any thread.
#[derive(Debug)]
pub struct Event(Handle<ffi::Event>);

/// Work that a client has in flight, counted: plugins crash when their client is destroyed before it is done.
#[derive(Debug, Default)]
pub struct InFlight {
    count: Mutex<usize>,
    less: Condvar,
}

impl InFlight {
    /// Count one more, until the ticket is dropped.
    fn start(self: &Arc<InFlight>) -> Ticket {
        *self.lock() += 1;
        Ticket(self.clone())
    }

    /// Wait until nothing is in flight.
    pub fn wait(&self) {
        let mut count = self.lock();
        while *count > 0 {
            let woken = self.less.wait(count);
            count = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, usize> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One piece of work in flight.
struct Ticket(Arc<InFlight>);

impl Drop for Ticket {
    fn drop(&mut self) {
        *self.0.lock() -= 1;
        self.0.less.notify_all();
    }
}

/// What must stay alive until an event, and the plugin that says so.
#[expect(dead_code, reason = "value and ticket are held for their destructors")]
struct Kept<T> {
    api: Api,
    value: T,
    ticket: Ticket,
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

    /// Keep `value` alive until it is done, without waiting, and count it as in flight until then.
    pub fn keep<T: Send + 'static>(self, value: T, in_flight: &Arc<InFlight>) {
        let (api, ticket) = (self.0.api(), in_flight.start());
        let kept = Box::into_raw(Box::new(Kept { api, value, ticket }));
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
