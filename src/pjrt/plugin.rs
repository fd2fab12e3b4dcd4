//! Plugins: shared libraries that export `GetPjrtApi`.

use super::api::{Api, Loaded};
use super::{error, ffi, value};
use crate::error::{AtPath, Context, Result};
use std::collections::BTreeMap;
use std::ffi::c_int;
use std::path::{Path, PathBuf};
use std::ptr::NonNull;
use std::sync::{Mutex, PoisonError};

/// A PJRT plugin, opened and initialised. Cheap to clone; stays open until the process ends.
#[derive(Clone, Debug)]
pub struct Plugin {
    pub(super) api: Api,
}

/// Every plugin that this process has opened, by its canonical path: initialisation happens once.
static OPEN: Mutex<BTreeMap<PathBuf, &'static Loaded>> = Mutex::new(BTreeMap::new());

impl Plugin {
    /// Open the plugin in the file at `path`, or return it if this process has it open.
    ///
    /// # Errors
    /// When there is no such file, it is not a shared library, it is no PJRT plugin, its API has another major version,
    /// or its initialisation fails.
    pub fn load(path: &Path) -> Result<Plugin> {
        let path = path
            .canonicalize()
            .at(path)
            .context("opening a PJRT plugin")?;
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = open.get(&path) {
            return Ok(Plugin { api: Api(loaded) });
        }
        let table = open_library(&path)?;
        let version = check(&path, table)?;
        let api = Api(Box::leak(Box::new(Loaded {
            path: path.clone(),
            table,
            version,
        })));
        // SAFETY: the arguments hold no pointers.
        unsafe { api.call(&mut ffi::PluginInitialize::new()) }
            .with_context(|| format!("initialising {}", path.display()))?;
        open.insert(path, api.0);
        Ok(Plugin { api })
    }

    /// The file, with links resolved.
    pub fn path(&self) -> &Path {
        &self.api.0.path
    }

    /// Major and minor version of the API that the plugin was built with.
    pub fn api_version(&self) -> (i32, i32) {
        self.api.0.version
    }

    /// What the plugin says of itself, such as `stablehlo_current_version`. Empty when it says nothing.
    pub fn attributes(&self) -> BTreeMap<String, value::Value> {
        let mut args = ffi::PluginAttributes::new();
        // SAFETY: the attributes live as long as the process.
        unsafe {
            match self.api.call(&mut args) {
                Ok(()) => value::copy(args.attributes, args.num_attributes),
                Err(_) => BTreeMap::new(),
            }
        }
    }

    /// Whether the plugin can trace what its devices do.
    pub fn has_profiler(&self) -> bool {
        self.extension(ffi::EXTENSION_PROFILER).is_some()
    }

    /// The extension of that kind.
    pub(super) fn extension(&self, kind: c_int) -> Option<NonNull<ffi::Extension>> {
        let mut extension = self.api.extensions();
        // SAFETY: a linked list of constants that ends with null.
        while let Some(head) = unsafe { extension.as_ref() } {
            if head.kind == kind {
                return NonNull::new(extension.cast_mut());
            }
            extension = head.next;
        }
        None
    }
}

/// Open the library for good and get its function table.
fn open_library(path: &Path) -> Result<NonNull<ffi::Table>> {
    // SAFETY: opening a library runs its initialisers; that is what loading a plugin means.
    let library = unsafe { libloading::Library::new(path) }.map_err(|reason| {
        let reason = chain(&reason);
        error::plugin(0, format!("{} does not open: {reason}", path.display()))
    })?;
    // Never closed: a plugin's threads and static data do not survive that.
    let library: &'static libloading::Library = Box::leak(Box::new(library));
    // SAFETY: the symbol has this type in every plugin.
    let symbol = unsafe { library.get::<ffi::GetPjrtApi>(c"GetPjrtApi") };
    let Ok(get) = symbol else {
        let path = path.display();
        let message = format!("{path} is no PJRT plugin: it does not export GetPjrtApi");
        return Err(error::plugin(0, message));
    };
    // SAFETY: takes nothing, returns a constant.
    NonNull::new(unsafe { get() }.cast_mut()).ok_or_else(|| {
        let message = format!("{}: GetPjrtApi returned nothing", path.display());
        error::plugin(0, message)
    })
}

/// The version of a function table that we can use.
fn check(path: &Path, table: NonNull<ffi::Table>) -> Result<(i32, i32)> {
    let refuse = |what: String| error::plugin(0, format!("{}: {what}", path.display()));
    // SAFETY: the size comes first in every version; the rest of the header is read once the size covers it.
    let (size, version) = unsafe {
        let size = (&raw const (*table.as_ptr()).struct_size).read();
        if size <= ffi::TABLE_HEADER {
            return Err(refuse(format!("function table of {size} bytes is empty")));
        }
        let version = &(*table.as_ptr()).version;
        (size, (version.major, version.minor))
    };
    if version.0 != 0 {
        let (major, minor) = version;
        return Err(refuse(format!(
            "expected PJRT API 0.x, got {major}.{minor} (a table of {size} bytes)"
        )));
    }
    Ok(version)
}

/// An error and its causes in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr::null;

    /// A function table without functions, of that size and version.
    fn table(struct_size: usize, major: i32) -> NonNull<ffi::Table> {
        NonNull::from(Box::leak(Box::new(ffi::Table {
            struct_size,
            extensions: null(),
            version: ffi::Version {
                struct_size: 24,
                extensions: null(),
                major,
                minor: 7,
            },
            functions: [],
        })))
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Plugin::load(Path::new("/does/not/exist.so")).unwrap_err();
        assert!(error.chain().contains("/does/not/exist.so: No such file"));
    }

    #[test]
    fn tables_that_we_cannot_use_are_refused() {
        let refused = |table| check(Path::new("a.so"), table).unwrap_err().to_string();
        assert_eq!(
            refused(table(40, 0)),
            "a.so: function table of 40 bytes is empty"
        );
        assert_eq!(
            refused(table(0, 0)),
            "a.so: function table of 0 bytes is empty"
        );
        assert!(refused(table(984, 1)).starts_with("a.so: expected PJRT API 0.x, got 1.7"));
        assert_eq!(check(Path::new("a.so"), table(984, 0)).unwrap(), (0, 7));
    }

    #[test]
    fn functions_beyond_the_end_of_a_table_are_missing() {
        let api = Api(Box::leak(Box::new(Loaded {
            path: "/opt/libtpu.so".into(),
            table: table(ffi::TABLE_HEADER, 0),
            version: (0, 54),
        })));
        // SAFETY: the table ends before the function, so nothing is called.
        let error = unsafe { api.call(&mut ffi::CompiledMemoryStats::new()) }.unwrap_err();
        assert_eq!(
            error.to_string(),
            "plugin libtpu.so (PJRT API 0.54) does not provide PJRT_Executable_GetCompiledMemoryStats"
        );
    }
}
