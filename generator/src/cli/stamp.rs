//! Stamps: hashes of what the last run read and wrote, so that a run without changes only compares files.
//!
//! A stamp is a file in the target folder of the workspace. It is valid for one output folder, and only while the
//! program, its settings, every page and every output file have the same bytes as when it was saved. Without a valid
//! stamp, the run is a full one; `check` does not use stamps.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use bitrix24_codegen::codes;
use bitrix24_codegen::diagnostics::{Diagnostic, Diagnostics};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::span::{FileId, Span};
use bitrix24_codegen::tree::{Ownership, Tree};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::place;

/// The inputs of a run. Equal keys give equal outputs.
pub(crate) struct Key {
    /// Path of the stamp.
    path: PathBuf,
    /// Hash of the inputs.
    input: u64,
}

/// The report of the last run on the same inputs.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Stamp {
    /// Hash of the inputs.
    input: u64,
    /// Hash of the output files.
    output: u64,
    /// Paths of the output files.
    pub(crate) files: Vec<String>,
    /// The first part of the summary.
    pub(crate) facts: String,
    reported: Vec<Reported>,
}

/// A diagnostic of the last run.
#[derive(Debug, Deserialize, Serialize)]
struct Reported {
    code: String,
    span: Option<(u32, u32, u32)>,
    message: String,
    help: Option<String>,
}

/// The key of a run; `None` if there is no target folder for a stamp.
pub(crate) fn key(sources: &SourceSet, settings: &impl Hash, out: &Path) -> Option<Key> {
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => PathBuf::from(dir),
        None => place::root()?.join("target"),
    };
    if !target.is_dir() {
        return None;
    }
    let files: Vec<_> = sources.iter().map(|(_, file)| (&file.path, &file.text)).collect();
    let (program, texts) = rayon::join(hash_program, || files.par_chunks(CHUNK).map(hash).collect::<Vec<_>>());
    let mut input = DefaultHasher::new();
    (program?, settings, texts).hash(&mut input);
    let mut name = DefaultHasher::new();
    std::path::absolute(out).ok()?.hash(&mut name);
    let path = target.join(format!("codegen-{:016x}.json", name.finish()));
    Some(Key { path, input: input.finish() })
}

/// The number of files that are hashed together.
const CHUNK: usize = 64;

/// A hash of the executable of this program.
fn hash_program() -> Option<u64> {
    let mut file = fs::File::open(env::current_exe().ok()?).ok()?;
    let mut hasher = DefaultHasher::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).ok()? {
            0 => return Some(hasher.finish()),
            length => hasher.write(&buffer[..length]),
        }
    }
}

/// The stamp of the last run, if it had the same inputs and its output is unchanged.
pub(crate) fn find(key: &Key, out: &Path, ownership: Ownership) -> Option<Stamp> {
    let stamp: Stamp = serde_json::from_slice(&fs::read(&key.path).ok()?).ok()?;
    if stamp.input != key.input {
        return None;
    }
    let mut files = Tree::read(out, ownership).ok()?.files;
    for path in &stamp.files {
        if !files.contains_key(path) {
            files.insert(path.clone(), fs::read_to_string(out.join(path)).ok()?);
        }
    }
    (hash_all(&files) == stamp.output).then_some(stamp)
}

/// Saves the stamp of a run. If that fails, the next run is a full one.
pub(crate) fn save(key: &Key, tree: &Tree, facts: String, reported: &Diagnostics) {
    let files = tree.files.keys().cloned().collect();
    let reported = reported.as_slice().iter().map(Reported::from).collect();
    let stamp = Stamp { input: key.input, output: hash_all(&tree.files), files, facts, reported };
    if let Ok(text) = serde_json::to_vec(&stamp) {
        let _ = fs::write(&key.path, text);
    }
}

fn hash_all(files: &BTreeMap<String, String>) -> u64 {
    hash(&files.par_iter().map(|file| hash(&file)).collect::<Vec<_>>())
}

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl Stamp {
    /// The diagnostics of the run.
    pub(crate) fn diagnostics(&self) -> Diagnostics {
        let codes: BTreeMap<_, _> = codes::all().into_iter().map(|code| (code.id, code)).collect();
        let mut all = Diagnostics::default();
        for reported in &self.reported {
            let Some(code) = codes.get(reported.code.as_str()) else { continue };
            let span = reported.span.map(|(file, start, end)| Span { file: FileId(file), start, end });
            let mut diagnostic = Diagnostic::new(code, span, reported.message.clone());
            diagnostic.help.clone_from(&reported.help);
            all.push(diagnostic);
        }
        all
    }
}

impl From<&Diagnostic> for Reported {
    fn from(diagnostic: &Diagnostic) -> Self {
        Self {
            code: diagnostic.code.id.to_owned(),
            span: diagnostic.span.map(|span| (span.file.0, span.start, span.end)),
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone(),
        }
    }
}
