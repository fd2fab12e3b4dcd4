//! Unpacks package files. What an archive names stays inside the target folder; only plain files and folders are made.

use super::Manager;
use crate::error::{AtPath, Error, Result};
use flate2::read::{DeflateDecoder, GzDecoder};
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ZipArchive};
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

/// Unpacks a package file of that manager's format into `folder`.
pub(super) fn unpack(manager: Manager, file: &Path, folder: &Path) -> Result<()> {
    match manager {
        Manager::Pip => wheel(file, folder),
        Manager::Apt => deb(file, folder),
        Manager::Npm => tgz(file, folder),
    }
}

/// A wheel is a zip archive, stored or deflated; every entry's length and CRC-32 are checked.
fn wheel(file: &Path, folder: &Path) -> Result<()> {
    let unreadable = |error: rawzip::Error| Error::other(format!("not a whole wheel: {error}"));
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive =
        ZipArchive::from_file(File::open(file).at(file)?, &mut buffer).map_err(unreadable)?;
    let mut entries = archive.entries(&mut buffer);
    while let Some(entry) = entries.next_entry().map_err(unreadable)? {
        let name = entry.file_path();
        let name = str::from_utf8(name.as_bytes())
            .map_err(|_| Error::other(format!("{name:?}: a name that is not UTF-8")))?;
        let path = inside(folder, Path::new(name))?;
        if entry.is_dir() {
            fs::create_dir_all(&path).at(&path)?;
            continue;
        }
        let data = archive.get_entry(entry.wayfinder()).map_err(unreadable)?;
        let raw = BufReader::new(data.reader());
        match entry.compression_method() {
            CompressionMethod::STORE => write(&path, data.verifying_reader(raw))?,
            CompressionMethod::DEFLATE => {
                write(&path, data.verifying_reader(DeflateDecoder::new(raw)))?;
            }
            other => {
                return Err(Error::other(format!(
                    "{name}: compression {other:?}, expected stored or deflated"
                )));
            }
        }
    }
    Ok(())
}

/// A node package is a gzipped tar archive.
fn tgz(file: &Path, folder: &Path) -> Result<()> {
    let reader = BufReader::new(File::open(file).at(file)?);
    let mut archive = tar::Archive::new(GzDecoder::new(reader));
    for entry in archive.entries().at(file)? {
        let entry = entry.at(file)?;
        let name = entry.path().at(file)?.into_owned();
        let path = inside(folder, &name)?;
        match entry.header().entry_type() {
            tar::EntryType::Directory => fs::create_dir_all(&path).at(&path)?,
            tar::EntryType::Regular => write(&path, entry)?,
            tar::EntryType::XGlobalHeader => {}
            other => {
                return Err(Error::other(format!(
                    "{}: a {other:?}, expected plain files and folders",
                    name.display()
                )));
            }
        }
    }
    Ok(())
}

fn deb(file: &Path, folder: &Path) -> Result<()> {
    let output = Command::new("dpkg")
        .arg("-x")
        .args([file, folder])
        .stdin(Stdio::null())
        .output();
    let output = match output {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::other(
                "dpkg, which unpacks .deb files, is not installed; install it",
            ));
        }
        output => output.at(Path::new("dpkg"))?,
    };
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(Error::other(format!("dpkg -x failed: {}", words.trim())))
}

/// `name` below `folder`.
fn inside(folder: &Path, name: &Path) -> Result<PathBuf> {
    let mut path = folder.to_owned();
    for part in name.components() {
        match part {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            _ => {
                let name = name.display();
                return Err(Error::other(format!("{name}: leads out of the package")));
            }
        }
    }
    Ok(path)
}

/// Makes a new file; an archive that names a file twice is refused.
fn write(path: &Path, mut data: impl Read) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).at(parent)?;
    }
    let mut file = BufWriter::new(File::create_new(path).at(path)?);
    io::copy(&mut data, &mut file).at(path)?;
    file.flush().at(path)
}
