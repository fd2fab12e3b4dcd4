//! The `kiln` binary: runs a verb; prints the error chain and sets the exit code.

mod cli;

use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    kiln::pjrt::quiet_plugins();
    cli::writes_beyond_limits_fail();
    let mut out = io::stdout();
    let result = cli::parse().run(&mut out);
    match result.and_then(|code| out.flush().map(|()| code).map_err(Into::into)) {
        Ok(code) => code,
        Err(error) if cli::reader_is_gone(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when standard error is closed too.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            cli::exit_code(&error)
        }
    }
}
