//! What plugins write to standard error by themselves.

/// Smallest severity that XLA's plugins write down: 0 notes, 1 warnings, 2 errors.
const SEVERITY: &str = "TF_CPP_MIN_LOG_LEVEL";

/// Let plugins write errors alone to standard error, not their notes and warnings on their own workings (virtual devices of a
/// CPU make them print that a module may be stale, once a compilation); unless the user has said what is to be written.
///
/// Call it before the first thread starts: it sets a variable of the environment.
pub fn quiet_plugins() {
    if std::env::var_os(SEVERITY).is_none() {
        // SAFETY: no other thread reads or writes the environment, since none has been started.
        unsafe { std::env::set_var(SEVERITY, "2") };
    }
}
