//! Profiles: names for portals, stored in a file of the user that never holds secrets.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::failure::Failure;
use crate::world::World;

/// The file of the profiles.
pub(crate) struct Store {
    path: PathBuf,
    /// Its content.
    pub(crate) profiles: Profiles,
}

/// The content of the file.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profiles {
    /// The name of the one to use if the user names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<String>,
    /// All of them by name.
    #[serde(default, rename = "profile", skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) all: BTreeMap<String, Address>,
}

impl Store {
    /// Reads the file. A missing file is one without profiles.
    pub(crate) fn open(world: &World) -> Result<Self, Failure> {
        let folder = world.config.as_ref().ok_or_else(|| {
            Failure::File("there is no folder for the configuration: is HOME or XDG_CONFIG_HOME set?".to_owned())
        })?;
        let path = folder.join("profiles.toml");
        let profiles = match fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text)
                .map_err(|error| Failure::File(format!("{}: {}", path.display(), error.to_string().trim_end())))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Profiles::default(),
            Err(error) => return Err(Failure::File(format!("{}: {error}", path.display()))),
        };
        Ok(Self { path, profiles })
    }

    /// Writes the file: a new one replaces the old one in one step.
    pub(crate) fn save(&self) -> Result<(), Failure> {
        let fail = |error: &dyn std::fmt::Display| Failure::File(format!("{}: {error}", self.path.display()));
        let text = toml::to_string(&self.profiles).map_err(|error| fail(&error))?;
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(|error| fail(&error))?;
        }
        let new = self.path.with_extension("toml.new");
        fs::write(&new, text).and_then(|()| fs::rename(&new, &self.path)).map_err(|error| fail(&error))
    }

    /// The path of the file.
    pub(crate) fn place(&self) -> String {
        self.path.display().to_string()
    }

    /// A profile by its name.
    pub(crate) fn get(&self, name: &str) -> Result<&Address, Failure> {
        self.profiles.all.get(name).ok_or_else(|| {
            let names: Vec<&str> = self.profiles.all.keys().map(String::as_str).collect();
            let known = if names.is_empty() { "there are none yet".to_owned() } else { names.join(", ") };
            Failure::Usage(format!("there is no profile `{name}`: {known}; `b24 profile add {name}` makes it"))
        })
    }
}

/// Checks that a name can be part of the name of a variable.
pub(crate) fn check_name(name: &str) -> Result<(), Failure> {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if !name.is_empty() && name.bytes().all(good) {
        return Ok(());
    }
    Err(Failure::Usage("the name of a profile is made of letters, digits, `-` and `_`".to_owned()))
}

/// The variable of the environment that holds the secret of a profile.
pub(crate) fn variable(name: &str) -> String {
    format!("B24_WEBHOOK_{}", name.to_ascii_uppercase().replace('-', "_"))
}
