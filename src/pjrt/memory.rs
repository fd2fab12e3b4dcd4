//! Where memory comes from: jemalloc, for Kiln and for the plugins that it opens.
//!
//! A CPU plugin takes a program's temporaries anew for each run, a gigabyte and more in one piece. The C library maps such
//! a piece and unmaps it afterwards, so that every step faults in every page again, a quarter of a small model's step; told to
//! keep what is freed, it fragments under aligned requests and grows to three times what is in use. So jemalloc is linked in
//! under the C library's own names: the dynamic linker resolves the plugin's calls to it (a test sees to that). What is
//! 8 MB and more it keeps in an arena of its own, where nothing small comes between.

#[cfg(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64"))]
mod own {
    use crate::machine::memory_limit;
    use libloading::os::unix::Library;
    use std::ffi::CStr;
    use std::ptr::{from_mut, null_mut};
    use tikv_jemalloc_sys::mallctl;

    #[global_allocator]
    static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

    /// Settings, read when the process starts.
    #[unsafe(export_name = "malloc_conf")]
    pub static SETTINGS: Option<&'static std::ffi::c_char> = {
        const TEXT: &CStr = c"dirty_decay_ms:-1,muzzy_decay_ms:0,lg_extent_max_active_fit:1";
        // SAFETY: the text is there as long as the process.
        Some(unsafe { &*TEXT.as_ptr() })
    };

    pub fn give_back() {
        // SAFETY: nothing is read or written; 4096 stands for all arenas.
        unsafe {
            mallctl(
                c"arena.4096.purge".as_ptr(),
                null_mut(),
                null_mut(),
                null_mut(),
                0,
            )
        };
    }

    /// Whether a library that is opened from now on finds jemalloc behind each of the C library's names.
    pub fn serves_plugins() -> bool {
        use tikv_jemalloc_sys::{aligned_alloc, calloc, free, malloc, posix_memalign, realloc};
        let functions: [(&CStr, *const ()); 6] = [
            (c"malloc", malloc as *const ()),
            (c"calloc", calloc as *const ()),
            (c"realloc", realloc as *const ()),
            (c"free", free as *const ()),
            (c"posix_memalign", posix_memalign as *const ()),
            (c"aligned_alloc", aligned_alloc as *const ()),
        ];
        let process = Library::this();
        functions.into_iter().all(|(name, own)| {
            // SAFETY: the address is compared, not called.
            let found = unsafe { process.get::<*const ()>(name.to_bytes_with_nul()) };
            found.is_ok_and(|found| *found == own)
        })
    }

    pub fn refuse_more_than_there_is() {
        #[repr(C)]
        struct Limit {
            now: u64,
            most: u64,
        }
        const DATA: i32 = 2; // RLIMIT_DATA, which counts private mappings too (getrlimit(2))
        unsafe extern "C" {
            fn getrlimit(resource: i32, limit: *mut Limit) -> i32;
            fn setrlimit(resource: i32, limit: *const Limit) -> i32;
        }
        let Some(there) = memory_limit().map(|limit| limit.bytes) else {
            return;
        };
        let mut limit = Limit { now: 0, most: 0 };
        // SAFETY: the structure is as long as the system's on this architecture, and lives through the calls.
        unsafe {
            if getrlimit(DATA, &mut limit) == 0 && limit.now > there && limit.most >= there {
                limit.now = there;
                setrlimit(DATA, &limit);
            }
        }
    }

    pub fn allocated() -> Option<u64> {
        let mut epoch = 1u64;
        let mut size = size_of::<u64>();
        // SAFETY: both numbers are as long as told: 64 bits on this architecture. Writing the epoch takes new statistics.
        unsafe {
            let epoch = from_mut(&mut epoch).cast();
            mallctl(c"epoch".as_ptr(), epoch, &mut size, epoch, size_of::<u64>());
            let mut bytes = 0u64;
            let read = mallctl(
                c"stats.allocated".as_ptr(),
                from_mut(&mut bytes).cast(),
                &mut size,
                null_mut(),
                0,
            );
            (read == 0).then_some(bytes)
        }
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64")))]
mod own {
    pub fn give_back() {}

    pub fn refuse_more_than_there_is() {}

    pub fn serves_plugins() -> bool {
        false
    }

    pub fn allocated() -> Option<u64> {
        None
    }
}

/// Give pages that nothing uses back to the system. What compiling took is of no use to the steps that follow.
pub fn give_back() {
    own::give_back();
}

/// Let the system refuse memory that the machine, or the control group, does not have. jemalloc maps without reserving, so that a program that is far
/// too large would not end in an error but be killed when it writes.
pub(super) fn refuse_more_than_there_is() {
    own::refuse_more_than_there_is();
}

/// Whether plugins that are opened from now on take their memory from Kiln's allocator, as far as the dynamic linker tells.
pub fn serves_plugins() -> bool {
    own::serves_plugins()
}

/// Bytes that are allocated now by Kiln and by its plugins, where Kiln brings the allocator (Linux with glibc on x86-64).
pub fn allocated() -> Option<u64> {
    own::allocated()
}
