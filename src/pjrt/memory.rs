//! How the C library treats the large temporaries of CPU plugins.

/// Keep freed memory for the next allocation instead of giving it back to the system.
///
/// XLA's CPU client allocates a program's temporaries anew for each run, a gigabyte and more in one
/// piece. The C library maps such a piece and unmaps it afterwards, so that every step faults in
/// every page again: a quarter of a small model's step. The price is memory held between steps, two to
/// three times the temporaries. Call it before the first thread starts; elsewhere than with glibc it
/// does nothing.
pub fn keep_freed_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        use std::ffi::c_int;
        unsafe extern "C" {
            fn mallopt(parameter: c_int, value: c_int) -> c_int;
        }
        const TRIM_THRESHOLD: c_int = -1;
        const MMAP_MAX: c_int = -4;
        const ARENA_MAX: c_int = -8;
        // one arena, since the others are too small for large pieces and map them regardless
        for (parameter, value) in [(TRIM_THRESHOLD, -1), (MMAP_MAX, 0), (ARENA_MAX, 1)] {
            // SAFETY: mallopt takes plain numbers and changes nothing that is allocated; a number it does not
            // like is ignored.
            unsafe { mallopt(parameter, value) };
        }
    }
}
