//! `kiln completions`.

use clap_complete::Shell;
use std::io::Write;
use std::process::ExitCode;

/// Print what makes a shell complete the verbs, flags and files of kiln
#[derive(clap::Args)]
#[command(after_help = "Once for each shell:\n  \
                        $ kiln completions bash > ~/.local/share/bash-completion/completions/kiln\n  \
                        $ kiln completions zsh > ~/.zfunc/_kiln        # with ~/.zfunc in fpath before compinit\n  \
                        $ kiln completions fish > ~/.config/fish/completions/kiln.fish")]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub fn run(self, out: &mut dyn Write) -> anyhow::Result<ExitCode> {
        let mut text = Vec::new(); // the generator panics where it cannot write
        clap_complete::generate(self.shell, &mut super::command(), "kiln", &mut text);
        out.write_all(&text)?;
        Ok(ExitCode::SUCCESS)
    }
}
