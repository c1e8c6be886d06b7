//! What the last run read and wrote, so that a run with nothing changed is over after one look at the files.
//!
//! A stamp is a file in the target folder of the workspace. It holds for one output folder, and only while the program,
//! its settings, every page and every output file have the same bytes as when it was made. Where it is missing or
//! cannot be used, the run is a full one; `check` never asks it.

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
use bitrix24_codegen::tree::{Owns, Tree};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::place;

/// What a run is made from: equal keys give equal outputs.
pub(crate) struct Key {
    place: PathBuf,
    input: u64,
}

/// What the last run reported about the same input.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Stamp {
    input: u64,
    output: u64,
    /// Paths of the output files.
    pub(crate) files: Vec<String>,
    /// The facts of the summary.
    pub(crate) facts: String,
    reported: Vec<Reported>,
}

/// A diagnostic.
#[derive(Debug, Deserialize, Serialize)]
struct Reported {
    code: String,
    span: Option<(u32, u32, u32)>,
    message: String,
    help: Option<String>,
}

/// The key of a run; none where there is no target folder to keep a stamp in.
pub(crate) fn key(sources: &SourceSet, settings: &impl Hash, out: &Path) -> Option<Key> {
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => PathBuf::from(dir),
        None => place::root()?.join("target"),
    };
    if !target.is_dir() {
        return None;
    }
    let files: Vec<_> = sources.iter().map(|(_, file)| (&file.path, &file.text)).collect();
    let (program, texts) = rayon::join(program, || files.par_chunks(CHUNK).map(hash).collect::<Vec<_>>());
    let mut input = DefaultHasher::new();
    (program?, settings, texts).hash(&mut input);
    let mut name = DefaultHasher::new();
    std::path::absolute(out).ok()?.hash(&mut name);
    let place = target.join(format!("codegen-{:016x}.json", name.finish()));
    Some(Key { place, input: input.finish() })
}

/// So many files are hashed together.
const CHUNK: usize = 64;

/// A hash of this program, read piece by piece.
fn program() -> Option<u64> {
    let mut file = fs::File::open(env::current_exe().ok()?).ok()?;
    let mut hasher = DefaultHasher::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece).ok()? {
            0 => return Some(hasher.finish()),
            length => hasher.write(&piece[..length]),
        }
    }
}

/// The stamp of the last run, where it had the same input and its output is still there.
pub(crate) fn find(key: &Key, out: &Path, owns: Owns) -> Option<Stamp> {
    let stamp: Stamp = serde_json::from_slice(&fs::read(&key.place).ok()?).ok()?;
    if stamp.input != key.input {
        return None;
    }
    let mut files = Tree::read(out, owns).ok()?.files;
    for path in &stamp.files {
        if !files.contains_key(path) {
            files.insert(path.clone(), fs::read_to_string(out.join(path)).ok()?);
        }
    }
    (hash_all(&files) == stamp.output).then_some(stamp)
}

/// Keeps what a run made. Where that fails, the next run is a full one.
pub(crate) fn keep(key: &Key, tree: &Tree, facts: String, reported: &Diagnostics) {
    let files = tree.files.keys().cloned().collect();
    let reported = reported.as_slice().iter().map(Reported::from).collect();
    let stamp = Stamp { input: key.input, output: hash_all(&tree.files), files, facts, reported };
    if let Ok(text) = serde_json::to_vec(&stamp) {
        let _ = fs::write(&key.place, text);
    }
}

fn hash_all(files: &BTreeMap<String, String>) -> u64 {
    hash(&files.par_iter().map(|file| hash(&file)).collect::<Vec<_>>())
}

fn hash(what: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
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
