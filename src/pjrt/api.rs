//! The one place that calls into a plugin, and the owner of a plugin's objects.

use super::error;
use super::ffi::{self, Call, Object};
use crate::error::{Error, Result};
use std::ffi::{c_char, c_void};
use std::path::PathBuf;
use std::ptr::NonNull;

/// What is known of an opened plugin; lives as long as the process.
#[derive(Debug)]
pub struct Loaded {
    pub path: PathBuf,
    pub table: NonNull<ffi::Table>,
    pub version: (i32, i32),
}

// SAFETY: the table is constant after GetPjrtApi has returned, and its functions are thread-safe.
unsafe impl Send for Loaded {}
// SAFETY: as above.
unsafe impl Sync for Loaded {}

/// The function table of an opened plugin.
#[derive(Clone, Copy, Debug)]
pub struct Api(pub &'static Loaded);

impl Api {
    /// How messages name the plugin: `plugin libtpu.so (PJRT API 0.54)`.
    pub fn title(self) -> String {
        let name = self.0.path.file_name().unwrap_or_default();
        let (major, minor) = self.0.version;
        format!("plugin {} (PJRT API {major}.{minor})", name.display())
    }

    /// First of the plugin's extensions.
    pub fn extensions(self) -> *const ffi::Extension {
        // SAFETY: `Plugin::load` has checked that the table reaches beyond its header.
        unsafe { self.0.table.as_ref().extensions }
    }

    /// The function at that place of the table, if the plugin's table reaches so far.
    fn function(self, slot: usize) -> Option<NonNull<c_void>> {
        let table = self.0.table.as_ptr();
        let end = ffi::TABLE_HEADER + (slot + 1) * size_of::<*const c_void>();
        // SAFETY: the plugin says how many bytes its table has, and the slot lies within them.
        unsafe {
            if (*table).struct_size < end {
                return None;
            }
            let first = (&raw const (*table).functions).cast::<*mut c_void>();
            NonNull::new(*first.add(slot))
        }
    }

    /// Call the function that takes `C`.
    ///
    /// # Errors
    /// [`Error::Plugin`] with the plugin's own words, or when the plugin does not have the function.
    ///
    /// # Safety
    /// Every pointer in `args` is valid for what the function does with it.
    pub unsafe fn call<C: Call>(self, args: &mut C) -> Result<()> {
        // SAFETY: promised by the caller; an error is the plugin's, and ours to free.
        unsafe {
            match self.try_call(args) {
                None => Err(error::missing(self, C::NAME, None)),
                Some(error) => match NonNull::new(error) {
                    None => Ok(()),
                    Some(error) => Err(error::take(self, C::NAME, error)),
                },
            }
        }
    }

    /// Call the function that takes `C`, if the plugin has it, and return its error as it is.
    ///
    /// # Safety
    /// As of [`Api::call`].
    pub unsafe fn try_call<C: Call>(self, args: &mut C) -> Option<*mut ffi::Error> {
        let function = self.function(C::SLOT)?;
        // SAFETY: `Call` promises that the function at its slot takes a pointer to `C`; the rest is the caller's promise.
        unsafe {
            let function: ffi::Function<C> = std::mem::transmute(function);
            Some(function(args))
        }
    }

    /// Call a function that takes `C` and returns nothing, if the plugin has it.
    ///
    /// # Safety
    /// As of [`Api::call`], and the function is one of those.
    pub unsafe fn call_void<C: Call>(self, args: &mut C) {
        if let Some(function) = self.function(C::SLOT) {
            // SAFETY: promised by the caller.
            unsafe {
                let function: ffi::VoidFunction<C> = std::mem::transmute(function);
                function(args);
            }
        }
    }

    /// Take possession of an object that the function called `name` has returned.
    ///
    /// # Errors
    /// When the plugin reported success and returned nothing.
    ///
    /// # Safety
    /// `object` is null or an object of this plugin that nobody else will destroy.
    pub unsafe fn own<T: Object>(self, object: *mut T, name: &str) -> Result<Handle<T>> {
        match NonNull::new(object) {
            Some(object) => Ok(Handle { api: self, object }),
            None => Err(self.nothing(name)),
        }
    }

    /// The error of a function that reported success and returned nothing.
    pub fn nothing(self, name: &str) -> Error {
        error::plugin(
            0,
            format!("{}: {name} succeeded but returned nothing", self.title()),
        )
    }
}

/// An object of a plugin, destroyed with its handle.
#[derive(Debug)]
pub struct Handle<T: Object> {
    api: Api,
    object: NonNull<T>,
}

// SAFETY: the objects of the C API may be used and destroyed on any thread.
unsafe impl<T: Object> Send for Handle<T> {}
// SAFETY: as above; its functions may be called at the same time.
unsafe impl<T: Object> Sync for Handle<T> {}

impl<T: Object> Handle<T> {
    /// The plugin that the object belongs to.
    pub fn api(&self) -> Api {
        self.api
    }

    /// The object, to be passed to functions of its plugin while the handle lives.
    pub fn raw(&self) -> *mut T {
        self.object.as_ptr()
    }
}

impl<T: Object> Drop for Handle<T> {
    fn drop(&mut self) {
        let Some(function) = self.api.function(T::DESTROY) else {
            return;
        };
        let mut args = ffi::Destroy {
            struct_size: size_of::<ffi::Destroy<T>>(),
            extensions: std::ptr::null(),
            object: self.object.as_ptr(),
        };
        // SAFETY: `Object` names the destructor of `T`, and nobody else destroys the object. A failed destruction has no
        // one to go to; its error is freed.
        unsafe {
            let destroy: ffi::Function<ffi::Destroy<T>> = std::mem::transmute(function);
            if let Some(error) = NonNull::new(destroy(&mut args)) {
                drop(error::take(self.api, "destroy", error));
            }
        }
    }
}

/// Text that the plugin lends us; empty when there is none.
///
/// # Safety
/// `data` is null or points to `size` bytes.
pub unsafe fn text(data: *const c_char, size: usize) -> String {
    // SAFETY: promised by the caller.
    String::from_utf8_lossy(unsafe { slice(data.cast(), size) }).into_owned()
}

/// Values that the plugin lends us; empty when there are none.
///
/// # Safety
/// `data` is null or points to `size` values, which live as long as `'a`.
pub unsafe fn slice<'a, T>(data: *const T, size: usize) -> &'a [T] {
    if data.is_null() || size == 0 {
        return &[];
    }
    // SAFETY: promised by the caller.
    unsafe { std::slice::from_raw_parts(data, size) }
}
